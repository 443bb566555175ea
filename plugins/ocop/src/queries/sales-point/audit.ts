import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const PER_PAGE = 50

export type AuditEntry = {
  at: Date
  who: string
  action: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  reason: string | null
}

/** What was done at a point, newest first. */
export async function readAudit(
  container: MedusaContainer,
  pointId: string,
  page: number
): Promise<{ entries: AuditEntry[]; page: number; pages: number }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: counted }: { rows: { n: number }[] } = await db.raw(
    `select count(*)::int as n from ocop_point_entry where point_id = ? and deleted_at is null`,
    [pointId]
  )
  const { rows: entries }: { rows: AuditEntry[] } = await db.raw(
    `select at, who, action, before, after, reason from ocop_point_entry
      where point_id = ? and deleted_at is null
      order by at desc, id desc limit ${PER_PAGE} offset ?`,
    [pointId, (page - 1) * PER_PAGE]
  )
  return { entries, page, pages: Math.max(1, Math.ceil((counted[0]?.n ?? 0) / PER_PAGE)) }
}
