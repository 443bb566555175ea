import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refuse } from "./refusals"

/**
 * Once an order exists its payment session stands. Core would let anyone who knows the collection's id open another one,
 * even on a paid order, and delete the session that the order waits for.
 */
export async function refuseSessionOfOrder(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id: req.params.id },
  })
  if (data.length > 0) {
    refuse(res, "already_ordered")
    return
  }
  next()
}
