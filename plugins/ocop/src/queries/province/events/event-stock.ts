import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refuseProvince } from "../../../sales-point/province-refusals"
import { readShelfRows, type ShelfPlace } from "../../shelf/shelf-rows"

export type PointShelf = {
  handle: string
  name: string
  place: ShelfPlace
  closedOn: string | null
  items: {
    variant_id: string
    sku: string
    title: string
    variant: string | null
    stocked: number
    /** Not promised to orders. */
    available: number
  }[]
}

type Row = {
  id: string
  handle: string
  name: string
  closed_on: string | null
  channel_id: string
  location_id: string
}

/** A point with what stands on its shelf, by title. @throws AreaRefusal 404 `unknown_point` */
export async function readPointShelf(
  container: MedusaContainer,
  handle: string
): Promise<PointShelf> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await db.raw<{ rows: Row[] }>(
    `select p.id, p.handle, p.name, p.closed_on, c.sales_channel_id as channel_id,
            l.stock_location_id as location_id
       from ocop_sales_point p
       join sales_point_sales_point_sales_channel_sales_channel c
         on c.sales_point_id = p.id and c.deleted_at is null
       join sales_point_sales_point_stock_location_stock_location l
         on l.sales_point_id = p.id and l.deleted_at is null
      where p.handle = ? and p.deleted_at is null`,
    [handle]
  )
  const [point] = rows
  if (!point) throw refuseProvince("unknown_point", { facts: { point: handle } })
  const place = { id: point.id, channelId: point.channel_id, locationId: point.location_id }
  const shelf = await readShelfRows(container, place)
  return {
    handle: point.handle,
    name: point.name,
    place,
    closedOn: point.closed_on,
    items: shelf
      .map(({ variant_id, sku, title, variant, stocked, reserved }) => ({
        variant_id,
        sku,
        title,
        variant,
        stocked,
        available: stocked - reserved,
      }))
      .sort((a, b) => a.title.localeCompare(b.title, "vi") || a.sku.localeCompare(b.sku)),
  }
}
