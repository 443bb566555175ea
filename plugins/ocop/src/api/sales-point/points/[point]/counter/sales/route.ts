import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../gate/clock"
import { shownSale } from "../../../../../../queries/counter/counter-sale"
import { bookCounterSaleWorkflow } from "../../../../../../workflows/book-counter-sale"
import { pointAccess } from "../../../../_access/access"
import { readBody } from "../../../../../_staff-area/read-body"
import { idempotencyKey, saleBody } from "../_till/bodies"
import { saleOf } from "../_till/sale"

/** Books a sale, once for each key. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = pointAccess(req)
  const key = idempotencyKey(req)
  const sale = readBody(req, saleBody)
  const { result } = await bookCounterSaleWorkflow(req.scope).run({
    input: { access, key, sale, at: now(req.scope) },
  })
  res.json({ sale: shownSale(await saleOf(req, result.order_id)) })
}
