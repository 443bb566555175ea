import { permille } from "../../../rules/coverage"
import { dayPrinted } from "../../label-text"
import { plainBars } from "../charts/plain-bars"
import { runs, type Block } from "../report"
import { percent, whole } from "../vietnamese-figures"
import { figure, type SectionInput } from "./section"

const KINDS = [
  { bucket: "enterprise", name: "Doanh nghiệp", words: "doanh nghiệp" },
  { bucket: "cooperative", name: "Hợp tác xã", words: "hợp tác xã" },
  { bucket: "household", name: "Hộ sản xuất, tổ hợp tác, trang trại", words: "hộ sản xuất" },
] as const

/** Who holds the certificates, in the three published kinds. */
export function producers({ facts, address }: SectionInput): Block[] {
  const { asOf, producers } = facts
  const share = (count: number) => {
    const part = permille(count, producers.total)
    return part === null ? "–" : percent(part)
  }
  const [enterprise, cooperative, household] = KINDS.map(({ bucket, words }) =>
    runs(
      figure(producers[bucket], address("producersOfType", bucket)),
      ` ${words} (${share(producers[bucket])})`
    )
  )
  return [
    { kind: "heading", text: "2. Chủ thể OCOP" },
    {
      kind: "paragraph",
      runs: runs(
        "Các sản phẩm trên thuộc ",
        figure(producers.total, address("producers")),
        " chủ thể, gồm ",
        ...(enterprise ?? []),
        ", ",
        ...(cooperative ?? []),
        " và ",
        ...(household ?? []),
        "."
      ),
    },
    {
      kind: "chart",
      chart: {
        id: "chu-the",
        title: "Chủ thể có sản phẩm còn hiệu lực theo loại hình",
        note: `Đơn vị: chủ thể; đến hết ngày ${dayPrinted(asOf)}`,
        alt: KINDS.map(({ bucket, name }) => `${name}: ${whole(producers[bucket])}`).join("; "),
        drawing: plainBars(
          KINDS.map(({ bucket, name }) => ({
            label: name,
            value: producers[bucket],
            printed: `${whole(producers[bucket])} (${share(producers[bucket])})`,
          }))
        ),
        table: {
          columns: ["Loại hình", "Chủ thể", "Tỷ lệ"],
          rows: KINDS.map(({ bucket, name }) => [
            name,
            whole(producers[bucket]),
            share(producers[bucket]),
          ]),
        },
      },
    },
  ]
}
