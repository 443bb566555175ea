import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../gate/clock"
import { refuseAccess } from "../staff-areas/access-refusals"
import { writeAudit, type Actor, type Audited } from "./audit"
import { refuseAtDesk } from "./refusals"
import type { ProvinceRole } from "./role"

type Db = { raw(sql: string, values: unknown[]): Promise<{ rows: unknown[] }> }
type Person = { id: string; name: string; email: string; role: ProvinceRole }
type Change = { staffId: string; reason: string | null; by: Actor }

/**
 * Gives somebody another role; it holds from their next request on.
 * @throws AreaRefusal 404 for nobody of the province, 409 `last_approver`
 */
export async function changeProvinceRole(
  container: MedusaContainer,
  { staffId, role, reason, by }: Change & { role: ProvinceRole }
): Promise<Audited> {
  return underStaffLock(container, async (db) => {
    const person = await personOf(db, staffId)
    if (person.role !== role && person.role === "approver") await keepAnApprover(db, staffId)
    await db.raw(`update ocop_province_staff set role = ?, updated_at = now() where id = ?`, [
      role,
      staffId,
    ])
    return writeAudit(db, now(container), by, {
      action: "province_role_changed",
      subjectType: "province_staff",
      subjectId: staffId,
      subject: person.name,
      before: { email: person.email, role: person.role },
      after: { email: person.email, role },
      reason,
    })
  })
}

/**
 * Removes somebody, at once: every request reads their row, and their tokens are void.
 * @throws AreaRefusal 404 for nobody of the province, 409 `last_approver`
 */
export async function removeFromProvince(
  container: MedusaContainer,
  { staffId, reason, by }: Change
): Promise<Audited> {
  return underStaffLock(container, async (db) => {
    const person = await personOf(db, staffId)
    if (person.role === "approver") await keepAnApprover(db, staffId)
    const at = now(container)
    await db.raw(
      `update ocop_province_staff
          set removed_at = ?, token_epoch = token_epoch + 1, updated_at = now() where id = ?`,
      [at, staffId]
    )
    return writeAudit(db, at, by, {
      action: "province_staff_removed",
      subjectType: "province_staff",
      subjectId: staffId,
      subject: person.name,
      before: { email: person.email, role: person.role },
      reason,
    })
  })
}

/** Runs `work` in a transaction; changes of the province's staff follow one another. */
export async function underStaffLock<Result>(
  container: MedusaContainer,
  work: (db: Db) => Promise<Result>
): Promise<Result> {
  const pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return pool.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(hashtext('ocop_province_staff'))`)
    return work(trx)
  })
}

async function personOf(db: Db, staffId: string): Promise<Person> {
  const { rows } = await db.raw(
    `select id, name, email, role from ocop_province_staff
      where id = ? and removed_at is null and deleted_at is null`,
    [staffId]
  )
  const [person] = rows
  if (!isPerson(person)) throw refuseAccess("not_found")
  return person
}

async function keepAnApprover(db: Db, leaving: string): Promise<void> {
  const { rows } = await db.raw(
    `select 1 from ocop_province_staff
      where id <> ? and role = 'approver' and removed_at is null and deleted_at is null limit 1`,
    [leaving]
  )
  if (rows.length === 0) throw refuseAtDesk("last_approver")
}

function isPerson(row: unknown): row is Person {
  return typeof row === "object" && row !== null && "role" in row && "email" in row
}
