import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../gate/clock"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import type SalesPointModuleService from "../modules/sales-point/service"

export type PointEntryInput = {
  point_id: string
  /** Null when the province's staff or the shop itself did it. */
  staff_id: string | null
  /** Name of who did it, as it is now. */
  who: string
  /** Stable word, such as `bank_changed`; its sentence is the portal's. */
  action: string
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
  reason?: string | null
}

/** Writes down who did what at a point. Entries are final: the database refuses to change or delete one. */
export async function recordPointEntry(
  container: MedusaContainer,
  { before = null, after = null, reason = null, ...entry }: PointEntryInput
): Promise<{ id: string }> {
  const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
  const row = { ...entry, before, after, reason, at: now(container) }
  return service.createPointEntries(row)
}
