import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_DESK_MODULE } from "../../modules/order-desk"
import type OrderDeskModuleService from "../../modules/order-desk/service"
import { readOrderMoney } from "../../queries/orders/order-money"
import { errorText } from "../../rules/error-text"
import { nextAttempt } from "../../rules/next-attempt"

/**
 * Gives the money for returned goods back by the way it came: a card at once, a transfer as a task for a person. What a
 * provider refuses is kept as a failed attempt and tried again. To be run inside the order's payment lock.
 */
export async function giveBackForReturn(
  container: MedusaContainer,
  deskReturnId: string,
  at: Date
): Promise<void> {
  const desk = container.resolve<OrderDeskModuleService>(ORDER_DESK_MODULE)
  const row = await desk.retrieveDeskReturn(deskReturnId)
  if (row.state === "done") return
  let given = row.given_back_vnd
  try {
    for (const payment of await readOrderMoney(container, row.order_id)) {
      const amount = Math.min(payment.keptVnd, row.amount_vnd - given)
      if (amount <= 0) continue
      await refundPaymentWorkflow(container).run({ input: { payment_id: payment.id, amount } })
      given += amount
      // After each payment, so that the next attempt does not give the same money back twice.
      await desk.updateDeskReturns({ id: row.id, given_back_vnd: given })
    }
    // Only what was refused before is on a person's list, and shows there how it ended.
    const after = row.attempts > 0 ? { outcome: "refunded" as const, resolved_at: at } : {}
    await desk.updateDeskReturns({ id: row.id, state: "done", ...after })
  } catch (error) {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const attempts = row.attempts + 1
    logger.error(
      `Order ${row.order_id}: money for returned goods could not be given back: ${errorText(error)}`
    )
    await desk.updateDeskReturns({
      id: row.id,
      state: "failed",
      attempts,
      last_error: errorText(error),
      next_attempt_at: nextAttempt(attempts, at),
    })
  }
}
