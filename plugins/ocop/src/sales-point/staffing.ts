import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { now } from "../gate/clock"
import { refuseAccess } from "../staff-areas/access-refusals"
import type { PointEntryInput } from "./record-point-entry"
import { refuseSignIn } from "../staff-areas/sign-in-refusals"

export type Role = "manager" | "clerk"
/** Who does it: a person of the point, or of the province (`staffId` null). */
export type Doer = { staffId: string | null; who: string }

type Db = { raw(sql: string, values: unknown[]): Promise<{ rows: unknown[] }> }
type Member = { id: string; name: string; email: string; role: Role }

/**
 * Gives a person of the point another role.
 * @throws AreaRefusal 404 when they do not work there, 409 `last_manager`
 */
export async function changeRole(
  container: MedusaContainer,
  { pointId, staffId, role, by }: { pointId: string; staffId: string; role: Role; by: Doer }
): Promise<void> {
  await underPointLock(container, pointId, async (db) => {
    const member = await memberOf(db, pointId, staffId)
    if (member.role === role) return
    if (member.role === "manager") await keepAManager(db, pointId, staffId)
    await db.raw(
      `update ocop_point_membership set role = ?, updated_at = now()
        where point_id = ? and staff_id = ? and removed_at is null`,
      [role, pointId, staffId]
    )
    await writeEntry(db, now(container), {
      point_id: pointId,
      staff_id: by.staffId,
      who: by.who,
      action: "role_changed",
      before: { name: member.name, email: member.email, role: member.role },
      after: { name: member.name, email: member.email, role },
    })
  })
}

/**
 * Removes a person from the point, at once: every request reads the membership, and who works nowhere else is signed out. The
 * province may remove the last manager; a manager may not. Answers with whom.
 * @throws AreaRefusal 404 when they do not work there, 409 `last_manager`
 */
export async function removeFromPoint(
  container: MedusaContainer,
  { pointId, staffId, by }: { pointId: string; staffId: string; by: Doer }
): Promise<{ name: string; email: string; role: Role }> {
  return underPointLock(container, pointId, async (db) => {
    const member = await memberOf(db, pointId, staffId)
    if (member.role === "manager" && by.staffId) await keepAManager(db, pointId, staffId)
    const at = now(container)
    await db.raw(
      `update ocop_point_membership set removed_at = ?, updated_at = now()
        where point_id = ? and staff_id = ? and removed_at is null`,
      [at, pointId, staffId]
    )
    await db.raw(
      `update ocop_point_staff set token_epoch = token_epoch + 1, updated_at = now()
        where id = ? and not exists (select 1 from ocop_point_membership
                                      where staff_id = ? and removed_at is null)`,
      [staffId, staffId]
    )
    await writeEntry(db, at, {
      point_id: pointId,
      staff_id: by.staffId,
      who: by.who,
      action: "staff_removed",
      before: { name: member.name, email: member.email, role: member.role },
    })
    return { name: member.name, email: member.email, role: member.role }
  })
}

/** Runs `work` in a transaction that holds the point's row: changes of a point's staff follow one another. */
export async function underPointLock<Result>(
  container: MedusaContainer,
  pointId: string,
  work: (db: Db) => Promise<Result>
): Promise<Result> {
  const pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return pool.transaction(async (trx) => {
    await trx.raw(`select id from ocop_sales_point where id = ? for update`, [pointId])
    return work(trx)
  })
}

/** An entry of the point's log in the same transaction as what it tells of. */
export async function writeEntry(db: Db, at: Date, entry: PointEntryInput): Promise<void> {
  const json = (value: unknown) => (value ? JSON.stringify(value) : null)
  await db.raw(
    `insert into ocop_point_entry (id, point_id, staff_id, who, action, before, after, reason, at)
     values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)`,
    [
      generateEntityId(undefined, "ospe"),
      entry.point_id,
      entry.staff_id,
      entry.who,
      entry.action,
      json(entry.before),
      json(entry.after),
      entry.reason ?? null,
      at,
    ]
  )
}

async function memberOf(db: Db, pointId: string, staffId: string): Promise<Member> {
  const { rows } = await db.raw(
    `select s.id, s.name, s.email, m.role
       from ocop_point_membership m join ocop_point_staff s on s.id = m.staff_id
      where m.point_id = ? and m.staff_id = ? and m.removed_at is null and m.deleted_at is null`,
    [pointId, staffId]
  )
  const [member] = rows
  if (!isMember(member)) throw refuseAccess("not_found")
  return member
}

async function keepAManager(db: Db, pointId: string, leaving: string): Promise<void> {
  const { rows } = await db.raw(
    `select 1 from ocop_point_membership
      where point_id = ? and staff_id <> ? and role = 'manager' and removed_at is null
        and deleted_at is null limit 1`,
    [pointId, leaving]
  )
  if (rows.length === 0) throw refuseSignIn("last_manager")
}

function isMember(row: unknown): row is Member {
  return typeof row === "object" && row !== null && "role" in row && "email" in row
}
