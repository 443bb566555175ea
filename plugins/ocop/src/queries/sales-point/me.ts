import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { localDateAt } from "../../rules/local-date"
import type { PointRole, SignedInStaff } from "./access"

export type Me = {
  id: string
  name: string
  email: string
  two_factor: boolean
  points: { handle: string; name: string; role: PointRole; closed: boolean }[]
}

type PointRow = { handle: string; name: string; role: PointRole; closed_on: string | null }

/** A signed-in person with the points they work at, by name. */
export async function readMe(
  container: MedusaContainer,
  staff: SignedInStaff,
  at: Date
): Promise<Me> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: PointRow[] } = await db.raw(
    `select p.handle, p.name, m.role, p.closed_on
       from ocop_point_membership m
       join ocop_sales_point p on p.id = m.point_id and p.deleted_at is null
      where m.staff_id = ? and m.removed_at is null and m.deleted_at is null
      order by p.name, p.handle`,
    [staff.staffId]
  )
  const factors = await container
    .resolve(Modules.AUTH)
    .listAuthMfa({ auth_identity_id: staff.identityId, status: "enabled" })
  const today = localDateAt(at)
  return {
    id: staff.staffId,
    name: staff.staffName,
    email: staff.email,
    two_factor: factors.length > 0,
    points: rows.map(({ closed_on, ...point }) => ({
      ...point,
      closed: closed_on !== null && closed_on < today,
    })),
  }
}
