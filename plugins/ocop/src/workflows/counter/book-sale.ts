import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refuseCounter } from "../../counter/refusals"
import { fewAtOnce } from "../../gate/few-at-once"
import { isRefusalCode } from "../../gate/refusal-texts"
import { COUNTER_MODULE } from "../../modules/counter"
import type CounterModuleService from "../../modules/counter/service"
import type { CounterRequestRow } from "../../modules/counter/service"
import { readLineConflicts, type LineConflict } from "../../queries/counter/asked-lines"
import type { PointAccess } from "../../queries/sales-point/access"
import { fingerprint, holdMinutes, soldAt, type AskedSale } from "../../rules/counter-sale"
import { localDateAt } from "../../rules/local-date"
import { AreaRefusal } from "../../staff-areas/refusal"
import { counterPayments } from "../../counter/payments"
import { completeCart, dropCart, fillCart, orderOfCart } from "./place-order"

export type BookSaleInput = { access: PointAccess; key: string; sale: AskedSale; at: Date }

/** A sale that is asked for twice at one moment waits for the first; longer than any booking takes. */
const SAME_KEY_WAIT_SECONDS = 120

/**
 * Books a counter sale as an order of this point, once for each key: asked again, also after a crash in the middle or days
 * later, it answers the same order. A refusal books nothing and leaves the key free for what the seller decides.
 * @throws AreaRefusal 409 with `lines` for what cannot be sold as asked, `point_closed`, `code_not_kept`; 422 `key_reused`
 */
export async function bookSale(container: MedusaContainer, input: BookSaleInput): Promise<string> {
  const { point } = input.access
  const locking = container.resolve(Modules.LOCKING)
  return locking.execute(
    [`counter:${point.id}:${input.key}`],
    async () => {
      const request = await openRequest(container, input)
      if (request.order_id) return request.order_id
      const orderId = await fewAtOnce(point.channelId, () => orderFor(container, request, input))
      // Before the key is done: whoever comes back to a crash here finds the order and asks for its payment again.
      await counterPayments().requestPayment(container, orderId)
      await counter(container).updateCounterRequests({
        id: request.id,
        state: "done",
        order_id: orderId,
      })
      return orderId
    },
    { timeout: SAME_KEY_WAIT_SECONDS }
  )
}

const counter = (container: MedusaContainer) =>
  container.resolve<CounterModuleService>(COUNTER_MODULE)

/** What was written under this key before, or a new row. What is booked already stands, in the words it was asked in. */
async function openRequest(
  container: MedusaContainer,
  { access, key, sale, at }: BookSaleInput
): Promise<CounterRequestRow> {
  const body_hash = fingerprint(sale)
  const said = {
    device: sale.device,
    staff_id: access.staffId,
    seller: access.staffName,
    body_hash,
    sold_at: soldAt(sale.sold_at, at),
    paid_seen: sale.paid_seen,
    customer_email: sale.customer.email,
    customer_phone: sale.customer.phone,
  }
  const [known] = await counter(container).listCounterRequests({ point_id: access.point.id, key })
  if (!known) {
    return counter(container).createCounterRequests({
      point_id: access.point.id,
      key,
      kind: "sale",
      ...said,
    })
  }
  const orderId = known.order_id ?? (known.cart_id && (await orderOfCart(container, known.cart_id)))
  if (known.kind !== "sale" || (orderId && known.body_hash !== body_hash)) {
    throw refuseCounter("key_reused")
  }
  if (orderId) return known
  // Nothing came of the earlier attempt; what the seller decided since counts.
  if (known.cart_id) await forget(container, known.cart_id)
  return counter(container).updateCounterRequests({ id: known.id, cart_id: null, ...said })
}

async function orderFor(
  container: MedusaContainer,
  request: CounterRequestRow,
  { access, key, sale, at }: BookSaleInput
): Promise<string> {
  const before = request.cart_id && (await orderOfCart(container, request.cart_id))
  if (before) return before
  const { point } = access
  if (point.closedOn !== null && point.closedOn < localDateAt(at)) {
    throw refuseCounter("point_closed")
  }
  const ageConfirmedAt = sale.age_checked ? request.sold_at.toISOString() : null
  const question = {
    salesChannelId: point.channelId,
    lines: sale.lines,
    ageConfirmedAt,
    at,
  }
  const conflicts = await readLineConflicts(container, question)
  if (conflicts.length > 0) throw conflict(conflicts)

  let cartId: string | null = null
  try {
    cartId = await fillCart(container, point, {
      lines: sale.lines,
      phone: sale.customer.phone,
      metadata: {
        counter: {
          staff_id: access.staffId,
          seller: access.staffName,
          key,
          device: sale.device,
          sold_at: request.sold_at.toISOString(),
        },
        ...(ageConfirmedAt && {
          age_confirmed_at: ageConfirmedAt,
          age_confirmed_at_checkout: ageConfirmedAt,
        }),
      },
    })
    await bindCode(container, { access, sale, cartId })
    await counter(container).updateCounterRequests({ id: request.id, cart_id: cartId })
    return await completeCart(container, cartId)
  } catch (error) {
    const placed = cartId && (await orderOfCart(container, cartId))
    if (placed) return placed
    if (cartId) await forget(container, cartId)
    // Someone was faster since the lines were read: say what is wrong with which of them.
    const since = await readLineConflicts(container, question)
    throw since.length > 0 ? conflict(since) : asRefusal(error)
  }
}

/** The order's payment goes by this code, whoever asks for it first. */
async function bindCode(
  container: MedusaContainer,
  { access, sale, cartId }: { access: PointAccess; sale: AskedSale; cartId: string }
): Promise<void> {
  const payments = counterPayments()
  const till = { owner: access.point.id, device: sale.device }
  const code = sale.code ?? (await payments.newCode(container, till))
  const minutes = holdMinutes(sale.paid_seen, payments.holdMinutes(container))
  const use = { cartId, holdMinutes: minutes }
  if (!(await payments.takeCode(container, { ...till, code }, use))) {
    throw refuseCounter("code_not_kept", { facts: { code } })
  }
}

async function forget(container: MedusaContainer, cartId: string): Promise<void> {
  await counterPayments().releaseCode(container, cartId)
  await dropCart(container, cartId)
}

/** 409 with every line that has to be decided; the first speaks for all. */
function conflict(lines: LineConflict[]): AreaRefusal {
  const [first] = lines
  const text = first?.message ?? ""
  return new AreaRefusal(
    first?.code ?? "conflict",
    { status: 409, vi: text, en: text },
    { extra: { lines } }
  )
}

/** What the gate says of the sale as a whole is a conflict too; anything else is passed on. */
function asRefusal(error: unknown): unknown {
  if (typeof error !== "object" || error === null) return error
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (typeof code !== "string" || typeof message !== "string" || !isRefusalCode(code)) return error
  return new AreaRefusal(code, { status: 409, vi: message, en: message }, { extra: { lines: [] } })
}
