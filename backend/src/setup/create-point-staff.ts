import type { MedusaContainer } from "@medusajs/framework/types"
import { SALES_POINT_MODULE } from "@ocop/plugin-ocop/modules/sales-point"
import { acceptInvitation } from "@ocop/plugin-ocop/sales-point/accept-invitation"
import { invite } from "@ocop/plugin-ocop/sales-point/invitations"

type Points = {
  listSalesPoints(filter: object): Promise<{ id: string; name: string }[]>
  listPointStaffs(filter: object): Promise<{ id: string }[]>
}

const ACCOUNTS = [
  { email: "manager@ocop.localhost", role: "manager", name: "Quản lý điểm bán (trình diễn)" },
  { email: "clerk@ocop.localhost", role: "clerk", name: "Nhân viên bán hàng (trình diễn)" },
] as const

/** A manager and a clerk of the province's own point, to look round at /sales-point; those who are there stay. */
export async function createPointStaff(
  container: MedusaContainer,
  password: string
): Promise<void> {
  const points = container.resolve<Points>(SALES_POINT_MODULE)
  const [point] = await points.listSalesPoints({ is_default_seller: true })
  if (!point) return
  for (const { email, role, name } of ACCOUNTS) {
    if ((await points.listPointStaffs({ email })).length > 0) continue
    const by = { staffId: null, who: "npm start" }
    const { link } = await invite(container, { point, email, role, by })
    const token = link.slice(link.lastIndexOf("/") + 1)
    await acceptInvitation(container, token, { name, password, english: true })
  }
}
