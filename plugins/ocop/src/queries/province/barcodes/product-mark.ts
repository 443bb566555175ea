import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { parseGtin, printedGtin } from "../../../rules/gtin"
import { refuseAccess } from "../../../staff-areas/access-refusals"
import { readWholeAudit, type AuditRow } from "../audit"

const MOST_ENTRIES = 200

type Product = {
  id: string
  code: string
  name: string
  product_group: string
  criteria_set: number
  gtin: string | null
  trace_code: string | null
  producer: string
  packs: { sku: string | null; title: string | null; barcode: string | null }[]
}

export type ProductMarkView = { product: Omit<Product, "id">; history: AuditRow[] }

/**
 * One product's numbers, those of its pack sizes too, and what was done about them.
 * @throws AreaRefusal 404
 */
export async function readProductMark(
  container: MedusaContainer,
  code: string
): Promise<ProductMarkView> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await db.raw<{ rows: Product[] }>(
    `select o.id, o.code, o.name, o.product_group, o.criteria_set, o.gtin, o.trace_code,
            maker.name as producer,
            (select coalesce(json_agg(json_build_object('sku', v.sku, 'title', v.title, 'barcode', v.barcode)
                      order by v.variant_rank nulls last, v.id), '[]')
               from product_product_certification_ocop_product link
               join product_variant v on v.product_id = link.product_id and v.deleted_at is null
              where link.ocop_product_id = o.id and link.deleted_at is null) as packs
       from ocop_product o join ocop_producer maker on maker.id = o.producer_id
      where o.code = ? and o.deleted_at is null`,
    [code]
  )
  const [row] = rows
  if (!row) throw refuseAccess("not_found")
  const { id, ...product } = row
  const parsed = product.gtin === null ? null : parseGtin(product.gtin)
  const history = await readWholeAudit(
    container,
    { subject_type: "product", subject_id: id, action: "product_marked" },
    MOST_ENTRIES
  )
  return {
    product: { ...product, gtin: parsed?.ok ? printedGtin(parsed.gtin) : product.gtin },
    history: history.reverse(),
  }
}
