import type { MedusaRequest } from "@medusajs/framework/http"
import { refuseCounter } from "../../../../../../counter/refusals"
import { now } from "../../../../../../gate/clock"
import { readCounterSale, type CounterSale } from "../../../../../../queries/counter/counter-sale"
import { pointAccess } from "../../../../_access/access"

/** The sale named in the address, of this point. @throws AreaRefusal `sale_not_found`, another point's sale included */
export async function saleOf(
  req: MedusaRequest,
  orderId = req.params.id ?? ""
): Promise<CounterSale> {
  const { point } = pointAccess(req)
  const sale = await readCounterSale(req.scope, point.id, orderId, now(req.scope))
  if (!sale) throw refuseCounter("sale_not_found")
  return sale
}
