import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { now } from "../../gate/clock"
import {
  recordColumns,
  REGISTER_TABLES,
  type QualityRecord,
  type QualityRegister,
} from "../../queries/province/quality/quality-record"
import { formatDate } from "../../register/values/dates"
import { unitByCode } from "../../rules/administrative-units"
import type { LocalDate } from "../../rules/local-date"
import { fitPeriod, overlap, type RecordPeriod } from "../../rules/record-periods"
import { refuseAccess } from "../../staff-areas/access-refusals"
import { nothingChanged, writeAudit, type Actor, type Audited } from "../audit"
import { refuseQuality } from "./refusals"

/** What a period says, without its number. */
export type PeriodFacts = Partial<Omit<QualityRecord, "id" | "number">> &
  Pick<QualityRecord, "valid_from" | "valid_to">

type Db = { raw(sql: string, values: unknown[]): Promise<{ rows: unknown[] }> }
type Deed = { register: QualityRegister; reason: string | null; by: Actor }
type Kept = { id: string; audited: Audited }

/**
 * Takes up a new record with its first period.
 * @throws AreaRefusal 409 `number_taken`, 400 `end_before_start`, `unknown_unit`
 */
export async function addRecord(
  container: MedusaContainer,
  { register, number, facts, reason, by }: Deed & { number: string; facts: PeriodFacts }
): Promise<Kept> {
  checked(facts)
  return underLock(container, register, async (db) => {
    const known = await periodsOf(db, register, number)
    if (known.length > 0) throw refuseQuality("number_taken", { facts: { number } })
    const id = await insert(db, register, number, facts)
    const audited = await writeAudit(db, now(container), by, {
      action: "quality_record_added",
      subjectType: REGISTER_TABLES[register].subjectType,
      subjectId: id,
      subject: number,
      after: { number, ...facts },
      reason,
    })
    return { id, audited }
  })
}

/**
 * Gives a record a new period: a renewal, another holder, another area. What was said of the days before stays as it was, so that
 * reports of then stay true; a period that runs when the new one begins ends the day before.
 * @param id any period of the record
 * @throws AreaRefusal 404, 409 `period_in_the_way`, 400 `end_before_start`, `unknown_unit`
 */
export async function renewRecord(
  container: MedusaContainer,
  { register, id, facts, reason, by }: Deed & { id: string; facts: PeriodFacts }
): Promise<Kept> {
  checked(facts)
  return underLock(container, register, async (db) => {
    const { number } = await periodById(db, register, id)
    const answer = fitPeriod(await periodsOf(db, register, number), facts)
    if (!answer.ok) throw inTheWay(answer.other)
    if (answer.cut)
      await update(db, register, answer.cut.period.id, { valid_to: answer.cut.lastDay })
    const newId = await insert(db, register, number, facts)
    const before = answer.cut
      ? { ended: answer.cut.period.id, previous_valid_to: answer.cut.period.valid_to }
      : null
    const audited = await writeAudit(db, now(container), by, {
      action: "quality_record_renewed",
      subjectType: REGISTER_TABLES[register].subjectType,
      subjectId: newId,
      subject: number,
      before,
      after: { ...facts, ...(answer.cut && { previous_valid_to: answer.cut.lastDay }) },
      reason,
    })
    return { id: newId, audited }
  })
}

/**
 * Puts right what was written down wrongly. What it said before is kept in the audit with the reason; what has really changed is a
 * new period (`renewRecord`).
 * @throws AreaRefusal 404, 409 `number_taken`, `period_in_the_way`, 400 `end_before_start`, `unknown_unit`
 */
export async function correctRecord(
  container: MedusaContainer,
  {
    register,
    id,
    changes,
    reason,
    by,
  }: Deed & { id: string; changes: Partial<Omit<QualityRecord, "id">>; reason: string }
): Promise<Audited> {
  return underLock(container, register, async (db) => {
    const stored = await periodById(db, register, id)
    const changed = differences(stored, changes)
    if (Object.keys(changed).length === 0) return nothingChanged()
    const wanted = { ...stored, ...changed }
    checked(wanted)
    const others = (await periodsOf(db, register, stored.number)).filter((each) => each.id !== id)
    const other = others.find((period) => overlap(period, wanted))
    if (other) throw inTheWay(other)
    const { number, ...facts } = changed
    if (number !== undefined) await renumber(db, register, stored.number, number)
    await update(db, register, id, facts)
    return writeAudit(db, now(container), by, {
      action: "quality_record_corrected",
      subjectType: REGISTER_TABLES[register].subjectType,
      subjectId: id,
      subject: wanted.number,
      before: pick(stored, Object.keys(changed)),
      after: changed,
      reason,
    })
  })
}

/**
 * Ends a period before its day: given back, withdrawn, given up. Days up to and with `on` stay as they were.
 * @throws AreaRefusal 404, 400 `end_before_start`, 409 `ended_already`
 */
export async function endRecord(
  container: MedusaContainer,
  { register, id, on, reason, by }: Deed & { id: string; on: LocalDate; reason: string }
): Promise<Audited> {
  return underLock(container, register, async (db) => {
    const stored = await periodById(db, register, id)
    if (stored.valid_to !== null && stored.valid_to <= on) {
      throw refuseQuality("ended_already", { facts: { end: formatDate(stored.valid_to) } })
    }
    checked({ ...stored, valid_to: on })
    await update(db, register, id, { valid_to: on })
    return writeAudit(db, now(container), by, {
      action: "quality_record_ended",
      subjectType: REGISTER_TABLES[register].subjectType,
      subjectId: id,
      subject: stored.number,
      before: { valid_to: stored.valid_to },
      after: { valid_to: on },
      reason,
    })
  })
}

function checked({ valid_from, valid_to, unit_code }: PeriodFacts): void {
  if (valid_to !== null && valid_to < valid_from) {
    throw refuseQuality("end_before_start", {
      facts: { end: formatDate(valid_to), start: formatDate(valid_from) },
    })
  }
  if (unit_code && !unitByCode(unit_code)) {
    throw refuseQuality("unknown_unit", { facts: { unit: unit_code } })
  }
}

function inTheWay({ valid_from, valid_to }: RecordPeriod) {
  return refuseQuality("period_in_the_way", {
    facts: { from: formatDate(valid_from), to: valid_to === null ? "…" : formatDate(valid_to) },
  })
}

/** Changes of one register follow one another: whether a period fits is asked of those that are there. */
async function underLock<Result>(
  container: MedusaContainer,
  register: QualityRegister,
  work: (db: Db) => Promise<Result>
): Promise<Result> {
  const pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return pool.transaction(async (trx) => {
    const { table } = REGISTER_TABLES[register]
    await trx.raw(`select pg_advisory_xact_lock(hashtext(?))`, [table])
    return work(trx)
  })
}

async function periodsOf(
  db: Db,
  register: QualityRegister,
  number: string
): Promise<QualityRecord[]> {
  return rowsWhere(db, register, "number", number)
}

async function periodById(db: Db, register: QualityRegister, id: string): Promise<QualityRecord> {
  const [row] = await rowsWhere(db, register, "id", id)
  if (!row) throw refuseAccess("not_found")
  return row
}

async function rowsWhere(
  db: Db,
  register: QualityRegister,
  field: "id" | "number",
  value: string
): Promise<QualityRecord[]> {
  const { table } = REGISTER_TABLES[register]
  const { rows } = await db.raw(
    `select * from (select ${recordColumns(register)} from ${table} where deleted_at is null) records
      where ${field} = ? order by valid_from`,
    [value]
  )
  // The statement names the columns of the type.
  return rows as QualityRecord[]
}

async function insert(
  db: Db,
  register: QualityRegister,
  number: string,
  facts: PeriodFacts
): Promise<string> {
  const { table, idPrefix } = REGISTER_TABLES[register]
  const id = generateEntityId(undefined, idPrefix)
  const { names, values } = written(register, { number, ...facts })
  await db.raw(
    `insert into ${table} (id, ${names.join(", ")}) values (?${", ?".repeat(names.length)})`,
    [id, ...values]
  )
  return id
}

async function update(
  db: Db,
  register: QualityRegister,
  id: string,
  facts: Partial<QualityRecord>
): Promise<void> {
  const { names, values } = written(register, facts)
  if (names.length === 0) return
  await db.raw(
    `update ${REGISTER_TABLES[register].table}
        set ${names.map((name) => `${name} = ?`).join(", ")}, updated_at = now() where id = ?`,
    [...values, id]
  )
}

/** A number is of the record, so all its periods take the right one. */
async function renumber(
  db: Db,
  register: QualityRegister,
  from: string,
  to: string
): Promise<void> {
  if ((await periodsOf(db, register, to)).length > 0) {
    throw refuseQuality("number_taken", { facts: { number: to } })
  }
  const { table, columns } = REGISTER_TABLES[register]
  await db.raw(
    `update ${table} set ${columns.number} = ?, updated_at = now()
      where ${columns.number} = ? and deleted_at is null`,
    [to, from]
  )
}

/** The columns of the register's table; what it does not have is left out. */
function written(register: QualityRegister, facts: Partial<QualityRecord>) {
  const { columns } = REGISTER_TABLES[register]
  const names: string[] = []
  const values: unknown[] = []
  for (const [field, column] of Object.entries(columns)) {
    const value: unknown = Reflect.get(facts, field)
    if (value === undefined) continue
    names.push(column)
    values.push(value)
  }
  return { names, values }
}

function differences(
  stored: QualityRecord,
  changes: Partial<Omit<QualityRecord, "id">>
): Partial<Omit<QualityRecord, "id">> {
  const entries = Object.entries(changes).filter(
    ([field, value]) => value !== Reflect.get(stored, field)
  )
  return Object.fromEntries(entries)
}

function pick(record: QualityRecord, fields: string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, Reflect.get(record, field)]))
}
