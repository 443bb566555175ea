import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { ProvinceRole } from "../../province/role"

/** Somebody of the province who is signed in, as the database has them now. */
export type ProvincePerson = {
  staffId: string
  staffName: string
  email: string
  identityId: string
  role: ProvinceRole
}

export type ProvinceMe = {
  id: string
  name: string
  email: string
  role: ProvinceRole
  two_factor: boolean
}

/** Role of somebody of the province; null when they are not of it any more. */
export async function readProvinceRole(
  container: MedusaContainer,
  staffId: string
): Promise<ProvinceRole | null> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { role: ProvinceRole }[] } = await db.raw(
    `select role from ocop_province_staff where id = ? and removed_at is null and deleted_at is null`,
    [staffId]
  )
  return rows[0]?.role ?? null
}

/** What somebody who is signed in is told of themselves. */
export async function readProvinceMe(
  container: MedusaContainer,
  { staffId, staffName, email, role, identityId }: ProvincePerson
): Promise<ProvinceMe> {
  const factors = await container
    .resolve(Modules.AUTH)
    .listAuthMfa({ auth_identity_id: identityId, status: "enabled" })
  return { id: staffId, name: staffName, email, role, two_factor: factors.length > 0 }
}
