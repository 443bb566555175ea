import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { enter } from "../../../gate/few-at-once"
import { readRows } from "../../../search/graph"

/**
 * Lets only a few carts of one point be completed at the same time; counter sales stand in the same line. When two hundred
 * want the last ten units, each is told soon, and nobody is told a fault instead of "sold out".
 */
export async function awaitTurn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const [cart] = await readRows<{ sales_channel_id: string | null }>(
    req.scope.resolve(ContainerRegistrationKeys.QUERY),
    { entity: "cart", fields: ["sales_channel_id"], filters: { id: req.params.id } }
  )
  const leave = await enter(cart?.sales_channel_id ?? "")
  // Whoever hung up while waiting has left already.
  if (res.closed || res.writableEnded) return leave()
  res.once("close", leave)
  next()
}
