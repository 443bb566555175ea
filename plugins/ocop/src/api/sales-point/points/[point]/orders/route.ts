import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { now } from "../../../../../gate/clock"
import { DESK_STATES, findOrders } from "../../../../../queries/desk/order-facts"
import { readPointOrders } from "../../../../../queries/desk/point-order"
import { choice } from "../../../../admin/ocop/_staff/fields"
import { page } from "../../../../admin/ocop/_staff/page"
import { pointAccess } from "../../../_access/access"
import { readQuery } from "../../../../_staff-area/read-body"

const PER_PAGE = 20

const query = z.strictObject({
  state: choice([...DESK_STATES, "returns"]).optional(),
  q: z.string().max(100).default(""),
  page,
})

/** `GET …/orders?state&q&page`: orders of the point, 20 a page; without a state all of them, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { point } = pointAccess(req)
  const asked = readQuery(req, query)
  const found = await findOrders(req.scope, point.channelId, {
    state: asked.state ?? null,
    q: asked.q,
    page: asked.page,
    perPage: PER_PAGE,
  })
  res.set("cache-control", "no-store")
  res.json({
    orders: await readPointOrders(req.scope, found.orders, now(req.scope)),
    total: found.total,
    page: asked.page,
    pages: Math.max(1, Math.ceil(found.total / PER_PAGE)),
    counts: found.counts,
  })
}
