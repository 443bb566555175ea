import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { packingListPdf } from "../../../../../documents/packing-list"
import { now } from "../../../../../gate/clock"
import { findOrders, readOrderFacts } from "../../../../../queries/desk/order-facts"
import { readPointOrders } from "../../../../../queries/desk/point-order"
import { localDateAt } from "../../../../../rules/local-date"
import { refuseOrder } from "../../../../../sales-point/order-refusals"
import { text } from "../../../../admin/ocop/_staff/fields"
import { sendFile } from "../../../../admin/ocop/_staff/send-file"
import { pointAccess } from "../../../_access/access"
import { readQuery } from "../../../../_staff-area/read-body"

const MOST = 100
const query = z.strictObject({
  order: z.union([z.array(text(100)).max(MOST), text(100).transform((one) => [one])]).default([]),
})

/** `GET …/packing-list.pdf?order=…`: all that is to prepare, oldest first, or the orders named. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { point } = pointAccess(req)
  const { order: asked } = readQuery(req, query)
  const at = now(req.scope)
  const facts =
    asked.length > 0
      ? await Promise.all(asked.map((id) => readOrderFacts(req.scope, point.channelId, id)))
      : (
          await findOrders(req.scope, point.channelId, {
            state: "to_prepare",
            q: "",
            page: 1,
            perPage: MOST,
          })
        ).orders
  const known = facts.filter((fact) => fact !== null)
  if (known.length < facts.length) throw refuseOrder("not_found")
  if (known.length === 0) throw refuseOrder("nothing_to_prepare")
  const orders = await readPointOrders(req.scope, known, at)
  sendFile(res, {
    type: "application/pdf",
    name: `phieu-soan-hang-${point.handle}-${localDateAt(at)}.pdf`,
    bytes: await packingListPdf({ point: point.name, at, orders }),
  })
}
