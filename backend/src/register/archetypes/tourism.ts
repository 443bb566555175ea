import { type Archetype, EVERYWHERE, pack } from "./archetype"
import { LABELS } from "./labels"

const common = {
  family: "tourism",
  group: "VI",
  set: 26,
  picture: "village",
  label: LABELS.tours,
  districts: EVERYWHERE,
} as const

export const TOURISM: readonly Archetype[] = [
  {
    ...common,
    name: "Làng quê trải nghiệm",
    matches: ["Làng quê", "Thiên đường hoa"],
    ingredients: "Dịch vụ: vé vào cửa, hướng dẫn tại chỗ.",
    packs: [pack("Vé 1 người lớn", 10, 60_000), pack("Vé 1 trẻ em", 10, 30_000)],
    storyVi: "Khách đi bộ hoặc xe đạp quanh làng, xem và thử việc đồng áng cùng người dân.",
    storyEn:
      "Visitors walk or cycle around the village and try the work of the season with its people.",
  },
  {
    ...common,
    name: "Tour bản làng và rừng hồi",
    ingredients: "Dịch vụ: hướng dẫn viên bản, bữa trưa, thuế đã gồm.",
    districts: ["198", "199", "202"],
    packs: [pack("Vé 1 người", 10, 250_000)],
    storyVi: "Một ngày đi bộ qua bản, rừng hồi, rừng sở, ăn trưa tại nhà dân.",
    storyEn: "A day on foot through villages and star-anise forest, with lunch in a family home.",
  },
  {
    ...common,
    name: "Tour bãi triều và nghề biển",
    ingredients: "Dịch vụ: thuyền, hướng dẫn viên, dụng cụ, thuế đã gồm.",
    districts: ["194", "199", "203", "206", "207"],
    packs: [pack("Vé 1 người", 10, 280_000)],
    storyVi: "Nửa ngày theo ngư dân ra bãi triều, thử cào ngao, gỡ lưới, ăn bữa cơm biển.",
    storyEn:
      "Half a day with fishers on the tidal flats: raking clams, clearing nets, sharing a meal.",
  },
]
