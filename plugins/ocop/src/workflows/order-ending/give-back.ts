import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_ENDING_MODULE } from "../../modules/order-ending"
import type OrderEndingModuleService from "../../modules/order-ending/service"
import { readOrderMoney } from "../../queries/orders/order-money"
import { errorText } from "../../rules/error-text"
import { nextAttempt } from "../../rules/next-attempt"

/**
 * Gives back what an order has kept, each payment by the provider it came through; a transfer's provider writes a task for a
 * person. To be run before the order is cancelled: core's cancellation books a refund as made even when the provider
 * has refused it. Returns what went wrong, by payment.
 */
export async function giveBack(
  container: MedusaContainer,
  orderId: string
): Promise<Map<string, string>> {
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const errors = new Map<string, string>()
  for (const payment of await readOrderMoney(container, orderId)) {
    if (payment.keptVnd <= 0) continue
    try {
      await refundPaymentWorkflow(container).run({
        input: { payment_id: payment.id, amount: payment.keptVnd },
      })
    } catch (error) {
      errors.set(payment.id, errorText(error))
      logger.error(
        `Order ${orderId}: ${payment.keptVnd} đồng of payment ${payment.id} could not be given back: ${errorText(error)}`
      )
    }
  }
  return errors
}

/** Money that a cancelled order still holds becomes a task: tried again by the job, and seen by a person. */
export async function noteMoneyKept(
  container: MedusaContainer,
  order: { id: string; displayId: number },
  errors: ReadonlyMap<string, string>,
  at: Date
): Promise<void> {
  const endings = container.resolve<OrderEndingModuleService>(ORDER_ENDING_MODULE)
  for (const payment of await readOrderMoney(container, order.id)) {
    if (payment.keptVnd <= 0) continue
    const [known] = await endings.listRefundTasks({ payment_id: payment.id })
    if (known) continue
    const error = errors.get(payment.id)
    await endings.createRefundTasks({
      payment_id: payment.id,
      provider_id: payment.providerId,
      order_id: order.id,
      display_id: order.displayId,
      amount_vnd: payment.keptVnd,
      reason: "order_ended",
      state: error ? "failed" : "due",
      attempts: error ? 1 : 0,
      last_error: error ?? null,
      next_attempt_at: nextAttempt(error ? 1 : 0, at),
    })
  }
}
