import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { foldVietnamese } from "../../rules/fold-vietnamese"
import { addDays, startOfDay, type LocalDate } from "../../rules/local-date"

const PER_PAGE = 50

/** What narrows the audit; what is not named is not narrowed. */
export type AuditFilter = {
  q?: string | null
  action?: string | null
  subject_type?: string | null
  subject_id?: string | null
  actor_id?: string | null
  from?: LocalDate | null
  to?: LocalDate | null
}

export type AuditRow = {
  id: string
  at: Date
  actor_type: string
  who: string
  role: string | null
  action: string
  subject_type: string
  subject_id: string | null
  subject: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  reason: string | null
}

const COLUMNS =
  "id, at, actor_type, who, role, action, subject_type, subject_id, subject, before, after, reason"

/** A page of the audit, newest first. */
export async function readAuditPage(
  container: MedusaContainer,
  filter: AuditFilter,
  page: number
): Promise<{ entries: AuditRow[]; page: number; pages: number; count: number }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { where, values } = condition(filter)
  const { rows: counted }: { rows: { n: number }[] } = await db.raw(
    `select count(*)::int as n from ocop_audit_entry where ${where}`,
    values
  )
  const count = counted[0]?.n ?? 0
  const { rows: entries }: { rows: AuditRow[] } = await db.raw(
    `select ${COLUMNS} from ocop_audit_entry where ${where}
      order by at desc, id desc limit ${PER_PAGE} offset :offset`,
    { ...values, offset: (page - 1) * PER_PAGE }
  )
  return { entries, page, pages: Math.max(1, Math.ceil(count / PER_PAGE)), count }
}

/** Everything a filter leaves, oldest first, at most `most` rows: for the file to keep elsewhere. */
export async function readWholeAudit(
  container: MedusaContainer,
  filter: AuditFilter,
  most: number
): Promise<AuditRow[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { where, values } = condition(filter)
  const { rows }: { rows: AuditRow[] } = await db.raw(
    `select ${COLUMNS} from ocop_audit_entry where ${where} order by at, id limit :most`,
    { ...values, most }
  )
  return rows
}

/** The actions that have happened, for the filter to choose from. */
export async function auditActions(container: MedusaContainer): Promise<string[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { action: string }[] } = await db.raw(
    `select distinct action from ocop_audit_entry order by action`
  )
  return rows.map(({ action }) => action)
}

function condition(filter: AuditFilter): { where: string; values: Record<string, unknown> } {
  const parts = ["deleted_at is null"]
  const values: Record<string, unknown> = {}
  const put = (sql: string, name: string, value: unknown) => {
    parts.push(sql)
    values[name] = value
  }
  if (filter.q) {
    const words = foldVietnamese(filter.q).split(/\s+/).filter(Boolean).slice(0, 8)
    words.forEach((word, index) => put(`position(:q${index} in searched) > 0`, `q${index}`, word))
  }
  if (filter.action) put("action = :action", "action", filter.action)
  if (filter.subject_type) put("subject_type = :type", "type", filter.subject_type)
  if (filter.subject_id) put("subject_id = :subject", "subject", filter.subject_id)
  if (filter.actor_id) put("actor_id = :actor", "actor", filter.actor_id)
  if (filter.from) put("at >= :from", "from", startOfDay(filter.from))
  if (filter.to) put("at < :until", "until", startOfDay(addDays(filter.to, 1)))
  return { where: parts.join(" and "), values }
}
