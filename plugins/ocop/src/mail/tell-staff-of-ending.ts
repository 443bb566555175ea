import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderEndedEvent } from "../events"
import { ORDER_ENDING_MODULE } from "../modules/order-ending"
import type OrderEndingModuleService from "../modules/order-ending/service"
import { pluginOptions } from "../plugin-options"
import { readOrderView } from "../queries/orders/order-view"
import { errorText } from "../rules/error-text"
import { renderMail } from "./render-mail"
import { sendMail } from "./send-mail"

const TEXTS: Record<OrderEndedEvent["outcome"], { subject: string; paragraphs: string[] }> = {
  undone: {
    subject: "đã hủy vì giấy chứng nhận bị thu hồi",
    paragraphs: [
      "Giấy chứng nhận OCOP của sản phẩm dưới đây bị thu hồi trước khi giao hàng, nên đơn đã tự hủy. Không giao hàng của đơn này; hàng đã đóng gói hãy đưa ra khỏi kệ.",
      "Nếu khách đã trả tiền, xem mục “Tiền cần xem” trong khu vực nhân viên.",
    ],
  },
  handed_over: {
    subject: "đã giao hàng có giấy chứng nhận bị thu hồi",
    paragraphs: [
      "Giấy chứng nhận OCOP của sản phẩm dưới đây bị thu hồi sau khi hàng đã giao hoặc đã gửi đi. Đơn giữ nguyên; hãy liên hệ với khách.",
      "Ghi lại cách xử lý ở mục “Tiền cần xem” trong khu vực nhân viên.",
    ],
  },
}

/** Tells staff, once, what a withdrawn certificate has done to an order. Without an address nothing is sent. */
export async function tellStaffOfEnding(
  container: MedusaContainer,
  { order_id, outcome }: OrderEndedEvent
): Promise<void> {
  const { staffEmail } = pluginOptions(container)
  const endings = container.resolve<OrderEndingModuleService>(ORDER_ENDING_MODULE)
  const [[ending], order] = await Promise.all([
    endings.listOrderEndings({ order_id }),
    readOrderView(container, order_id),
  ])
  if (!staffEmail || !ending || !order) return
  const { subject, paragraphs } = TEXTS[outcome]
  try {
    await sendMail(container, {
      to: staffEmail,
      key: `order:staff:${outcome}:${order_id}`,
      template: "staff-order-ended",
      content: renderMail({
        language: "vi",
        subject: `Đơn hàng ${order.display_id} ${subject}`,
        paragraphs,
        facts: [
          ["Số đơn", String(order.display_id)],
          ["Điểm bán", order.point.name],
        ],
        items: ending.products,
      }),
      about: { type: "order", id: order_id },
    })
  } catch (error) {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`Staff's mail about order ${order_id} waits: ${errorText(error)}`)
  }
}
