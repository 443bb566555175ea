import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { now } from "../../gate/clock"
import { ringAlarms } from "./ring-alarms"

/**
 * What an order did to a shelf, over Medusa's order, fulfilment and inventory tables: promised with the sale, handed over with
 * each fulfilment, free again when it is cancelled. Each has a key of its own, so that an event that comes twice, or the next
 * one, writes nothing twice.
 */
const RECORD = `
  with lines as (
    select o.id as order_id, o.display_id, o.status, o.metadata, line.id as line_id, line.variant_id,
           item.quantity::int as quantity, p.sales_point_id as point_id, i.inventory_item_id,
           l.stocked_quantity::int as stocked, (l.stocked_quantity - l.reserved_quantity)::int as available
      from "order" o
      join order_item item on item.order_id = o.id and item.version = o.version and item.deleted_at is null
      join order_line_item line on line.id = item.item_id
      join sales_point_sales_point_sales_channel_sales_channel p
        on p.sales_channel_id = o.sales_channel_id and p.deleted_at is null
      join sales_point_sales_point_stock_location_stock_location s
        on s.sales_point_id = p.sales_point_id and s.deleted_at is null
      join product_variant_inventory_item i on i.variant_id = line.variant_id and i.deleted_at is null
      join inventory_level l
        on l.inventory_item_id = i.inventory_item_id and l.location_id = s.stock_location_id and l.deleted_at is null
     where o.id = :order
  ), happened as (
    select lines.*, 'sale' as kind, -quantity as change, available as after, 'sale:' || line_id as key from lines
    union all
    select lines.*, 'hand_over', -f.quantity::int, stocked, 'hand_over:' || f.id
      from lines join fulfillment_item f on f.line_item_id = lines.line_id and f.deleted_at is null
    union all
    select lines.*, 'sale_cancelled', quantity, available, 'sale_cancelled:' || line_id
      from lines where status = 'canceled'
  )
  insert into ocop_stock_movement
    (id, point_id, variant_id, inventory_item_id, at, kind, change, after, note, source, order_id, key)
  select 'ostm_' || md5(key), point_id, variant_id, inventory_item_id, :at, kind, change, after, '#' || display_id,
         case when metadata->'counter' is null then 'order' else 'counter' end, order_id, key
    from happened
  on conflict do nothing
  returning point_id, variant_id`

type Written = { point_id: string; variant_id: string }

/** Rows are final and each is written once: there is nothing to take back. */
const recordOrderMovementsStep = createStep(
  "record-order-movements",
  async ({ order_id }: { order_id: string }, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await db.raw<{ rows: Written[] }>(RECORD, {
      order: order_id,
      at: now(container),
    })
    const [first] = rows
    if (first) await warn(container, first.point_id, rows)
    return new StepResponse({ written: rows.length })
  }
)

async function warn(
  container: MedusaContainer,
  pointId: string,
  rows: readonly Written[]
): Promise<void> {
  await ringAlarms(container, pointId, [...new Set(rows.map(({ variant_id }) => variant_id))])
}

/** Writes what an order did into the history of its point's shelf, as often as it is asked; once each. */
export const recordOrderMovementsWorkflow = createWorkflow(
  "record-order-movements",
  (input: { order_id: string }) => new WorkflowResponse(recordOrderMovementsStep(input))
)
