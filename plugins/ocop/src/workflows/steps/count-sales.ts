import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type CatalogueModuleService from "../../modules/catalogue/service"

export type CountSalesInput = {
  /** Only these products; without it all that was ever sold. */
  product_ids?: string[]
}

/**
 * One statement over the order module's tables: through the modules, a catalogue of 10,000 products would load every
 * order ever placed to add up one number each. An order counts when its money is in and it was not cancelled.
 */
const UNITS_SOLD = `
  select line.product_id as product_id, sum(item.quantity)::int as units
  from "order" o
  join order_item item on item.order_id = o.id and item.version = o.version and item.deleted_at is null
  join order_line_item line on line.id = item.item_id
  where o.deleted_at is null
    and o.status not in ('canceled', 'draft')
    and line.product_id is not null
    and exists (
      select 1 from order_payment_collection link
      join payment_collection pc on pc.id = link.payment_collection_id and pc.deleted_at is null
      where link.order_id = o.id and link.deleted_at is null and pc.status = 'completed'
    )
`

/** Brings the units sold up to date. Counts anew, so running it twice or late does no harm and there is nothing to undo. */
export const countSalesStep = createStep(
  "count-product-sales",
  async ({ product_ids }: CountSalesInput, { container }) => {
    if (product_ids && !product_ids.length) return new StepResponse({ changed: 0 })
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await database.raw<{ rows: { product_id: string; units: number }[] }>(
      `${UNITS_SOLD} ${product_ids ? "and line.product_id = any(?)" : ""} group by line.product_id`,
      product_ids ? [product_ids] : []
    )
    const sold = new Map(rows.map(({ product_id, units }) => [product_id, units]))
    const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
    const known = await catalogue.listProductSales(product_ids ? { product_id: product_ids } : {}, {
      take: null,
    })
    const changed = known
      .map(({ id, product_id, units }) => ({ id, units: sold.get(product_id) ?? 0, before: units }))
      .filter(({ units, before }) => units !== before)
      .map(({ id, units }) => ({ id, units }))
    const knownIds = new Set(known.map(({ product_id }) => product_id))
    const added = [...sold]
      .filter(([product_id]) => !knownIds.has(product_id))
      .map(([product_id, units]) => ({ product_id, units }))
    if (changed.length) await catalogue.updateProductSales(changed)
    if (added.length) await catalogue.createProductSales(added)
    return new StepResponse({ changed: changed.length + added.length })
  }
)
