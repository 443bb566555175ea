import { type Archetype, EVERYWHERE, pack } from "./archetype"
import { LABELS } from "./labels"

const common = { family: "crafts", group: "IV", set: 21, label: LABELS.crafts } as const

export const CRAFTS: readonly Archetype[] = [
  {
    ...common,
    name: "Ngọc trai",
    demo: false,
    picture: "pearl",
    ingredients: "Ngọc trai nuôi biển, chi tiết kim loại theo mẫu.",
    districts: ["193"],
    packs: [pack("Hộp 1 viên", 60, 1_800_000), pack("Bộ 2 khuyên tai", 90, 3_600_000)],
    storyVi: "Trai nuôi lồng trong vịnh kín; ngọc được chọn theo màu, độ bóng và cỡ.",
    storyEn:
      "Oysters are raised in cages in sheltered bays; pearls are graded by colour, lustre and size.",
  },
  {
    ...common,
    name: "Gốm gia dụng",
    matches: ["Gốm sứ"],
    picture: "pottery",
    ingredients: "Đất sét, men gốm.",
    label: {
      ...LABELS.crafts,
      usage: "Dùng bày hoa, đựng trà, thức ăn; rửa trước khi dùng lần đầu.",
    },
    districts: ["205"],
    packs: [pack("Chiếc cao 20 cm", 1_300, 180_000), pack("Bộ 6 chén và ấm", 2_200, 420_000)],
    storyVi: "Đất sét nhào, chuốt bàn xoay, tráng men và nung ở lò nhiệt cao.",
    storyEn: "Clay thrown on the wheel, glazed and fired in a hot kiln.",
  },
  {
    ...common,
    name: "Tượng than đá",
    matches: ["Sản phẩm mỹ nghệ than đá"],
    picture: "coal-craft",
    ingredients: "Than đá anthracite nguyên khối.",
    districts: ["193", "195"],
    packs: [pack("Chiếc cao 12 cm", 700, 220_000), pack("Chiếc cao 20 cm", 1_800, 480_000)],
    storyVi: "Khối than chọn kỹ, gọt, đục và đánh bóng bằng tay.",
    storyEn: "Selected blocks of anthracite, carved and polished by hand.",
  },
  {
    ...common,
    name: "Ngư cụ tre nứa",
    matches: ["Ngư cụ"],
    picture: "fishing-gear",
    ingredients: "Tre, nứa, dây cước, gỗ.",
    districts: ["206"],
    packs: [pack("Chiếc dài 40 cm", 500, 120_000), pack("Bộ 3 mẫu thu nhỏ", 900, 260_000)],
    storyVi: "Thuyền nan, lờ, đó đan tay bằng tre; nay có thêm mẫu thu nhỏ làm quà.",
    storyEn: "Boats and traps woven by hand from bamboo; small models are made as gifts.",
  },
  {
    ...common,
    set: 22,
    name: "Túi thổ cẩm thêu",
    picture: "weaving",
    ingredients: "Vải chàm, chỉ màu.",
    label: {
      ...LABELS.crafts,
      storage: "Giặt tay, phơi trong bóng râm.",
      usage: "Dùng đựng đồ nhỏ hoặc làm quà.",
    },
    districts: ["198", "199", "202"],
    packs: [pack("Chiếc 20 × 25 cm", 180, 160_000), pack("Chiếc 30 × 35 cm", 260, 230_000)],
    storyVi: "Vải chàm thêu tay theo hoa văn của người Dao, người Tày trong vùng.",
    storyEn: "Indigo cloth embroidered by hand with Dao and Tày patterns of the area.",
  },
  {
    ...common,
    name: "Khay tre ghép",
    picture: "weaving",
    ingredients: "Tre, keo, dầu bóng.",
    districts: EVERYWHERE,
    packs: [pack("Chiếc 20 × 30 cm", 450, 95_000), pack("Bộ 3 chiếc", 1_500, 265_000)],
    storyVi: "Tre già xử lý mối mọt, chẻ nan, ghép và mài nhẵn.",
    storyEn: "Mature bamboo, treated, split, joined and sanded smooth.",
  },
]
