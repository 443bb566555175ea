import type { ProvinceRole } from "@ocop/plugin-ocop/province/role"
import type { AxiosInstance } from "axios"
import { expect, vi } from "vitest"
import { STAFF_PASSPHRASE } from "./sales-point-staff"

export type Finding = {
  row: number | null
  column: string | null
  value: string | null
  what: string
  todo: string
}
export type Sheet = {
  id: string
  kind: string
  state: string
  progress: number
  rows: number | null
  head: Record<string, unknown>
  file_name: string
  size_bytes: number
  uploaded_by_name: string
  counts: Record<string, number> | null
  problem_count: number
  warning_count: number
  failure: { code: string; text: string } | null
  applied_by_name: string | null
  outcome: Record<string, string | number> | null
}
export type SheetAnswer = {
  code: string
  message: string
  id: string
  import: Sheet
  imports: Sheet[]
  problems: Finding[]
  warnings: Finding[]
  changes: ({ row: number | null } & Record<string, unknown>)[]
  count: number
  pages: number
}

const WITHIN = { timeout: 30_000, interval: 25 }

/** The desk's way with sheets: hand one in, wait until it is checked, have it entered. */
export function sheetDesk(api: AxiosInstance, token: (role: ProvinceRole) => string) {
  const config = (role: ProvinceRole, headers: Record<string, string> = {}) => ({
    headers: { authorization: `Bearer ${token(role)}`, ...headers },
    validateStatus: () => true,
  })
  const get = (at = "", role: ProvinceRole = "viewer", headers = {}) =>
    api.get<SheetAnswer>(`/province/sheet-imports${at}`, config(role, headers))
  const post = (at: string, body: object = {}, role: ProvinceRole = "editor") =>
    api.post<SheetAnswer>(`/province/sheet-imports${at}`, body, config(role))
  const send = (
    fields: Record<string, string>,
    file?: { name: string; bytes: Buffer | string },
    role: ProvinceRole = "editor"
  ) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    if (file) form.set("file", new File([new Uint8Array(Buffer.from(file.bytes))], file.name))
    return api.post<SheetAnswer>("/province/sheet-imports", form, config(role))
  }
  const settled = (id: string) =>
    vi.waitFor(async () => {
      const { data } = await get(`/${id}`)
      expect(data.import.state).not.toMatch(/^(checking|applying)$/)
      return data
    }, WITHIN)
  return {
    get,
    post,
    send,
    settled,
    /** Handed in and checked. */
    checked: async (...args: Parameters<typeof send>) => {
      const sent = await send(...args)
      expect(sent.data).toMatchObject({ import: { state: "checking" } })
      return settled(sent.data.import.id)
    },
    /** Entered by an editor. */
    applied: async (id: string) => {
      expect((await post(`/${id}/apply`)).status).toBe(202)
      return settled(id)
    },
    /** A decision, recorded by an approver. */
    recorded: async (id: string) => {
      const asked = await post(`/${id}/record`, { password: STAFF_PASSPHRASE }, "approver")
      expect(asked.status).toBe(202)
      return settled(id)
    },
  }
}
