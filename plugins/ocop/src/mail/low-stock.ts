import { renderMail, type MailContent } from "./render-mail"

type Low = { title: string; variant: string | null; stocked: number; reserved: number }

/** What a point's managers read when goods run out. */
export function lowStockMail(point: string, goods: readonly Low[]): MailContent {
  return renderMail({
    language: "vi",
    subject: `${point}: ${goods.length} mặt hàng sắp hết`,
    paragraphs: [`Những mặt hàng sau tại ${point} đã xuống đến mức cần báo:`],
    items: goods.map(({ title, variant, stocked, reserved }) => {
      const left = stocked - reserved
      const name = variant ? `${title} (${variant})` : title
      return left > 0 ? `${name}: còn ${left}` : `${name}: đã hết`
    }),
    closing: ["Mức báo của từng mặt hàng đặt được ở mục Kho của điểm bán."],
  })
}
