import { dayPrinted } from "../../label-text"
import { stackedBars } from "../charts/stacked-bars"
import { runs, type Block } from "../report"
import { whole } from "../vietnamese-figures"
import { figure, type SectionInput } from "./section"

export const GROUP_NAMES: Record<string, string> = {
  I: "Thực phẩm",
  II: "Đồ uống",
  III: "Dược liệu và sản phẩm từ dược liệu",
  IV: "Thủ công mỹ nghệ",
  V: "Sinh vật cảnh",
  VI: "Du lịch cộng đồng, sinh thái, điểm du lịch",
}

const STARS = [5, 4, 3] as const

/** Certified products by stars and group. */
export function products({ facts, address }: SectionInput): Block[] {
  const { asOf, byStars, byGroup, lists } = facts
  const held = byGroup
    .map(({ group, byStars }) => ({ group, count: byStars[3] + byStars[4] + byStars[5], byStars }))
    .filter(({ count }) => count > 0)
  const rows = held.map(({ group, count, byStars }) => [
    GROUP_NAMES[group] ?? group,
    ...STARS.map((stars) => whole(byStars[stars])),
    whole(count),
  ])
  return [
    { kind: "heading", text: "1. Sản phẩm OCOP được công nhận" },
    {
      kind: "paragraph",
      runs: runs(
        `Đến hết ngày ${dayPrinted(asOf)}, toàn tỉnh có `,
        figure(lists.products.length, address("certified")),
        " sản phẩm OCOP từ 3 sao trở lên có giấy chứng nhận còn hiệu lực, gồm ",
        figure(byStars[5], address("stars", "5")),
        " sản phẩm 5 sao, ",
        figure(byStars[4], address("stars", "4")),
        " sản phẩm 4 sao và ",
        figure(byStars[3], address("stars", "3")),
        " sản phẩm 3 sao."
      ),
    },
    ...byGroupSentence(held, address),
    {
      kind: "chart",
      chart: {
        id: "san-pham",
        title: "Sản phẩm OCOP còn hiệu lực theo nhóm và hạng sao",
        note: `Đơn vị: sản phẩm; đến hết ngày ${dayPrinted(asOf)}`,
        alt: held
          .map(({ group, count }) => `${GROUP_NAMES[group] ?? group}: ${whole(count)}`)
          .join("; "),
        drawing: stackedBars(
          STARS.map((stars) => `${stars} sao`),
          held.map(({ group, byStars }) => ({
            label: GROUP_NAMES[group] ?? group,
            values: STARS.map((stars) => byStars[stars]),
          }))
        ),
        table: { columns: ["Nhóm", "5 sao", "4 sao", "3 sao", "Cộng"], rows },
      },
    },
  ]
}

function byGroupSentence(
  held: { group: string; count: number }[],
  address: SectionInput["address"]
): Block[] {
  if (held.length === 0) return []
  const parts = held.flatMap(({ group, count }, index) => [
    `${index === 0 ? "" : "; "}nhóm ${lowerFirst(GROUP_NAMES[group] ?? group)} `,
    figure(count, address("group", group)),
  ])
  return [{ kind: "paragraph", runs: runs("Theo nhóm sản phẩm: ", ...parts, " sản phẩm.") }]
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
