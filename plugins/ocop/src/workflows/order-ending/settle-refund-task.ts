import type { IEventBusModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules, PaymentEvents } from "@medusajs/framework/utils"
import { OcopEvents } from "../../events"
import { LOCK_WAIT_SECONDS, paymentLockKey } from "../../gate/payment-lock"
import { ORDER_ENDING_MODULE } from "../../modules/order-ending"
import type OrderEndingModuleService from "../../modules/order-ending/service"
import type { RefundTaskRow } from "../../modules/order-ending/service"
import { readPaymentMoney } from "../../queries/orders/order-money"
import { retireRefundedSessions } from "./retire-refunded-sessions"
import { errorText } from "../../rules/error-text"
import { nextAttempt } from "../../rules/next-attempt"

/**
 * Tries once more to give money back, and writes down how it went. Refunds through the payment module: the workflow refuses
 * a cancelled order, whose books already show the refund. Money that was given back at the provider's own desk in the
 * meantime counts as given back. Never throws for a provider's refusal: the task keeps it.
 */
export async function settleRefundTask(
  container: MedusaContainer,
  { taskId, at }: { taskId: string; at: Date }
): Promise<RefundTaskRow> {
  const endings = container.resolve<OrderEndingModuleService>(ORDER_ENDING_MODULE)
  const { payment_id, order_id, cart_id } = await endings.retrieveRefundTask(taskId)
  const locking = container.resolve(Modules.LOCKING)
  // Without an order, a completion of the cart is what must not come between; core locks that by the cart's id.
  const key = order_id ? paymentLockKey(order_id) : (cart_id ?? payment_id)
  return locking.execute([key], () => settleLocked(container, taskId, at), {
    timeout: LOCK_WAIT_SECONDS,
  })
}

async function settleLocked(
  container: MedusaContainer,
  taskId: string,
  at: Date
): Promise<RefundTaskRow> {
  const endings = container.resolve<OrderEndingModuleService>(ORDER_ENDING_MODULE)
  const task = await endings.retrieveRefundTask(taskId)
  if (task.state === "done") return task
  const money = await readPaymentMoney(container, task.payment_id)
  if (money && money.keptVnd > 0) {
    try {
      await container.resolve(Modules.PAYMENT).refundPayment({
        payment_id: money.id,
        amount: money.keptVnd,
      })
    } catch (error) {
      const attempts = task.attempts + 1
      return endings.updateRefundTasks({
        id: task.id,
        state: "failed",
        attempts,
        last_error: errorText(error),
        next_attempt_at: nextAttempt(attempts, at),
      })
    }
  }
  await retireRefundedSessions(container)
  const done = await endings.updateRefundTasks({
    id: task.id,
    state: "done",
    outcome: "refunded",
    resolved_at: at,
  })
  const bus: IEventBusModuleService = container.resolve(Modules.EVENT_BUS)
  await bus.emit([
    { name: PaymentEvents.REFUNDED, data: { id: task.payment_id } },
    { name: OcopEvents.MONEY_RETURNED, data: { order_id: task.order_id, source: task.id } },
  ])
  return done
}
