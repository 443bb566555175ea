import { type Archetype, EVERYWHERE, HILLS, pack, SEA } from "./archetype"
import { LABELS } from "./labels"

const common = { family: "condiments", group: "I", set: 9 } as const

export const CONDIMENTS: readonly Archetype[] = [
  {
    ...common,
    name: "Nước mắm",
    picture: "sauce",
    ingredients: "Cá biển (70 %), muối biển.",
    label: { ...LABELS.sauces, warnings: "Sản phẩm có thủy sản." },
    districts: ["193", "194", "203", "206", "207"],
    packs: [
      pack("Chai 250 ml", 480, 55_000),
      pack("Chai 500 ml", 850, 95_000),
      pack("Hộp 2 chai 500 ml", 1_750, 195_000),
    ],
    storyVi: "Cá ướp muối trong chum hoặc bể, phơi nắng nhiều tháng rồi rút nước cốt.",
    storyEn:
      "Fish and salt rest in jars or vats for many months in the sun before the first sauce is drawn.",
  },
  {
    ...common,
    name: "Mắm cáy",
    picture: "sauce",
    ingredients: "Cáy (65 %), muối biển, thính gạo.",
    label: {
      ...LABELS.sauces,
      shelfLife: "12 tháng kể từ ngày sản xuất",
      warnings: "Sản phẩm có giáp xác.",
    },
    districts: ["205", "206"],
    packs: [pack("Chai 330 ml", 580, 60_000), pack("Chai 500 ml", 850, 88_000)],
    storyVi: "Cáy đồng bãi xay với muối, ủ nắng trong chum sành, dùng chấm rau luộc.",
    storyEn:
      "Small tidal crabs ground with salt and matured in clay jars; a dip for boiled greens.",
  },
  {
    ...common,
    name: "Mắm tôm",
    picture: "sauce",
    ingredients: "Moi biển (75 %), muối biển.",
    label: {
      ...LABELS.sauces,
      shelfLife: "12 tháng kể từ ngày sản xuất",
      warnings: "Sản phẩm có giáp xác.",
    },
    districts: SEA,
    packs: [pack("Lọ 250 g", 420, 38_000), pack("Lọ 500 g", 780, 70_000)],
    storyVi: "Moi tươi trộn muối, ngâm ủ ngoài nắng và đánh đều mỗi ngày.",
    storyEn: "Fresh tiny shrimp salted, matured in the sun and stirred daily.",
  },
  {
    ...common,
    name: "Tương",
    picture: "sauce",
    ingredients: "Đỗ tương (45 %), gạo nếp, muối, nước.",
    label: {
      ...LABELS.sauces,
      shelfLife: "12 tháng kể từ ngày sản xuất",
      warnings: "Sản phẩm có đậu nành.",
    },
    districts: ["193", "195", "196", "205"],
    packs: [pack("Chai 500 ml", 850, 45_000), pack("Chai 1 lít", 1_600, 82_000)],
    storyVi: "Xôi nếp ủ mốc, đỗ tương rang ngâm chum, phơi đủ nắng mới ngả màu cánh gián.",
    storyEn:
      "Sticky rice koji and roasted soybeans, matured in jars under the sun until deep brown.",
  },
  {
    ...common,
    name: "Dầu lạc",
    matches: ["Dầu lạc", "Dầu vừng"],
    picture: "peanut",
    ingredients: "Dầu ép từ hạt theo tên sản phẩm (100 %).",
    label: { ...LABELS.oils, warnings: "Người dị ứng với lạc, vừng cần lưu ý." },
    districts: ["193", "196", "200", "205", "206"],
    packs: [pack("Chai 500 ml", 620, 75_000), pack("Chai 1 lít", 1_120, 140_000)],
    storyVi: "Hạt chọn sạch, rang nhẹ, ép cơ học từng mẻ và lắng tự nhiên.",
    storyEn: "Seeds sorted, lightly roasted, pressed in batches and left to settle.",
  },
  {
    ...common,
    name: "Dầu sở",
    picture: "sauce",
    ingredients: "Dầu ép từ hạt sở (100 %).",
    label: LABELS.oils,
    districts: ["198", "199", "202"],
    packs: [pack("Chai 250 ml", 380, 95_000), pack("Chai 500 ml", 680, 180_000)],
    storyVi:
      "Quả sở chín thu tháng 10, phơi tách hạt rồi ép cơ học; rừng sở nở hoa trắng vào cuối năm.",
    storyEn:
      "Camellia oil seeds gathered in October, dried and pressed; the groves bloom white at the end of the year.",
  },
  {
    ...common,
    set: 10,
    name: "Bột nghệ",
    picture: "turmeric",
    ingredients: "Nghệ vàng (100 %).",
    label: LABELS.spices,
    districts: EVERYWHERE,
    packs: [pack("Lọ 150 g", 230, 55_000), pack("Túi 500 g", 530, 150_000)],
    storyVi: "Nghệ già rửa sạch, thái lát, sấy khô và nghiền mịn.",
    storyEn: "Mature turmeric washed, sliced, dried and finely ground.",
  },
  {
    ...common,
    set: 10,
    name: "Hoa hồi khô",
    picture: "herb",
    ingredients: "Hoa hồi (100 %).",
    label: LABELS.spices,
    districts: HILLS,
    packs: [pack("Túi 100 g", 120, 35_000), pack("Túi 250 g", 280, 80_000)],
    storyVi: "Hoa hồi hái hai vụ mỗi năm, phơi nắng đến khi cánh nâu và dậy mùi.",
    storyEn: "Star anise picked twice a year and dried in the sun until brown and fragrant.",
  },
  {
    ...common,
    set: 10,
    name: "Muối tôm ớt",
    picture: "sauce",
    ingredients: "Muối biển (60 %), tôm khô, ớt, tỏi, đường.",
    label: { ...LABELS.spices, warnings: "Sản phẩm có giáp xác." },
    districts: SEA,
    packs: [pack("Lọ 100 g", 190, 30_000), pack("Lọ 200 g", 320, 55_000)],
    storyVi: "Muối biển rang với tôm khô, ớt và tỏi, xay vừa, chấm hoa quả hoặc hải sản nướng.",
    storyEn:
      "Sea salt roasted with dried shrimp, chilli and garlic; a dip for fruit and grilled seafood.",
  },
]
