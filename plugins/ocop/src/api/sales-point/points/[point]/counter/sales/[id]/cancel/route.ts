import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../../../gate/clock"
import { shownSale } from "../../../../../../../../queries/counter/counter-sale"
import { cancelCounterSaleWorkflow } from "../../../../../../../../workflows/cancel-counter-sale"
import { pointAccess } from "../../../../../../_access/access"
import { readBody } from "../../../../../../../_staff-area/read-body"
import { cancelBody } from "../../../_till/bodies"
import { saleOf } from "../../../_till/sale"

/** Ends a sale whose buyer went away before any money came. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = pointAccess(req)
  const { id } = await saleOf(req)
  const { reason } = readBody(req, cancelBody)
  await cancelCounterSaleWorkflow(req.scope).run({
    input: { access, order_id: id, reason, at: now(req.scope) },
  })
  res.json({ sale: shownSale(await saleOf(req)) })
}
