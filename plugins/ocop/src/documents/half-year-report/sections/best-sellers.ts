import { compared } from "../../../queries/figures/quality-figures"
import { periodName } from "../period-name"
import { runs, type Block } from "../report"
import { changed, money, whole } from "../vietnamese-figures"
import { figure, type SectionInput } from "./section"

/** So many are named in the sentence; the annex has more. */
const NAMED = 3

/** What the marketplace sold, beside the half-year before. */
export function bestSellersSection({ facts, address }: SectionInput): Block[] {
  const { sales, before, lists } = facts
  const heading: Block = { kind: "heading", text: "9. Sản phẩm bán chạy" }
  const change = compared(sales.units, sales.unitsBefore)
  const earlier =
    sales.unitsBefore === 0
      ? `kỳ trước (${periodName(before)}) không có đơn hàng`
      : `${changed(change.now, change.yearBefore, change.changePermille)} so với ${whole(sales.unitsBefore)} của kỳ trước (${periodName(before)})`
  if (sales.units === 0) {
    const text = `Trong kỳ, sàn và các điểm bán không ghi nhận đơn hàng đã thanh toán nào nên chưa xếp hạng; ${earlier}.`
    return [heading, { kind: "paragraph", runs: runs(text) }]
  }
  const named = lists.bestSellers
    .slice(0, NAMED)
    .flatMap(({ name, units }, index) => [
      index === 0 ? "" : "; ",
      figure(`${name} (${whole(units)})`, address("bestSellers")),
    ])
  return [
    heading,
    {
      kind: "paragraph",
      runs: runs(
        "Qua sàn và các điểm bán đã bán ",
        figure(sales.units, address("bestSellers")),
        " đơn vị sản phẩm, trị giá ",
        figure(money(sales.amountVnd), address("bestSellers")),
        `; ${earlier}. Bán chạy nhất: `,
        ...named,
        "."
      ),
    },
  ]
}
