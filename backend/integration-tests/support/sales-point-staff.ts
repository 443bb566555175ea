import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { acceptInvitation } from "@ocop/plugin-ocop/sales-point/accept-invitation"
import { invite } from "@ocop/plugin-ocop/sales-point/invitations"
import { POINT_AREA } from "@ocop/plugin-ocop/staff-areas/area"
import { openSession } from "@ocop/plugin-ocop/staff-areas/session"

export const STAFF_PASSPHRASE = "con thuyền xanh ra khơi"

/** Someone who works at the point `handle`, made by an invitation as people are: id and a token. */
export async function hire(
  container: MedusaContainer,
  handle: string,
  role: "manager" | "clerk",
  email = `${role}@${handle}.vn`
): Promise<{ id: string; token: string; email: string }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { id: string; name: string }[] } = await db.raw(
    `select id, name from ocop_sales_point where handle = ?`,
    [handle]
  )
  const [point] = rows
  if (!point) throw new Error(`no point ${handle}`)
  const { link } = await invite(container, {
    point,
    email,
    role,
    by: { staffId: null, who: "Cán bộ tỉnh" },
  })
  const name = role === "manager" ? "Quản lý điểm bán" : "Nhân viên bán hàng"
  const { identity } = await acceptInvitation(container, link.split("/").at(-1) ?? "", {
    name,
    password: STAFF_PASSPHRASE,
    english: false,
  })
  const { token } = await openSession(container, POINT_AREA, identity)
  const { rows: staff }: { rows: { id: string }[] } = await db.raw(
    `select id from ocop_point_staff where email = ?`,
    [email]
  )
  return { id: staff[0]?.id ?? "", token, email }
}
