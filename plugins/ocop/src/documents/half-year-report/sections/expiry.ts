import { runs, type Block } from "../report"
import { periodName } from "../period-name"
import { figure, type SectionInput } from "./section"

/** Certificates that ended within the period, and what became of their products. */
export function expiry({ facts, address }: SectionInput): Block[] {
  const { expiry, period } = facts
  const heading: Block = { kind: "heading", text: "3. Sản phẩm hết hạn và đánh giá, phân hạng lại" }
  if (expiry.expired === 0) {
    const text = `Trong kỳ (${periodName(period)}), không có sản phẩm nào hết hạn giấy chứng nhận.`
    return [heading, { kind: "paragraph", runs: runs(text) }]
  }
  const rest = expiry.expired - expiry.inRenewal
  return [
    heading,
    {
      kind: "paragraph",
      runs: runs(
        `Trong kỳ (${periodName(period)}), `,
        figure(expiry.expired, address("expired")),
        " sản phẩm đã hết hạn giấy chứng nhận và không còn được tính vào số sản phẩm còn hiệu lực; ",
        rest === 0 && expiry.expired > 1 ? "cả " : "trong đó ",
        figure(expiry.inRenewal, address("expired")),
        " sản phẩm đang tham gia chu trình đánh giá, phân hạng lại",
        ...(rest === 0
          ? ["."]
          : [", ", figure(rest, address("expired")), " sản phẩm chưa có hồ sơ."])
      ),
    },
  ]
}
