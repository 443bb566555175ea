import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { unitByCode } from "../../../rules/administrative-units"
import { daysBetween, localDateAt } from "../../../rules/local-date"
import { areaVerdict, shelfShare } from "../../../rules/shelf-share"
import { findProvincePoint, readProvincePoint } from "../../sales-point/province-point"
import { isQuiet, LAST_MOVEMENT } from "../../sales-point/province-points"
import { productsOnShelf, type ProductOnShelf } from "../../shelf/shelf-products"
import { readShelfRows, type ShelfPlace } from "../../shelf/shelf-rows"
import { readMonths } from "./point-revenue"

const MONTHS = 12

type Trade = { channel: string | null; location: string | null; last_movement_at: Date | null }

/**
 * One point as the desk shows it: facts, people, periods, inspections, how it keeps the rules, and what it took.
 * @throws AreaRefusal 404 `unknown_point`
 */
export async function readDeskPoint(
  container: MedusaContainer,
  { handle, quiet_days }: { handle: string; quiet_days: number },
  at: Date
) {
  const today = localDateAt(at)
  const [stored, file] = await Promise.all([
    findProvincePoint(container, handle),
    readProvincePoint(container, handle, at),
  ])
  const [trade, shelf, months] = await Promise.all([
    readTrade(container, stored.id),
    readDeskShelf(container, handle, at),
    readMonths(container, stored.id, today, MONTHS),
  ])
  const { last_movement_at } = trade
  return {
    ...file,
    place: unitByCode(stored.unit_code)?.name ?? null,
    lat: stored.lat,
    lng: stored.lng,
    phone: stored.phone,
    email: stored.email,
    opening_hours: stored.opening_hours,
    website: stored.website,
    facebook: stored.facebook,
    zalo: stored.zalo,
    tiktok: stored.tiktok,
    operator_name: stored.operator_name,
    operator_tax_code: stored.operator_tax_code,
    alcohol_licence: stored.alcohol_licence,
    is_default_seller: stored.is_default_seller,
    delivers: stored.delivers,
    has_sign: stored.has_sign,
    has_shelves: stored.has_shelves,
    has_price_list: stored.has_price_list,
    inspected_on: stored.inspected_on,
    /** Transfers go to the point's own account; which one is its own affair. */
    has_bank_account: stored.bank_bin !== null,
    open: stored.closed_on === null || stored.closed_on >= today,
    shelf: shelfShare(stored.class, shelf),
    not_counting: shelf.filter(({ counts }) => !counts).length,
    area: areaVerdict(stored.class, stored.area_m2),
    last_movement_at,
    still_days: last_movement_at
      ? Math.max(0, daysBetween(localDateAt(last_movement_at), today))
      : null,
    quiet: isQuiet({ ...stored, last_movement_at }, quiet_days, at),
    months,
  }
}

/**
 * The products on a point's shelf, those that do not count for the 70 % first.
 * @throws AreaRefusal 404 `unknown_point`
 */
export async function readDeskShelf(
  container: MedusaContainer,
  handle: string,
  at: Date
): Promise<ProductOnShelf[]> {
  const { id } = await findProvincePoint(container, handle)
  const { channel, location } = await readTrade(container, id)
  if (!channel || !location) return []
  const place: ShelfPlace = { id, channelId: channel, locationId: location }
  const products = productsOnShelf(await readShelfRows(container, place), at)
  return products.sort((a, b) => Number(a.counts) - Number(b.counts))
}

async function readTrade(container: MedusaContainer, pointId: string): Promise<Trade> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: Trade[] } = await db.raw(
    `select c.sales_channel_id as channel, l.stock_location_id as location,
            ${LAST_MOVEMENT} as last_movement_at
       from ocop_sales_point p
       left join sales_point_sales_point_sales_channel_sales_channel c
         on c.sales_point_id = p.id and c.deleted_at is null
       left join sales_point_sales_point_stock_location_stock_location l
         on l.sales_point_id = p.id and l.deleted_at is null
      where p.id = ?`,
    [pointId]
  )
  return rows[0] ?? { channel: null, location: null, last_movement_at: null }
}
