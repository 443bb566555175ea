import { type Archetype, pack, EVERYWHERE, FIELDS, HILLS } from "./archetype"
import { LABELS } from "./labels"

const common = { family: "grains", group: "I", set: 6 } as const

export const GRAINS: readonly Archetype[] = [
  {
    ...common,
    name: "Miến dong",
    picture: "noodles",
    ingredients: "Tinh bột dong riềng (100 %), nước.",
    label: LABELS.noodles,
    districts: ["198", "199", "202"],
    packs: [
      pack("Gói 500 g", 530, 55_000),
      pack("Gói 1 kg", 1_040, 105_000),
      pack("Hộp 2 kg", 2_200, 210_000),
    ],
    storyVi:
      "Miến tráng từ tinh bột dong riềng, phơi trên phên nứa; sợi dai, trong, nấu lâu không nát.",
    storyEn:
      "Noodles made of canna starch and dried on bamboo racks; clear and springy, they do not fall apart in the pot.",
  },
  {
    ...common,
    name: "Bánh gio",
    matches: ["Bánh gio", "Bánh gật gù", "Bánh tài lồng ệp", "Bánh Tiên Yên", "Bánh chưng"],
    picture: "cake",
    ingredients: "Gạo (80 %), nước, lá gói, gia vị theo từng loại bánh.",
    label: LABELS.cakes,
    districts: EVERYWHERE,
    packs: [pack("Túi 5 chiếc", 620, 40_000), pack("Túi 10 chiếc", 1_200, 78_000)],
    storyVi: "Bánh làm từ gạo trong vùng, gói và nấu trong ngày theo cách của làng.",
    storyEn: "A cake of local rice, wrapped and cooked within the day in the way of the village.",
  },
  {
    ...common,
    name: "Bánh đa gạo",
    picture: "noodles",
    ingredients: "Gạo tẻ (98 %), muối, nước.",
    label: LABELS.noodles,
    districts: ["193", "196", "205", "206"],
    packs: [pack("Gói 500 g", 530, 32_000), pack("Gói 1 kg", 1_040, 60_000)],
    storyVi: "Gạo tẻ ngâm, xay nước, tráng mỏng và phơi khô.",
    storyEn: "Rice soaked, ground with water, steamed in thin sheets and dried.",
  },
  {
    ...common,
    name: "Bánh chè lam",
    picture: "cake",
    ingredients: "Bột nếp (50 %), mật mía, lạc rang, gừng.",
    label: {
      ...LABELS.cakes,
      shelfLife: "3 tháng kể từ ngày sản xuất",
      usage: "Dùng ngay, hợp với nước chè.",
      storage: "Nơi khô mát, tránh ánh nắng.",
      warnings: "Sản phẩm có lạc, không dùng cho người dị ứng với lạc.",
    },
    districts: EVERYWHERE,
    packs: [pack("Hộp 300 g", 340, 45_000), pack("Hộp 500 g", 560, 70_000)],
    storyVi: "Bột nếp rang quấy với mật mía, gừng và lạc, cắt thanh.",
    storyEn:
      "Roasted sticky-rice flour stirred with cane molasses, ginger and peanuts, cut in bars.",
  },
  {
    ...common,
    set: 5,
    name: "Phở khô",
    matches: ["Phở xào khô"],
    picture: "noodles",
    ingredients: "Gạo tẻ (97 %), muối, nước.",
    label: LABELS.noodles,
    districts: ["198", "199", "201"],
    packs: [pack("Gói 500 g", 530, 38_000), pack("Gói 1 kg", 1_040, 72_000)],
    storyVi: "Bánh phở tráng tay, phơi khô, ngâm mềm rồi xào hoặc chan.",
    storyEn: "Hand-made rice noodles, dried; soaked soft, then fried or served in broth.",
  },
  {
    ...common,
    set: 3,
    name: "Gạo nếp cái hoa vàng",
    picture: "rice",
    ingredients: "Gạo nếp cái hoa vàng (100 %).",
    label: LABELS.dryGoods,
    districts: ["196", "205", "206"],
    packs: [pack("Túi 2 kg", 2_040, 80_000), pack("Túi 5 kg", 5_060, 195_000)],
    storyVi: "Giống nếp địa phương, một vụ mỗi năm, hạt tròn, xôi dẻo và thơm lâu.",
    storyEn:
      "A local sticky rice with one harvest a year; round grains, soft and fragrant when steamed.",
  },
  {
    ...common,
    set: 3,
    name: "Gạo bao thai",
    matches: ["Gạo bao thai", "Gạo lứt"],
    picture: "rice",
    ingredients: "Gạo (100 %).",
    label: LABELS.dryGoods,
    districts: [...FIELDS, ...HILLS],
    packs: [
      pack("Túi 2 kg", 2_040, 56_000),
      pack("Túi 5 kg", 5_060, 135_000),
      pack("Bao 10 kg", 10_100, 260_000),
    ],
    storyVi: "Lúa cấy trên ruộng bậc thang và thung lũng, xay xát theo đơn để hạt còn mới.",
    storyEn: "Rice from terraces and valleys, milled to order so that it stays fresh.",
  },
]
