import type { IEventBusModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { OcopEvents } from "../../events"
import { LOCK_WAIT_SECONDS, paymentLockKey } from "../../gate/payment-lock"
import { ORDER_ENDING_MODULE } from "../../modules/order-ending"
import type OrderEndingModuleService from "../../modules/order-ending/service"
import {
  readOrderUnderWithdrawal,
  type OrderUnderWithdrawal,
} from "../../queries/orders/withdrawn-order"
import { endOrder } from "./end-order"

export type Undoing = "stands" | "handed_over" | "undone"

/**
 * Undoes an order whose product has lost its certificate by withdrawal, before the goods are handed over: what is packed
 * goes back on the shelf, what was paid goes back to the buyer, the order is cancelled. Goods that have left cannot be
 * kept back: then the order stands and a person is told. Safe to repeat and to run twice at once; every fact is read
 * inside the order's payment lock. The record is written first, so that after a crash the next run goes on.
 */
export async function undoWithdrawnSale(
  container: MedusaContainer,
  { orderId, at }: { orderId: string; at: Date }
): Promise<Undoing> {
  const before = await readOrderUnderWithdrawal(container, orderId, at)
  if (!before || before.cancelled || before.withdrawn.length === 0) return "stands"
  const locking = container.resolve(Modules.LOCKING)
  return locking.execute([paymentLockKey(orderId)], () => undoLocked(container, orderId, at), {
    timeout: LOCK_WAIT_SECONDS,
  })
}

async function undoLocked(container: MedusaContainer, orderId: string, at: Date): Promise<Undoing> {
  const order = await readOrderUnderWithdrawal(container, orderId, at)
  if (!order || order.cancelled || order.withdrawn.length === 0) return "stands"
  const outcome = order.handOver === "left" || order.completed ? "handed_over" : "undone"
  await recordEnding(container, order, outcome, at)
  if (outcome === "undone") await endOrder(container, order, at)
  const bus: IEventBusModuleService = container.resolve(Modules.EVENT_BUS)
  await bus.emit({ name: OcopEvents.ORDER_ENDED, data: { order_id: orderId, outcome } })
  return outcome
}

async function recordEnding(
  container: MedusaContainer,
  order: OrderUnderWithdrawal,
  outcome: "undone" | "handed_over",
  at: Date
): Promise<void> {
  const endings = container.resolve<OrderEndingModuleService>(ORDER_ENDING_MODULE)
  const [first] = order.withdrawn
  const [known] = await endings.listOrderEndings({ order_id: order.id })
  if (!first) return
  const facts = {
    certificate_id: first.certificateId,
    withdrawn_at: first.withdrawnAt,
    products: order.withdrawn.map((line) => line.title),
    outcome,
    decided_at: at,
    // Nobody has to act on an order that was undone in time; what happens to its money is a task of its own.
    state: outcome === "handed_over" ? ("open" as const) : ("done" as const),
  }
  if (!known) {
    await endings.createOrderEndings({ order_id: order.id, display_id: order.displayId, ...facts })
  } else if (known.outcome !== outcome) {
    await endings.updateOrderEndings({ id: known.id, ...facts })
  }
}
