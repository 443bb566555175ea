import { z } from "@medusajs/framework/zod"
import type { ProductOnShelf } from "../../../../../queries/shelf/shelf-products"
import { foldVietnamese } from "../../../../../rules/fold-vietnamese"
import { choice, optionalText } from "../../../../admin/ocop/_staff/fields"

export const shelfFilter = z.object({
  q: optionalText(100),
  counts: choice(["yes", "no"]).nullish().default(null),
})

export function narrowedShelf(
  products: ProductOnShelf[],
  { q, counts }: z.output<typeof shelfFilter>
): ProductOnShelf[] {
  const wanted = foldVietnamese(q ?? "")
  return products.filter(
    (product) =>
      (counts === null || product.counts === (counts === "yes")) &&
      foldVietnamese(product.title).includes(wanted)
  )
}
