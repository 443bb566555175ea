import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Fields of Medusa's public allow-list that tell the exact stock of every point. */
const EXACT_STOCK = ["inventory_items", "inventory_quantity", "location_levels"]

/** Takes exact stock out of what a shopper asks for; `/store/ocop/products/:handle/availability` tells the level. */
export function hideExactStock(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const { fields } = req.query
  if (typeof fields === "string") {
    req.query.fields = fields
      .split(",")
      .filter((field) => !EXACT_STOCK.some((part) => field.includes(part)))
      .join(",")
  }
  next()
}
