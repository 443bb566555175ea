import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { LOCK_WAIT_SECONDS } from "../../gate/payment-lock"
import { ORDER_ENDING_MODULE } from "../../modules/order-ending"
import type OrderEndingModuleService from "../../modules/order-ending/service"
import { readPaymentMoney } from "../../queries/orders/order-money"
import { readRows } from "../../search/graph"
import { settleRefundTask } from "./settle-refund-task"

/** Providers that take money before there is an order. */
const BEFORE_THE_ORDER = "pp_stripe_"

type CartRow = {
  payment_collection?: { payment_sessions?: { id: string; provider_id: string }[] | null } | null
}

/**
 * Asks the card service about each card session of a cart without an order, books what it has taken, and gives it back. Runs
 * under the cart's own lock, which a completion takes too: either the money finds its order, or it goes back.
 */
export async function settleRefusedCart(
  container: MedusaContainer,
  { cartId, at }: { cartId: string; at: Date }
): Promise<void> {
  const locking = container.resolve(Modules.LOCKING)
  const taskIds = await locking.execute([cartId], () => bookTaken(container, cartId, at), {
    timeout: LOCK_WAIT_SECONDS,
  })
  for (const taskId of taskIds) await settleRefundTask(container, { taskId, at })
}

async function bookTaken(container: MedusaContainer, cartId: string, at: Date): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const orders = await readRows(query, {
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  })
  if (orders.length > 0) return []
  const [cart] = await readRows<CartRow>(query, {
    entity: "cart",
    fields: [
      "payment_collection.payment_sessions.id",
      "payment_collection.payment_sessions.provider_id",
    ],
    filters: { id: cartId },
  })
  const taskIds: string[] = []
  for (const session of cart?.payment_collection?.payment_sessions ?? []) {
    if (!session.provider_id.startsWith(BEFORE_THE_ORDER)) continue
    const payment = await takenBy(container, session.id)
    if (payment) taskIds.push(await owe(container, payment, cartId, at))
  }
  return taskIds
}

type Taken = { id: string; providerId: string; keptVnd: number }

/** What the session has taken and kept; null when the card was not charged, which the service answers with an error. */
async function takenBy(container: MedusaContainer, sessionId: string): Promise<Taken | null> {
  const authorised = await container
    .resolve(Modules.PAYMENT)
    .authorizePaymentSession(sessionId, {})
    .catch(() => null)
  const money = authorised && (await readPaymentMoney(container, authorised.id))
  return money && money.keptVnd > 0 ? money : null
}

async function owe(
  container: MedusaContainer,
  payment: Taken,
  cartId: string,
  at: Date
): Promise<string> {
  const endings = container.resolve<OrderEndingModuleService>(ORDER_ENDING_MODULE)
  const [known] = await endings.listRefundTasks({ payment_id: payment.id })
  if (known) return known.id
  const task = await endings.createRefundTasks({
    payment_id: payment.id,
    provider_id: payment.providerId,
    cart_id: cartId,
    amount_vnd: payment.keptVnd,
    reason: "order_refused",
    next_attempt_at: at,
  })
  return task.id
}
