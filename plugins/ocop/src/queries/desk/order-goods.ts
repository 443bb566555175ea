import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isAlcohol } from "../../rules/alcohol"

/** A line of an order, and how far its units have gone. */
export type OrderGoods = {
  itemId: string
  title: string
  quantity: number
  fulfilled: number
  returned: number
  alcohol: boolean
}

/** A fulfilment that stands, with the lines it holds. */
export type OrderPack = {
  id: string
  shippedAt: Date | null
  deliveredAt: Date | null
  items: { id: string; quantity: number }[]
}

type GoodsRow = {
  order_id: string
  item_id: string
  title: string
  quantity: string
  fulfilled: string
  returned: string
  criteria_set: number | null
}

/** The lines of orders, by order. Tables of Medusa's order module, the product link and our certification module. */
export async function readOrderGoods(
  container: MedusaContainer,
  orderIds: readonly string[]
): Promise<Map<string, OrderGoods[]>> {
  const goods = new Map<string, OrderGoods[]>(orderIds.map((id) => [id, []]))
  if (orderIds.length === 0) return goods
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: GoodsRow[] } = await db.raw(
    `select i.order_id, i.item_id, coalesce(line.product_title, line.title) as title, i.quantity,
            i.fulfilled_quantity as fulfilled,
            i.return_received_quantity + i.return_dismissed_quantity as returned, ocop.criteria_set
       from order_item i
       join "order" o on o.id = i.order_id and o.version = i.version
       join order_line_item line on line.id = i.item_id
       left join product_product_certification_ocop_product link
         on link.product_id = line.product_id and link.deleted_at is null
       left join ocop_product ocop on ocop.id = link.ocop_product_id
      where i.order_id = any(?) and i.deleted_at is null
      order by line.created_at, line.id`,
    [[...orderIds]]
  )
  for (const row of rows) {
    goods.get(row.order_id)?.push({
      itemId: row.item_id,
      title: row.title,
      quantity: Number(row.quantity),
      fulfilled: Number(row.fulfilled),
      returned: Number(row.returned),
      alcohol: isAlcohol(row.criteria_set ?? 0),
    })
  }
  return goods
}

type PackRow = {
  id: string
  shipped_at: Date | null
  delivered_at: Date | null
  items: { id: string; quantity: number }[]
}

/** What of an order is packed, sent or handed over; cancelled fulfilments are left out. */
export async function readOrderPacks(
  container: MedusaContainer,
  orderId: string
): Promise<OrderPack[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: PackRow[] } = await db.raw(
    `select f.id, f.shipped_at, f.delivered_at,
            (select json_agg(json_build_object('id', one.line_item_id, 'quantity', one.quantity))
               from fulfillment_item one where one.fulfillment_id = f.id and one.deleted_at is null) as items
       from order_fulfillment l
       join fulfillment f on f.id = l.fulfillment_id and f.deleted_at is null
      where l.order_id = ? and l.deleted_at is null and f.canceled_at is null
      order by f.created_at`,
    [orderId]
  )
  return rows.map((row) => ({
    id: row.id,
    shippedAt: row.shipped_at,
    deliveredAt: row.delivered_at,
    items: row.items,
  }))
}
