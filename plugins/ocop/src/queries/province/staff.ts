import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProvinceRole } from "../../province/role"

export type ProvinceStaffList = {
  staff: { id: string; name: string; email: string; role: ProvinceRole; since: Date }[]
  invitations: { id: string; email: string; role: ProvinceRole; expires_at: Date }[]
}

/** Who works for the province, by name, and who is invited. */
export async function readProvinceStaff(
  container: MedusaContainer,
  at: Date
): Promise<ProvinceStaffList> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: staff }: { rows: ProvinceStaffList["staff"] } = await db.raw(
    `select id, name, email, role, since from ocop_province_staff
      where removed_at is null and deleted_at is null order by name, id`
  )
  const { rows: invitations }: { rows: ProvinceStaffList["invitations"] } = await db.raw(
    `select id, email, role, expires_at from ocop_province_invitation
      where accepted_at is null and withdrawn_at is null and expires_at > ? and deleted_at is null
      order by expires_at, id`,
    [at]
  )
  return { staff, invitations }
}
