import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { acceptProvinceInvitation, inviteToProvince } from "@ocop/plugin-ocop/province/invitations"
import type { ProvinceRole } from "@ocop/plugin-ocop/province/role"
import { PROVINCE_AREA } from "@ocop/plugin-ocop/staff-areas/area"
import { openSession } from "@ocop/plugin-ocop/staff-areas/session"
import { STAFF_PASSPHRASE } from "./sales-point-staff"

const NAMES: Record<ProvinceRole, string> = {
  viewer: "Cán bộ xem số liệu",
  editor: "Cán bộ biên tập",
  approver: "Cán bộ phê duyệt",
}

/** Somebody of the province, made by an invitation as people are: id and a token. The password is STAFF_PASSPHRASE. */
export async function appoint(
  container: MedusaContainer,
  role: ProvinceRole,
  email = `${role}@tinh.vn`
): Promise<{ id: string; token: string; email: string; name: string }> {
  const by = { type: "operator", id: null, name: "Quản trị viên" } as const
  const { invitation } = await inviteToProvince(container, { email, role, by })
  const token = invitation.link.split("/").at(-1) ?? ""
  const { identity } = await acceptProvinceInvitation(container, token, {
    name: NAMES[role],
    password: STAFF_PASSPHRASE,
    english: false,
  })
  const session = await openSession(container, PROVINCE_AREA, identity)
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { id: string }[] } = await db.raw(
    `select id from ocop_province_staff where email = ?`,
    [email]
  )
  return { id: rows[0]?.id ?? "", token: session.token, email, name: NAMES[role] }
}
