import type { MedusaContainer } from "@medusajs/framework/types"
import { ORDER_DESK_MODULE } from "../../modules/order-desk"
import type OrderDeskModuleService from "../../modules/order-desk/service"
import { pluginOptions } from "../../plugin-options"
import { pickupCode, pickupText } from "../../rules/pickup-code"

export type OrderDeskView = {
  /** What shows at the counter that the goods are this buyer's; `until` is null while they are being prepared. */
  pickup: { code: string; qr_text: string; until: string | null } | null
  tracking: { carrier: string; number: string | null } | null
  /** Some of it came back. */
  returned: boolean
}

/** What the sales point has done with an order, for its buyer. The code is shown from the payment to the hand-over. */
export async function readOrderDesk(
  container: MedusaContainer,
  orderId: string,
  waitsForPickup: boolean
): Promise<OrderDeskView> {
  const desk = container.resolve<OrderDeskModuleService>(ORDER_DESK_MODULE)
  const [[row], returns] = await Promise.all([
    desk.listDeskOrders({ order_id: orderId }),
    desk.listDeskReturns({ order_id: orderId }, { take: 1, select: ["id"] }),
  ])
  const { orderLinkSecret } = pluginOptions(container)
  return {
    pickup: waitsForPickup
      ? {
          code: pickupCode(orderId, orderLinkSecret),
          qr_text: pickupText(orderId, orderLinkSecret),
          until: row?.pickup_until ? new Date(row.pickup_until).toISOString() : null,
        }
      : null,
    tracking: row?.carrier ? { carrier: row.carrier, number: row.tracking_number } : null,
    returned: returns.length > 0,
  }
}
