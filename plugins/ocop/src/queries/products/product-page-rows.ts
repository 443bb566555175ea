import { readRows, type Graph } from "../../search/graph"
import {
  PRODUCT_FIELDS,
  type OcopProductRow,
  type ProducerRow,
  type ProductRow,
} from "../../search/product-rows"

/** A product with everything its page shows. */
export type ProductPageRow = Omit<ProductRow, "ocop_product"> & {
  ocop_product?:
    | (OcopProductRow & {
        producer: ProducerRow & { address: string | null; unit_code: string | null }
        stars_as_reported: boolean
        source: string | null
        origin: string | null
        net_quantity: string | null
        ingredients: string | null
        usage: string | null
        storage: string | null
        shelf_life: string | null
        warnings: string | null
        declaration_type: "self_declared" | "registered" | null
        declaration_number: string | null
        declared_on: string | null
        story_vi: string | null
        story_en: string | null
      })
    | null
}

const FIELDS = [
  ...PRODUCT_FIELDS,
  ...(
    "stars_as_reported source origin net_quantity ingredients usage storage shelf_life warnings declaration_type " +
    "declaration_number declared_on story_vi story_en producer.address producer.unit_code"
  )
    .split(" ")
    .map((field) => `ocop_product.${field}`),
]

export async function readProductPageRow(
  query: Graph,
  handle: string
): Promise<ProductPageRow | null> {
  const [row] = await readRows<ProductPageRow>(query, {
    entity: "product",
    fields: FIELDS,
    filters: { handle },
  })
  return row ?? null
}
