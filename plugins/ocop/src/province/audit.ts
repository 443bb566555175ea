import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { now } from "../gate/clock"
import { foldVietnamese } from "../rules/fold-vietnamese"
import type { ProvinceRole } from "./role"

/** Who did it: somebody of the province, an operator, or a job of the shop's own (`id` null). */
export type Actor =
  | { type: "province"; id: string; name: string; role: ProvinceRole }
  | { type: "operator"; id: string | null; name: string }
  | { type: "system"; id: null; name: string }

export type AuditEntry = {
  /** Stable word, such as `listing_checked`; its sentence is the desk's (`audit.action.<word>`). */
  action: string
  /** What kind of thing was changed, such as `listing`. */
  subjectType: string
  subjectId: string | null
  /** What people call it: a product's name, a file, an address. */
  subject: string
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
  reason?: string | null
}

type Database = { raw(sql: string, values: unknown[]): Promise<unknown> }

declare const audited: unique symbol
/** Proof that something was written down; a write at the desk cannot answer without one (api/province/_access/deed.ts). */
export type Audited = { readonly [audited]: true }

/** Writes down what was done, in a transaction of its own: for what a workflow has done. Entries are final. */
export async function recordAudit(
  container: MedusaContainer,
  actor: Actor,
  entry: AuditEntry
): Promise<Audited> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return writeAudit(database, now(container), actor, entry)
}

/** As `recordAudit`, in the transaction that does it: neither is there without the other. */
export function writeAudit(
  database: Database,
  at: Date,
  actor: Actor,
  entry: AuditEntry
): Promise<Audited> {
  return writeAudits(database, at, actor, [entry])
}

/** As `writeAudit`, for what one deed did to many: one statement, in the order given. */
export async function writeAudits(
  database: Database,
  at: Date,
  actor: Actor,
  entries: AuditEntry[]
): Promise<Audited> {
  await database.raw(
    `insert into ocop_audit_entry
       (id, at, actor_type, actor_id, who, role, action, subject_type, subject_id, subject,
        before, after, reason, searched)
     select e.id, ?, ?, ?, ?, ?, e.action, e.subject_type, e.subject_id, e.subject, e.before, e.after,
       e.reason, e.searched
     from jsonb_populate_recordset(null::ocop_audit_entry, ?::jsonb) e`,
    [
      at,
      actor.type,
      actor.id,
      actor.name,
      actor.type === "province" ? actor.role : null,
      JSON.stringify(entries.map((entry) => asRow(actor, entry))),
    ]
  )
  return DONE
}

function asRow(
  { name }: Actor,
  { action, subjectType, subjectId, subject, before, after, reason }: AuditEntry
) {
  return {
    id: generateEntityId(undefined, "oaud"),
    action,
    subject_type: subjectType,
    subject_id: subjectId,
    subject,
    before: before ?? null,
    after: after ?? null,
    reason: reason ?? null,
    searched: foldVietnamese([name, subject, reason ?? ""].join(" ")),
  }
}

/** For a write that found everything as it was asked to be: there is nothing to write down. */
export function nothingChanged(): Audited {
  return DONE
}

// The only place where the proof is made.
const DONE = {} as Audited
