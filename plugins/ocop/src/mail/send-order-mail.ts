import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pluginOptions } from "../plugin-options"
import { readOrderView } from "../queries/orders/order-view"
import { errorText } from "../rules/error-text"
import { orderToken } from "../rules/order-link"
import { readRows } from "../search/graph"
import { orderMail, type OrderMail } from "./order-mails"
import { renderMail } from "./render-mail"
import { sendMail } from "./send-mail"

/**
 * Tells the buyer how the order stands, once for each kind of news; `source` keeps apart what may happen more than once.
 * An order without an address is passed over. A mail that does not get through is logged and goes out later: it must
 * not hold up what it tells about.
 */
export async function sendOrderMail(
  container: MedusaContainer,
  kind: OrderMail,
  orderId: string,
  source?: string
): Promise<void> {
  const order = await readOrderView(container, orderId)
  if (!order?.email) return
  const { orderLinkSecret, shopOrigin } = pluginOptions(container)
  const language = await languageOf(container, orderId)
  const path = `/orders/${orderToken(orderId, orderLinkSecret)}`
  const draft = orderMail(kind, {
    language,
    displayId: order.display_id,
    totalVnd: order.total_vnd,
    payment: order.payment,
    pointName: order.point.name,
    pointPhone: order.point.phone,
    pageUrl: `${shopOrigin}${language === "en" ? "/en" : ""}${path}`,
    ended: order.ended,
    pickup: order.pickup,
    tracking: order.tracking,
    returned: order.returned,
  })
  try {
    await sendMail(container, {
      to: order.email,
      key: ["order", kind, orderId, source].filter(Boolean).join(":"),
      template: `order-${kind.replace("_", "-")}`,
      content: renderMail(draft),
      about: { type: "order", id: orderId },
    })
  } catch (error) {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`Mail "${kind}" of order ${orderId} waits: ${errorText(error)}`)
  }
}

/** The language in which the order was placed. */
async function languageOf(container: MedusaContainer, orderId: string): Promise<"vi" | "en"> {
  const [order] = await readRows<{ locale: string | null }>(
    container.resolve(ContainerRegistrationKeys.QUERY),
    { entity: "order", fields: ["locale"], filters: { id: orderId } }
  )
  return order?.locale?.toLowerCase().startsWith("en") ? "en" : "vi"
}
