import { dayPrinted } from "../../label-text"
import { shareBars } from "../charts/share-bars"
import type { ReportPlatform } from "../facts"
import { runs, type Block } from "../report"
import { ratio, whole } from "../vietnamese-figures"
import { figure, type SectionInput } from "./section"

/** How many certified products each platform lists; the province's own platform apart. */
export function coverage({ facts, address }: SectionInput): Block[] {
  const { asOf, platforms } = facts
  const heading: Block = { kind: "heading", text: "4. Sản phẩm trên sàn thương mại điện tử" }
  if (platforms.length === 0) {
    return [
      heading,
      { kind: "paragraph", runs: runs("Chưa có sàn thương mại điện tử nào trong sổ theo dõi.") },
    ]
  }
  const own = platforms.filter(({ isOwn }) => isOwn)
  const others = platforms.filter(({ isOwn }) => !isOwn)
  const ordered = [...own, ...others]
  return [
    heading,
    ...own.map((platform): Block => sentence(platform, address, true)),
    ...others.map((platform): Block => sentence(platform, address, false)),
    {
      kind: "chart",
      chart: {
        id: "do-phu",
        title: "Độ phủ trên các sàn thương mại điện tử",
        note: `Sản phẩm có mặt trên sàn / sản phẩm còn hiệu lực; đến hết ngày ${dayPrinted(asOf)}`,
        alt: ordered.map(({ name, listed }) => `${name}: ${ratio(listed)}`).join("; "),
        drawing: shareBars(
          ordered.map(({ name, listed }) => ({
            label: name,
            permille: listed.permille ?? 0,
            printed: ratio(listed),
          }))
        ),
        table: {
          columns: ["Sàn", "Có mặt", "Còn hiệu lực", "Tỷ lệ", "Chưa có mặt"],
          rows: ordered.map(({ name, listed }) => [
            name,
            whole(listed.covered),
            whole(listed.base),
            ratio(listed).split(" = ")[1] ?? "–",
            whole(listed.missing.length),
          ]),
        },
      },
    },
    ...nonCash(ordered, address),
  ]
}

function sentence(
  { code, name, listed }: ReportPlatform,
  address: SectionInput["address"],
  own: boolean
): Block {
  const missing = listed.missing.length
  return {
    kind: "item",
    runs: runs(
      own ? `Sàn của tỉnh (${name}): ` : `${name}: `,
      figure(ratio(listed), address("platform", code)),
      ...(missing === 0
        ? [" sản phẩm, không còn sản phẩm nào chưa có mặt."]
        : [" sản phẩm; còn ", figure(missing, address("missing", code)), " sản phẩm chưa có mặt."])
    ),
  }
}

function nonCash(platforms: ReportPlatform[], address: SectionInput["address"]): Block[] {
  const sum = (pick: (platform: ReportPlatform) => number) =>
    platforms.reduce((total, platform) => total + pick(platform), 0)
  const base = sum(({ nonCash }) => nonCash.base)
  const covered = sum(({ nonCash }) => nonCash.covered)
  if (base === 0) return []
  const link = figure(`${whole(covered)}/${whole(base)}`, address("nonCash"))
  return [
    {
      kind: "paragraph",
      runs:
        covered === base
          ? runs("Toàn bộ ", link, " lượt niêm yết đều nhận thanh toán không dùng tiền mặt.")
          : runs(link, " lượt niêm yết nhận thanh toán không dùng tiền mặt."),
    },
  ]
}
