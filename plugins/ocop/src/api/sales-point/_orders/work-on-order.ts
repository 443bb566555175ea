import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../../../gate/clock"
import { readOrderFacts } from "../../../queries/desk/order-facts"
import { readOrderEvents, readPointOrders } from "../../../queries/desk/point-order"
import { refuseOrder } from "../../../sales-point/order-refusals"
import type { DeskWork } from "../../../workflows/desk/desk-work"
import { pointAccess } from "../_access/access"

/** Answers with the order `:id` of the point as it is now. @throws AreaRefusal 404 `not_found` */
export async function answerOrder(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { point } = pointAccess(req)
  const facts = await readOrderFacts(req.scope, point.channelId, req.params.id ?? "")
  const [order] = facts ? await readPointOrders(req.scope, [facts], now(req.scope)) : []
  if (!facts || !order) throw refuseOrder("not_found")
  res.set("cache-control", "no-store")
  res.json({ order: { ...order, events: await readOrderEvents(req.scope, facts) } })
}

/** Does one piece of work with the order `:id` and answers with the order. */
export async function workOnOrder(
  req: MedusaRequest,
  res: MedusaResponse,
  work: (container: MedusaContainer, work: DeskWork) => Promise<void>
): Promise<void> {
  const access = pointAccess(req)
  await work(req.scope, { access, orderId: req.params.id ?? "", at: now(req.scope) })
  await answerOrder(req, res)
}
