import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PROVINCE } from "../../../rules/administrative-units"
import { spanAt } from "../../../rules/valid-spans"
import { registerSpans } from "../../sets/register-spans"

/** Products on a point's shelf, and those of them that count for the 70 % of Decision 45/2021/QĐ-UBND. */
export type ShelfCount = { counting: number; total: number }

/** As `productsOnShelf` counts one point, for all points at once: a product stands there when one unit of any pack size does. */
const SHELVES = `
  select place.sales_point_id as point_id, count(distinct p.id)::int as total,
         count(distinct p.id) filter (where o.province_code = :province and o.code = any(:valid))::int as counting
    from inventory_level l
    join sales_point_sales_point_stock_location_stock_location place
      on place.stock_location_id = l.location_id and place.deleted_at is null
    join sales_point_sales_point_sales_channel_sales_channel trade
      on trade.sales_point_id = place.sales_point_id and trade.deleted_at is null
    join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id and i.deleted_at is null
    join product_variant v on v.id = i.variant_id and v.deleted_at is null
    join product p on p.id = v.product_id and p.deleted_at is null
    join product_sales_channel c
      on c.product_id = p.id and c.sales_channel_id = trade.sales_channel_id and c.deleted_at is null
    join product_product_certification_ocop_product po on po.product_id = p.id and po.deleted_at is null
    join ocop_product o on o.id = po.ocop_product_id and o.deleted_at is null
   where l.deleted_at is null and l.stocked_quantity > 0
   group by place.sales_point_id`

/** What stands on the shelf of every point at `at`, by the point's id; empty shelves are left out. */
export async function readShelfCounts(
  container: MedusaContainer,
  at: Date
): Promise<ReadonlyMap<string, ShelfCount>> {
  const register = await registerSpans(container)
  const valid = register.flatMap(({ product, spans }) => (spanAt(spans, at) ? [product.code] : []))
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: (ShelfCount & { point_id: string })[] } = await db.raw(SHELVES, {
    province: PROVINCE.code,
    valid,
  })
  return new Map(rows.map(({ point_id, ...count }) => [point_id, count]))
}
