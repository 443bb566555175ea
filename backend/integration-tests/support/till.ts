import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SALES_POINT_MODULE } from "@ocop/plugin-ocop/modules/sales-point"
import type { AxiosInstance, AxiosResponse } from "axios"
import { makeToken } from "./point-token"

type Staff = {
  createPointStaffs(data: object): Promise<{ id: string }>
  createPointMemberships(data: object): Promise<unknown>
}

export type TillSale = {
  id: string
  display_id: number
  key: string
  sold_at: string
  booked_at: string
  total_vnd: number
  lines: {
    title: string
    variant: string
    quantity: number
    unit_price_vnd: number
    total_vnd: number
  }[]
  code: string
  state: string
  received_vnd: number
  qr_text: string | null
  expires_at: string
  seller: string
}
type Conflict = {
  variant_id: string
  title: string
  code: string
  message: string
  available: number
  price_vnd: number
}
/** What tests read of the counter's answers. */
export type TillBody = {
  sale: TillSale
  code: string
  message: string
  lines: Conflict[]
  codes: string[]
  problems: { field: string }[]
}
export type TillAnswer = AxiosResponse<TillBody>
export type Till = Awaited<ReturnType<typeof openTill>>

/** A clerk of a point with a device at its counter. Refusals come back as answers. */
export async function openTill(
  api: AxiosInstance,
  container: MedusaContainer,
  point: { id: string; handle: string },
  device = "may-1"
) {
  const staff = container.resolve<Staff>(SALES_POINT_MODULE)
  const person = await staff.createPointStaffs({
    name: "Nhân viên bán hàng",
    email: `${randomUUID()}@ocop.example`,
  })
  await staff.createPointMemberships({
    point_id: point.id,
    staff_id: person.id,
    role: "clerk",
    since: new Date(),
  })
  const token = makeToken(container, {
    actor_id: person.id,
    auth_identity_id: `authid_${person.id}`,
    epoch: 1,
  })
  const config = (headers: Record<string, string> = {}) => ({
    headers: { authorization: `Bearer ${token}`, ...headers },
    validateStatus: () => true,
  })
  const base = `/sales-point/points/${point.handle}/counter`

  return {
    staffId: person.id,
    get: <Body = TillBody>(path: string) => api.get<Body>(`${base}${path}`, config()),
    getFile: (path: string) =>
      api.get<ArrayBuffer>(`${base}${path}`, { ...config(), responseType: "arraybuffer" }),
    post: (path: string, body: object, headers?: Record<string, string>) =>
      api.post<TillBody>(`${base}${path}`, body, config(headers)),
    /** A sale under a key of its own unless one is given. */
    sell: (
      lines: { variant_id: string; quantity: number; unit_price_vnd: number }[],
      more: object = {},
      key: string = randomUUID()
    ): Promise<TillAnswer> =>
      api.post<TillBody>(
        `${base}/sales`,
        { device, sold_at: "2026-11-20T01:00:00.000Z", lines, ...more },
        config({ "idempotency-key": key })
      ),
  }
}
