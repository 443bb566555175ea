import { type Archetype, EVERYWHERE, pack } from "./archetype"
import { LABELS } from "./labels"

export const HONEY: readonly Archetype[] = [
  {
    name: "Mật ong hoa rừng",
    matches: ["Mật ong"],
    family: "honey",
    group: "I",
    set: 4,
    picture: "honey",
    ingredients: "Mật ong (100 %).",
    label: LABELS.honey,
    districts: EVERYWHERE,
    packs: [
      pack("Lọ 250 ml", 480, 85_000),
      pack("Chai 500 ml", 900, 160_000),
      pack("Chai 1 lít", 1_650, 300_000),
    ],
    storyVi:
      "Ong lấy mật từ hoa rừng trong vùng; mật quay khi bánh tổ đã vít nắp, lọc thô và đóng chai.",
    storyEn:
      "Bees forage on local forest flowers; honey is spun once the combs are capped, strained and bottled.",
  },
  {
    name: "Mật ong hoa sú vẹt",
    family: "honey",
    group: "I",
    set: 4,
    picture: "honey",
    ingredients: "Mật ong (100 %).",
    label: LABELS.honey,
    districts: ["194", "199", "200", "201", "206"],
    packs: [pack("Lọ 250 ml", 480, 90_000), pack("Chai 500 ml", 900, 170_000)],
    storyVi: "Đàn ong đặt ven rừng ngập mặn vào mùa sú vẹt nở; mật vàng nhạt, thanh.",
    storyEn: "Hives stand beside the mangroves while they bloom; the honey is pale and light.",
  },
]
