import type { MedusaContainer } from "@medusajs/framework/types"
import { PROVINCE_MODULE } from "@ocop/plugin-ocop/modules/province"
import { acceptProvinceInvitation, inviteToProvince } from "@ocop/plugin-ocop/province/invitations"

type People = { listProvinceStaffs(filter: object): Promise<{ id: string }[]> }

const ACCOUNTS = [
  { email: "viewer@ocop.localhost", role: "viewer", name: "Cán bộ xem số liệu (trình diễn)" },
  { email: "editor@ocop.localhost", role: "editor", name: "Cán bộ biên tập (trình diễn)" },
  { email: "approver@ocop.localhost", role: "approver", name: "Cán bộ phê duyệt (trình diễn)" },
] as const

/** Somebody of each role, to look round at /province; those who are there stay. */
export async function createProvinceStaff(
  container: MedusaContainer,
  password: string
): Promise<void> {
  const people = container.resolve<People>(PROVINCE_MODULE)
  for (const { email, role, name } of ACCOUNTS) {
    if ((await people.listProvinceStaffs({ email })).length > 0) continue
    const by = { type: "system", id: null, name: "npm start" } as const
    const { invitation } = await inviteToProvince(container, { email, role, by })
    const token = invitation.link.slice(invitation.link.lastIndexOf("/") + 1)
    await acceptProvinceInvitation(container, token, { name, password, english: true })
  }
}
