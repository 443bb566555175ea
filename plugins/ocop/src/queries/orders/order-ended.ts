import type { MedusaContainer } from "@medusajs/framework/types"
import { ORDER_ENDING_MODULE } from "../../modules/order-ending"
import type OrderEndingModuleService from "../../modules/order-ending/service"
import { ORDER_DESK_MODULE } from "../../modules/order-desk"
import type OrderDeskModuleService from "../../modules/order-desk/service"
import { readMoneySides, type MoneySide } from "./money-sides"
import { readOrderMoney, type PaymentMoney } from "./order-money"

/** Why an order was not carried out, and where the buyer's money is (docs/store-api.md). */
export type OrderEnded = {
  reason: "certificate_withdrawn" | "payment_expired" | "cancelled"
  /** Titles of the products that lost their certificate; empty for the other reasons. */
  products: string[]
  /** What the sales point wrote when it cancelled the order; absent when it did not. */
  note?: string
  money: "none" | "refunded" | "to_be_paid_back"
}

/** How a cancelled order ended. Ask only for those. */
export async function readOrderEnded(
  container: MedusaContainer,
  orderId: string
): Promise<OrderEnded> {
  const endings = container.resolve<OrderEndingModuleService>(ORDER_ENDING_MODULE)
  const desk = container.resolve<OrderDeskModuleService>(ORDER_DESK_MODULE)
  const [[ending], payments, side, tasks, [atDesk]] = await Promise.all([
    endings.listOrderEndings({ order_id: orderId, outcome: "undone" }),
    readOrderMoney(container, orderId),
    readMoneySides(container, orderId),
    endings.listRefundTasks({ order_id: orderId }),
    desk.listDeskOrders({ order_id: orderId }),
  ])
  const note = ending ? undefined : (atDesk?.cancel_reason ?? undefined)
  const givenByHand = new Set(
    tasks.filter((task) => task.outcome === "by_hand").map((task) => task.payment_id)
  )
  return {
    reason: ending
      ? "certificate_withdrawn"
      : note === undefined && side?.windowEnded
        ? "payment_expired"
        : "cancelled",
    products: ending?.products ?? [],
    note,
    money: whereMoneyIs(
      payments.map((one) => (givenByHand.has(one.id) ? { ...one, keptVnd: 0 } : one)),
      side
    ),
  }
}

/**
 * Where the money of an order that has ended is. A payment's provider with books of its own (`side`) knows better than
 * Medusa, which takes a refund that a person has yet to transfer for made.
 */
export function whereMoneyIs(
  payments: readonly Pick<PaymentMoney, "capturedVnd" | "keptVnd">[],
  side: MoneySide | null
): OrderEnded["money"] {
  const kept = payments.some((payment) => payment.keptVnd > 0)
  if (kept || (side?.toPayBackVnd ?? 0) > 0) return "to_be_paid_back"
  const taken = payments.some((payment) => payment.capturedVnd > 0)
  return taken || (side?.paidBackVnd ?? 0) > 0 ? "refunded" : "none"
}
