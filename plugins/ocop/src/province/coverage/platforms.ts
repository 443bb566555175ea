import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { now } from "../../gate/clock"
import type { LocalDate } from "../../rules/local-date"
import { refuseAccess } from "../../staff-areas/access-refusals"
import { nothingChanged, writeAudit, type Actor, type Audited } from "../audit"
import { refuseCoverage } from "./refusals"

type Db = { raw(sql: string, values: unknown[]): Promise<{ rows: unknown[] }> }

type Platform = {
  id: string
  code: string
  name: string
  url: string | null
  operator: string | null
  is_own: boolean
  opened_on: string | null
  closed_on: string | null
  successor_code: string | null
}

export type PlatformNames = { name: string; url: string | null; operator: string | null }

type Deed = { reason: string | null; by: Actor }

/** @throws AreaRefusal 409 `platform_known` */
export async function openPlatform(
  container: MedusaContainer,
  { code, opened_on, ...names }: PlatformNames & { code: string; opened_on: LocalDate },
  deed: Deed
): Promise<Audited> {
  return changing(container, async (db) => {
    const { rows } = await db.raw(
      `insert into ocop_platform (id, code, name, url, operator, is_own, opened_on)
       values (?, ?, ?, ?, ?, false, ?)
       on conflict (code) where deleted_at is null do nothing returning id`,
      [generateEntityId(undefined, "oplat"), code, names.name, names.url, names.operator, opened_on]
    )
    if (rows.length === 0) throw refuseCoverage("platform_known", { facts: { code } })
    const after = { code, ...names, opened_on }
    return told(db, container, deed, "platform_opened", { code, name: names.name }, null, after)
  })
}

/** @throws AreaRefusal 404 */
export async function correctPlatform(
  container: MedusaContainer,
  code: string,
  { name, url, operator }: PlatformNames,
  deed: Deed
): Promise<Audited> {
  return changing(container, async (db) => {
    const platform = await platformOf(db, code)
    const before = { name: platform.name, url: platform.url, operator: platform.operator }
    const after = { name, url, operator }
    if (JSON.stringify(before) === JSON.stringify(after)) return nothingChanged()
    await db.raw(
      `update ocop_platform set name = ?, url = ?, operator = ?, updated_at = now() where id = ?`,
      [name, url, operator, platform.id]
    )
    return told(db, container, deed, "platform_corrected", { code, name }, before, after)
  })
}

/**
 * Closes a platform; the day is the last it is open (docs/decisions/0131). A second time corrects day and successor.
 * @throws AreaRefusal 404, 409 `own_platform`, 422 `closed_before_opened` or `successor_unfit`
 */
export async function closePlatform(
  container: MedusaContainer,
  code: string,
  { closed_on, successor_code }: { closed_on: LocalDate; successor_code: string | null },
  deed: Deed
): Promise<Audited> {
  return changing(container, async (db) => {
    const platform = await platformOf(db, code)
    if (platform.is_own) throw refuseCoverage("own_platform")
    if (platform.opened_on && closed_on < platform.opened_on) {
      throw refuseCoverage("closed_before_opened", {
        facts: { closed: closed_on, opened: platform.opened_on },
      })
    }
    if (successor_code !== null) await fitSuccessor(db, platform, successor_code, closed_on)
    return ended(db, container, platform, { closed_on, successor_code }, "platform_closed", deed)
  })
}

/**
 * Takes back that a platform was closed.
 * @throws AreaRefusal 404, 409 `not_closed`
 */
export async function reopenPlatform(
  container: MedusaContainer,
  code: string,
  deed: Deed
): Promise<Audited> {
  return changing(container, async (db) => {
    const platform = await platformOf(db, code)
    if (platform.closed_on === null) {
      throw refuseCoverage("not_closed", { facts: { platform: platform.name } })
    }
    const open = { closed_on: null, successor_code: null }
    return ended(db, container, platform, open, "platform_reopened", deed)
  })
}

async function ended(
  db: Db,
  container: MedusaContainer,
  platform: Platform,
  after: { closed_on: string | null; successor_code: string | null },
  action: string,
  deed: Deed
): Promise<Audited> {
  const before = { closed_on: platform.closed_on, successor_code: platform.successor_code }
  if (JSON.stringify(before) === JSON.stringify(after)) return nothingChanged()
  await db.raw(
    `update ocop_platform set closed_on = ?, successor_code = ?, updated_at = now() where id = ?`,
    [after.closed_on, after.successor_code, platform.id]
  )
  return told(db, container, deed, action, platform, before, after)
}

/** Who takes over is somebody else, and still there after the day. */
async function fitSuccessor(
  db: Db,
  { code }: Platform,
  successor: string,
  day: LocalDate
): Promise<void> {
  const { rows } = await db.raw(
    `select 1 from ocop_platform
      where code = ? and code <> ? and deleted_at is null and (closed_on is null or closed_on > ?)`,
    [successor, code, day]
  )
  if (rows.length === 0) throw refuseCoverage("successor_unfit", { facts: { successor, day } })
}

function told(
  db: Db,
  container: MedusaContainer,
  { by, reason }: Deed,
  action: string,
  { code, name }: { code: string; name: string },
  before: Record<string, unknown> | null,
  after: Record<string, unknown>
): Promise<Audited> {
  const entry = { action, subjectType: "platform", subjectId: code, subject: name }
  return writeAudit(db, now(container), by, { ...entry, before, after, reason })
}

/** Changes of the list of platforms follow one another: a successor cannot be closed meanwhile. */
async function changing<Result>(
  container: MedusaContainer,
  work: (db: Db) => Promise<Result>
): Promise<Result> {
  const pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return pool.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(hashtext('ocop_platform'))`)
    return work(trx)
  })
}

async function platformOf(db: Db, code: string): Promise<Platform> {
  const { rows } = await db.raw(
    `select id, code, name, url, operator, is_own, opened_on, closed_on, successor_code
       from ocop_platform where code = ? and deleted_at is null`,
    [code]
  )
  const [row] = rows
  if (!isPlatform(row)) throw refuseAccess("not_found")
  return row
}

function isPlatform(row: unknown): row is Platform {
  return typeof row === "object" && row !== null && "is_own" in row
}
