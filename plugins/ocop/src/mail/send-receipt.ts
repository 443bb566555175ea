import type { MedusaContainer } from "@medusajs/framework/types"
import { momentPrinted, type Receipt } from "../documents/receipt"
import { pluginOptions } from "../plugin-options"
import { orderToken } from "../rules/order-link"
import { renderMail } from "./render-mail"
import { sendMail } from "./send-mail"

/** Mails the buyer the receipt of a counter sale, once to each address: what was paid, and where the goods are listed. */
export async function sendReceipt(
  container: MedusaContainer,
  { orderId, email, receipt }: { orderId: string; email: string; receipt: Receipt }
): Promise<void> {
  const { orderLinkSecret, shopOrigin } = pluginOptions(container)
  const { point, number, totalVnd, soldAt, code } = receipt
  await sendMail(container, {
    to: email,
    key: `counter-receipt:${orderId}:${email.toLowerCase()}`,
    template: "counter-receipt",
    about: { type: "order", id: orderId },
    content: renderMail({
      language: "vi",
      subject: `Phiếu bán hàng số ${number} của ${point.name}`,
      paragraphs: ["Cảm ơn bạn đã mua hàng. Điểm bán đã nhận đủ tiền chuyển khoản."],
      facts: [
        ["Số phiếu", String(number)],
        ["Thời gian", momentPrinted(soldAt)],
        ["Tổng tiền", `${totalVnd.toLocaleString("vi-VN")}\u00a0₫`],
        ["Nội dung chuyển khoản", code],
        ["Điểm bán", [point.name, point.address, point.phone].filter(Boolean).join(", ")],
      ],
      link: {
        label: "Xem các mặt hàng đã mua",
        url: `${shopOrigin}/orders/${orderToken(orderId, orderLinkSecret)}`,
      },
      closing: [
        "Thư này xác nhận việc mua hàng, không phải hóa đơn giá trị gia tăng và không thay thế hóa đơn. Cần hóa đơn, vui lòng yêu cầu điểm bán.",
      ],
    }),
  })
}
