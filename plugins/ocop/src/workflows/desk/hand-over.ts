import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pluginOptions } from "../../plugin-options"
import { readOrderGoods } from "../../queries/desk/order-goods"
import { opensPickup } from "../../rules/pickup-code"
import { refuseOrder } from "../../sales-point/order-refusals"
import { deskOrder, noteOnOrder, recordDeed, withOrder, type DeskWork } from "./desk-work"
import { packRest } from "./pack"

const TRIES = 5
const LOCK_MINUTES = 10
const MINUTE_MS = 60_000

/**
 * Hands the goods of an order over the counter. Whoever picks up shows the code; at the counter itself the buyer stands
 * there, and the order needs none.
 * @throws AreaRefusal 404 `not_found`, 409 `wrong_state`, 400 `wrong_pickup_code`, `age_check_needed`, 429 `too_many_attempts`
 */
export async function handOver(
  container: MedusaContainer,
  work: DeskWork,
  { code, ageChecked }: { code: string; ageChecked: boolean }
): Promise<void> {
  const { access, orderId } = work
  await withOrder(container, work, async (order) => {
    const atCounter = order.method === "counter"
    const here = order.state === "ready" || (atCounter && order.state === "to_prepare")
    if (!here) throw refuseOrder("wrong_state")
    if (!atCounter) await checkCode(container, work, code)
    const goods = (await readOrderGoods(container, [orderId])).get(orderId) ?? []
    if (goods.some((line) => line.alcohol) && !ageChecked) throw refuseOrder("age_check_needed")
    for (const { id } of await packRest(container, orderId, access.staffId)) {
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId, fulfillmentId: id },
      })
    }
    await recordDeed(container, work, "handed_over", order)
  })
}

/** Five wrong codes in a row close the order for ten minutes, for the right code too. */
async function checkCode(
  container: MedusaContainer,
  { orderId, at }: DeskWork,
  typed: string
): Promise<void> {
  const row = await deskOrder(container, orderId)
  const lockedFor = row.locked_until ? new Date(row.locked_until).getTime() - at.getTime() : 0
  if (lockedFor > 0) throw tooMany(lockedFor)
  if (opensPickup(typed, orderId, pluginOptions(container).orderLinkSecret)) {
    if (row.wrong_codes > 0) await noteOnOrder(container, orderId, { wrong_codes: 0 })
    return
  }
  const wrong = row.wrong_codes + 1
  if (wrong < TRIES) {
    await noteOnOrder(container, orderId, { wrong_codes: wrong })
    throw refuseOrder("wrong_pickup_code", { facts: { left: TRIES - wrong } })
  }
  const lockMs = LOCK_MINUTES * MINUTE_MS
  await noteOnOrder(container, orderId, {
    wrong_codes: 0,
    locked_until: new Date(at.getTime() + lockMs),
  })
  throw tooMany(lockMs)
}

function tooMany(ms: number) {
  return refuseOrder("too_many_attempts", {
    facts: { minutes: Math.ceil(ms / MINUTE_MS) },
    headers: { "retry-after": String(Math.ceil(ms / 1000)) },
  })
}
