import { type Archetype, pack, HILLS } from "./archetype"
import { LABELS } from "./labels"

const common = { family: "tea", group: "I", set: 12, label: LABELS.tea } as const

export const TEA: readonly Archetype[] = [
  {
    ...common,
    name: "Trà hoa vàng",
    matches: ["Trà hoa vàng", "Lá trà hoa vàng"],
    picture: "tea",
    ingredients: "Hoa, lá trà hoa vàng (100 %).",
    districts: ["201", "202"],
    packs: [
      pack("Hộp 20 g", 90, 250_000),
      pack("Hộp 50 g", 150, 590_000),
      pack("Hộp 100 g", 240, 1_150_000),
    ],
    storyVi:
      "Cây trà hoa vàng mọc dưới tán rừng, nở từ cuối thu sang xuân; hái tay và sấy khô để giữ màu.",
    storyEn:
      "The golden camellia grows under forest cover and blooms from late autumn to spring; picked by hand and dried to keep its colour.",
  },
  {
    ...common,
    name: "Trà giảo cổ lam",
    matches: ["Trà giảo cổ lam", "Trà đông trùng"],
    picture: "herb",
    ingredients: "Thảo mộc sấy khô theo tên sản phẩm (100 %).",
    districts: HILLS,
    packs: [pack("Hộp 20 túi lọc", 90, 65_000), pack("Túi 200 g", 230, 110_000)],
    storyVi: "Thảo mộc vùng núi được rửa, cắt, sao khô; hãm nước uống hằng ngày.",
    storyEn: "Mountain herbs washed, cut and roasted dry, for a daily infusion.",
  },
  {
    ...common,
    name: "Trà ích huyết minh não",
    matches: ["Trà ích huyết", "Trà bổ gan"],
    demo: false,
    picture: "herb",
    ingredients: "Hỗn hợp thảo mộc sấy khô, xem nhãn của nhà sản xuất.",
    label: { ...LABELS.tea, warnings: LABELS.herbs.warnings },
    districts: HILLS,
    packs: [pack("Hộp 20 túi lọc", 90, 75_000)],
    storyVi: "Trà túi lọc từ thảo mộc sấy khô.",
    storyEn: "Tea bags of dried herbs.",
  },
  {
    ...common,
    name: "Trà gừng",
    picture: "turmeric",
    ingredients: "Gừng (60 %), đường, nước.",
    districts: [],
    packs: [pack("Hộp 20 gói 5 g", 160, 52_000), pack("Hộp 30 gói 5 g", 220, 74_000)],
    storyVi: "Gừng củ già ép lấy nước, cô với đường rồi xay thành bột hòa tan.",
    storyEn: "Old ginger pressed, reduced with sugar and ground to an instant powder.",
  },
  {
    ...common,
    name: "Trà sen",
    picture: "tea",
    ingredients: "Chè xanh (95 %), gạo sen.",
    districts: ["193", "196", "205"],
    packs: [pack("Hộp 100 g", 180, 160_000), pack("Hộp 200 g", 320, 310_000)],
    storyVi: "Chè xanh ướp nhiều lượt với gạo sen mùa hạ.",
    storyEn: "Green tea scented several times with summer lotus.",
  },
  {
    ...common,
    set: 11,
    name: "Chè xanh",
    matches: ["Chè"],
    picture: "tea",
    ingredients: "Búp chè (100 %).",
    districts: ["201", "200", "202"],
    packs: [
      pack("Gói 200 g", 220, 60_000),
      pack("Gói 500 g", 530, 145_000),
      pack("Hộp 300 g", 420, 125_000),
    ],
    storyVi: "Búp chè một tôm hai lá hái buổi sớm, sao và vò ngay trong ngày.",
    storyEn: "Buds and two leaves picked early, pan-fired and rolled the same day.",
  },
]
