import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * One statement over the tables of order, link and certification: withdrawals are few, orders are many. It only finds
 * candidates; `rules/withdrawn-sale.ts` decides about each. Orders that were judged handed over are not taken up again.
 */
const CANDIDATES = `
  select distinct o.id as id
  from ocop_certificate_event event
  join ocop_certificate certificate on certificate.id = event.certificate_id and certificate.deleted_at is null
  join product_product_certification_ocop_product link
    on link.ocop_product_id = certificate.ocop_product_id and link.deleted_at is null
  join order_line_item line on line.product_id = link.product_id and line.deleted_at is null
  join order_item item on item.item_id = line.id and item.deleted_at is null
  join "order" o on o.id = item.order_id and o.version = item.version and o.deleted_at is null
  where event.type = 'withdrawal' and event.deleted_at is null and event.effective_at <= ?
    and o.status not in ('canceled', 'completed', 'archived', 'draft')
    and not exists (
      select 1 from ocop_order_ending ending
      where ending.order_id = o.id and ending.outcome = 'handed_over' and ending.deleted_at is null
    )
`

/**
 * Orders that stand and hold a product one of whose certificates is withdrawn at `at`.
 * @param certificateId only for this certificate's product
 */
export async function findOrdersToUndo(
  container: MedusaContainer,
  at: Date,
  certificateId?: string
): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    certificateId
      ? `${CANDIDATES} and certificate.id = ? order by id`
      : `${CANDIDATES} order by id`,
    certificateId ? [at, certificateId] : [at]
  )
  return rows.map(({ id }) => id)
}
