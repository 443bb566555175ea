import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type PointRole = "manager" | "clerk"

/** A signed-in person, as the database has them now. */
export type SignedInStaff = {
  staffId: string
  staffName: string
  email: string
  identityId: string
}

/** That person at one point of theirs. */
export type PointAccess = {
  staffId: string
  staffName: string
  email: string
  role: PointRole
  point: {
    id: string
    handle: string
    name: string
    channelId: string
    locationId: string
    /** LocalDate, the last day it sells; null while no end is known. */
    closedOn: string | null
  }
}

type PointRow = {
  id: string
  handle: string
  name: string
  closed_on: string | null
  role: PointRole
  channel_id: string
  location_id: string
}

/** The point `handle` with this person's role at it; null when they are not on its staff, or when it does not exist. */
export async function findPointOfStaff(
  container: MedusaContainer,
  staffId: string,
  handle: string
): Promise<Pick<PointAccess, "role" | "point"> | null> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: PointRow[] } = await db.raw(
    // The two links are Medusa's tables for src/links/sales-point-*.
    `select p.id, p.handle, p.name, p.closed_on, m.role,
            c.sales_channel_id as channel_id, l.stock_location_id as location_id
       from ocop_point_membership m
       join ocop_sales_point p on p.id = m.point_id and p.deleted_at is null
       join sales_point_sales_point_sales_channel_sales_channel c
         on c.sales_point_id = p.id and c.deleted_at is null
       join sales_point_sales_point_stock_location_stock_location l
         on l.sales_point_id = p.id and l.deleted_at is null
      where m.staff_id = ? and p.handle = ? and m.removed_at is null and m.deleted_at is null
      limit 1`,
    [staffId, handle]
  )
  const [row] = rows
  if (!row) return null
  const { id, name, role, closed_on, channel_id, location_id } = row
  return {
    role,
    point: {
      id,
      handle: row.handle,
      name,
      channelId: channel_id,
      locationId: location_id,
      closedOn: closed_on,
    },
  }
}
