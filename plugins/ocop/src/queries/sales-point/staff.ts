import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PointRole } from "./access"

export type StaffList = {
  staff: { id: string; name: string; email: string; role: PointRole; since: Date }[]
  invitations: { id: string; email: string; role: PointRole; expires_at: Date }[]
}

/** Who works at a point, managers first, and who is invited. */
export async function readStaff(
  container: MedusaContainer,
  pointId: string,
  at: Date
): Promise<StaffList> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: staff }: { rows: StaffList["staff"] } = await db.raw(
    `select s.id, s.name, s.email, m.role, m.since
       from ocop_point_membership m join ocop_point_staff s on s.id = m.staff_id
      where m.point_id = ? and m.removed_at is null and m.deleted_at is null
      order by m.role desc, s.name, s.id`,
    [pointId]
  )
  const { rows: invitations }: { rows: StaffList["invitations"] } = await db.raw(
    `select id, email, role, expires_at from ocop_point_invitation
      where point_id = ? and accepted_at is null and withdrawn_at is null and expires_at > ?
        and deleted_at is null
      order by expires_at, id`,
    [pointId, at]
  )
  return { staff, invitations }
}
