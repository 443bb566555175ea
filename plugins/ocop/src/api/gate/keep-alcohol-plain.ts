import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusalError } from "../../gate/refusal"
import { productRefusal } from "../../gate/refusal-texts"
import { isAlcohol } from "../../rules/alcohol"
import { readRows } from "../../search/graph"

type ProductRow = { title: string; ocop_product?: { criteria_set: number } | null }

/**
 * Staff cannot make a promotion or a price list that names a drink with alcohol, as goods or as condition. What names none (all goods,
 * a category) passes them by, because the import marks them as not discountable; completion is the guarantee.
 */
export async function keepAlcoholPlain(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const named = idsIn(req.validatedBody)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["title", "ocop_product.criteria_set"]
  const products = named.filter((id) => id.startsWith("prod_"))
  const variants = named.filter((id) => id.startsWith("variant_"))
  const [direct, ofVariants] = await Promise.all([
    products.length
      ? readRows<ProductRow>(query, { entity: "product", fields, filters: { id: products } })
      : [],
    variants.length
      ? readRows<{ product?: ProductRow | null }>(query, {
          entity: "product_variant",
          fields: fields.map((field) => `product.${field}`),
          filters: { id: variants },
        })
      : [],
  ])
  const drink = [...direct, ...ofVariants.flatMap(({ product }) => product ?? [])].find(
    ({ ocop_product: ocop }) => isAlcohol(ocop?.criteria_set ?? 0)
  )
  if (drink) throw refusalError(productRefusal("alcohol_promotion", drink.title))
  next()
}

/** Every id of a product or a variant in a body, except where a rule keeps it out ("all but …"). */
function idsIn(body: unknown): string[] {
  if (typeof body === "string") return /^(prod|variant)_/.test(body) ? [body] : []
  if (Array.isArray(body)) return body.flatMap(idsIn)
  if (typeof body !== "object" || body === null) return []
  if ("operator" in body && body.operator === "ne") return []
  return Object.values(body).flatMap(idsIn)
}

/** Where staff make goods cheaper. */
export const ALCOHOL_PRICE_ROUTES = [
  "promotions",
  "promotions/:id/rules/batch",
  "promotions/:id/target-rules/batch",
  "promotions/:id/buy-rules/batch",
  "price-lists",
  "price-lists/:id/prices/batch",
]
