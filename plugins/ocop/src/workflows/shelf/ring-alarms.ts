import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../../gate/clock"
import { lowStockMail } from "../../mail/low-stock"
import { sendMail } from "../../mail/send-mail"
import { SHELF_MODULE } from "../../modules/shelf"
import type ShelfModuleService from "../../modules/shelf/service"
import { readShelfRows, type ShelfRow } from "../../queries/shelf/shelf-rows"
import { fallsToAlarm } from "../../rules/low-stock"

type Place = { name: string; channel_id: string; location_id: string }

/** Tells a point's managers of pack sizes that have fallen to their alarm, once for each fall. Mail that fails is logged. */
export async function ringAlarms(
  container: MedusaContainer,
  pointId: string,
  variantIds: readonly string[]
): Promise<void> {
  const shelf: ShelfModuleService = container.resolve(SHELF_MODULE)
  const place = await readPlace(container, pointId)
  if (!place || variantIds.length === 0) return
  const where = { id: pointId, channelId: place.channel_id, locationId: place.location_id }
  const [rows, settings] = await Promise.all([
    readShelfRows(container, where, variantIds),
    shelf.listShelfSettings({ point_id: pointId, variant_id: [...variantIds] }, { take: null }),
  ])
  const known = new Map(settings.map((setting) => [setting.variant_id, setting]))
  const at = now(container)
  const fallen: ShelfRow[] = []
  for (const row of rows) {
    const setting = known.get(row.variant_id)
    const available = row.stocked - row.reserved
    const fellBefore = Boolean(setting?.fell_at)
    if (fallsToAlarm(available, row.alarm_at, fellBefore)) {
      fallen.push(row)
      await note(shelf, pointId, row, setting?.id, at)
    } else if (fellBefore && available > row.alarm_at) {
      await note(shelf, pointId, row, setting?.id, null)
    }
  }
  if (fallen.length > 0) await tellManagers(container, pointId, place.name, fallen, at)
}

async function note(
  shelf: ShelfModuleService,
  pointId: string,
  { variant_id, alarm_at }: ShelfRow,
  id: string | undefined,
  fell_at: Date | null
): Promise<void> {
  if (id === undefined) {
    await shelf.createShelfSettings({ point_id: pointId, variant_id, alarm_at, fell_at })
  } else await shelf.updateShelfSettings({ id, fell_at })
}

async function tellManagers(
  container: MedusaContainer,
  pointId: string,
  pointName: string,
  fallen: readonly ShelfRow[],
  at: Date
): Promise<void> {
  const content = lowStockMail(pointName, fallen)
  for (const email of await managersOf(container, pointId)) {
    const first = fallen[0]?.variant_id ?? ""
    await sendMail(container, {
      to: email,
      key: `low-stock:${pointId}:${first}:${at.toISOString()}:${email}`,
      template: "low-stock",
      content,
      about: { type: "sales_point", id: pointId },
    }).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`The low stock of ${pointName} was not mailed: ${reason}`)
    })
  }
}

async function managersOf(container: MedusaContainer, pointId: string): Promise<string[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await db.raw<{ rows: { email: string }[] }>(
    `select distinct s.email from ocop_point_membership m
       join ocop_point_staff s on s.id = m.staff_id and s.deleted_at is null
      where m.point_id = ? and m.role = 'manager' and m.removed_at is null and m.deleted_at is null
      order by s.email`,
    [pointId]
  )
  return rows.map(({ email }) => email)
}

async function readPlace(container: MedusaContainer, pointId: string): Promise<Place | null> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await db.raw<{ rows: Place[] }>(
    `select p.name, c.sales_channel_id as channel_id, l.stock_location_id as location_id
       from ocop_sales_point p
       join sales_point_sales_point_sales_channel_sales_channel c
         on c.sales_point_id = p.id and c.deleted_at is null
       join sales_point_sales_point_stock_location_stock_location l
         on l.sales_point_id = p.id and l.deleted_at is null
      where p.id = ?`,
    [pointId]
  )
  return rows[0] ?? null
}
