import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { now } from "../../gate/clock"
import { readPointShelf } from "../../queries/province/events/event-stock"
import { EVENTS, type TradeEvent } from "../../queries/province/events/trade-event"
import { formatDate } from "../../register/values/dates"
import { unitByCode } from "../../rules/administrative-units"
import { addDays, localDate, localDateAt, type LocalDate } from "../../rules/local-date"
import { moveTradingDays } from "../../sales-point/trading-periods"
import { refuseAccess } from "../../staff-areas/access-refusals"
import { nothingChanged, writeAudit, type Actor, type Audited } from "../audit"
import { refuseEvent } from "./refusals"

export type EventFacts = Omit<TradeEvent, "id" | "point" | "called_off_on">

type Db = { raw(sql: string, values: unknown[]): Promise<{ rows: unknown[] }> }
type Deed = { reason: string | null; by: Actor }

/**
 * Takes up an event.
 * @throws AreaRefusal 409 `code_taken`, 400 `end_before_start`, `part_above_total`, `unknown_unit`
 */
export async function addEvent(
  container: MedusaContainer,
  { facts, reason, by }: Deed & { facts: EventFacts }
): Promise<{ id: string; audited: Audited }> {
  checked(facts)
  return underLock(container, async (db) => {
    await refuseTakenCode(db, facts.code, null)
    const id = generateEntityId(undefined, "otrad")
    const { names, marks, values } = written(facts)
    await db.raw(
      `insert into ocop_trade_event (id, ${names.join(", ")}) values (?, ${marks.join(", ")})`,
      [id, ...values]
    )
    const audited = await writeAudit(db, now(container), by, {
      action: "event_added",
      subjectType: "trade_event",
      subjectId: id,
      subject: facts.name,
      after: facts,
      reason,
    })
    return { id, audited }
  })
}

/**
 * Changes what is on record about an event, such as its results once they are known. When it is a sales point, the point trades on
 * the event's days.
 * @throws AreaRefusal 404, 409 `called_off`, `code_taken`, `days_of_point`, 400 `end_before_start`, `part_above_total`, `unknown_unit`
 */
export async function editEvent(
  container: MedusaContainer,
  { id, changes, reason, by }: Deed & { id: string; changes: Partial<EventFacts> }
): Promise<Audited> {
  const stored = await plannedEvent(container, id)
  const changed = differences(stored, changes)
  if (Object.keys(changed).length === 0) return nothingChanged()
  const wanted: EventFacts = { ...stored, ...changed }
  checked(wanted)
  await movePoint(container, stored, wanted, reason, by)
  return underLock(container, async (db) => {
    if (changed.code !== undefined) await refuseTakenCode(db, changed.code, id)
    await update(db, id, changed)
    return writeAudit(db, now(container), by, {
      action: "event_edited",
      subjectType: "trade_event",
      subjectId: id,
      subject: wanted.name,
      before: Object.fromEntries(
        Object.keys(changed).map((name) => [name, Reflect.get(stored, name) as unknown])
      ),
      after: changed,
      reason,
    })
  })
}

/**
 * Ends an event before its day. Its point closes with it.
 * @throws AreaRefusal 404, 409 `called_off`, `ended_already`, 400 `end_before_start`
 */
export async function endEvent(
  container: MedusaContainer,
  { id, on, reason, by }: Deed & { id: string; on: LocalDate; reason: string }
): Promise<Audited> {
  const stored = await plannedEvent(container, id)
  if (stored.ends_on <= on) {
    throw refuseEvent("ended_already", { facts: { end: formatDate(stored.ends_on) } })
  }
  checked({ ...stored, ends_on: on })
  await movePoint(container, stored, { ...stored, ends_on: on }, reason, by)
  return underLock(container, async (db) => {
    await update(db, id, { ends_on: on })
    return writeAudit(db, now(container), by, {
      action: "event_ended",
      subjectType: "trade_event",
      subjectId: id,
      subject: stored.name,
      before: { ends_on: stored.ends_on },
      after: { ends_on: on },
      reason,
    })
  })
}

/**
 * Calls an event off before it begins: it stays on record and counts nowhere. Its point never opens; what stands there goes back first.
 * @throws AreaRefusal 404, 409 `called_off`, `begun_already`, `goods_at_point`
 */
export async function callOffEvent(
  container: MedusaContainer,
  { id, reason, by }: Deed & { id: string; reason: string }
): Promise<Audited> {
  const stored = await plannedEvent(container, id)
  const today = localDateAt(now(container))
  if (stored.starts_on <= today) {
    throw refuseEvent("begun_already", { facts: { start: formatDate(stored.starts_on) } })
  }
  const shelf = stored.point && (await readPointShelf(container, stored.point.handle))
  if (shelf?.items.some(({ stocked }) => stocked > 0)) {
    throw refuseEvent("goods_at_point", { facts: { point: shelf.name } })
  }
  const { point, starts_on, ends_on } = stored
  if (point) {
    await moveTradingDays(container, {
      pointId: point.id,
      before: { opened_on: starts_on, closed_on: ends_on },
      after: { opened_on: starts_on, closed_on: addDays(today, -1) },
      reason,
      who: by.name,
    })
  }
  return markCalledOff(container, { stored, on: today, reason, by })
}

/**
 * Takes a calling off back. Its point opens on the event's days.
 * @throws AreaRefusal 404, 409 `not_called_off`
 */
export async function reinstateEvent(
  container: MedusaContainer,
  { id, reason, by }: Deed & { id: string; reason: string }
): Promise<Audited> {
  const stored = await storedEvent(container, id)
  const { called_off_on, point, starts_on, ends_on } = stored
  if (called_off_on === null) throw refuseEvent("not_called_off")
  if (point) {
    await moveTradingDays(container, {
      pointId: point.id,
      before: { opened_on: starts_on, closed_on: addDays(localDate(called_off_on), -1) },
      after: { opened_on: starts_on, closed_on: ends_on },
      reason,
      who: by.name,
    })
  }
  return markCalledOff(container, { stored, on: null, reason, by })
}

async function markCalledOff(
  container: MedusaContainer,
  { stored, on, reason, by }: Deed & { stored: TradeEvent; on: LocalDate | null }
): Promise<Audited> {
  return underLock(container, async (db) => {
    await db.raw(`update ocop_trade_event set called_off_on = ?, updated_at = now() where id = ?`, [
      on,
      stored.id,
    ])
    return writeAudit(db, now(container), by, {
      action: on ? "event_called_off" : "event_reinstated",
      subjectType: "trade_event",
      subjectId: stored.id,
      subject: stored.name,
      before: { called_off_on: stored.called_off_on },
      after: { called_off_on: on },
      reason,
    })
  })
}

/** Ties a point to its event. The column is unique where it is filled: a point is of one event. */
export async function tiePoint(
  container: MedusaContainer,
  { event, pointId, handle, by }: { event: TradeEvent; pointId: string; handle: string; by: Actor }
): Promise<Audited> {
  return underLock(container, async (db) => {
    await db.raw(`update ocop_trade_event set point_id = ?, updated_at = now() where id = ?`, [
      pointId,
      event.id,
    ])
    return writeAudit(db, now(container), by, {
      action: "event_point_opened",
      subjectType: "trade_event",
      subjectId: event.id,
      subject: event.name,
      after: { point: handle, opened_on: event.starts_on, closed_on: event.ends_on },
    })
  })
}

/** @throws AreaRefusal 404 */
export async function storedEvent(container: MedusaContainer, id: string): Promise<TradeEvent> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await db.raw<{ rows: TradeEvent[] }>(`${EVENTS} and e.id = ?`, [id])
  const [event] = rows
  if (!event) throw refuseAccess("not_found")
  return event
}

/** @throws AreaRefusal 404, 409 `called_off` */
export async function plannedEvent(container: MedusaContainer, id: string): Promise<TradeEvent> {
  const event = await storedEvent(container, id)
  if (event.called_off_on === null) return event
  throw refuseEvent("called_off", { facts: { day: formatDate(event.called_off_on) } })
}

/** The point goes first: what it refuses leaves the event as it was. */
async function movePoint(
  container: MedusaContainer,
  stored: TradeEvent,
  wanted: EventFacts,
  reason: string | null,
  by: Actor
): Promise<void> {
  const { point } = stored
  const same = stored.starts_on === wanted.starts_on && stored.ends_on === wanted.ends_on
  if (!point || same) return
  const today = localDateAt(now(container))
  if (stored.starts_on !== wanted.starts_on && stored.starts_on <= today) {
    throw refuseEvent("days_of_point")
  }
  await moveTradingDays(container, {
    pointId: point.id,
    before: { opened_on: stored.starts_on, closed_on: stored.ends_on },
    after: { opened_on: wanted.starts_on, closed_on: wanted.ends_on },
    reason: reason ?? wanted.name,
    who: by.name,
  })
}

function checked(facts: EventFacts): void {
  const { starts_on: start, ends_on: end, unit_code } = facts
  if (end < start) {
    throw refuseEvent("end_before_start", {
      facts: { start: formatDate(start), end: formatDate(end) },
    })
  }
  const above = (part: number | null, total: number | null) =>
    part !== null && total !== null && part > total
  if (
    above(facts.local_booths, facts.booths) ||
    above(facts.local_revenue_vnd, facts.revenue_vnd)
  ) {
    throw refuseEvent("part_above_total")
  }
  if (unit_code && !unitByCode(unit_code)) {
    throw refuseEvent("unknown_unit", { facts: { unit: unit_code } })
  }
}

async function underLock<Result>(
  container: MedusaContainer,
  work: (db: Db) => Promise<Result>
): Promise<Result> {
  const pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return pool.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(hashtext('ocop_trade_event'))`)
    return work(trx)
  })
}

async function refuseTakenCode(db: Db, code: string, own: string | null): Promise<void> {
  const { rows } = await db.raw(
    `select 1 from ocop_trade_event where code = ? and id is distinct from ? and deleted_at is null`,
    [code, own]
  )
  if (rows.length > 0) throw refuseEvent("code_taken", { facts: { code } })
}

async function update(db: Db, id: string, facts: Partial<EventFacts>): Promise<void> {
  const { names, marks, values } = written(facts)
  const set = names.map((name, index) => `${name} = ${marks[index] ?? "?"}`)
  await db.raw(`update ocop_trade_event set ${set.join(", ")}, updated_at = now() where id = ?`, [
    ...values,
    id,
  ])
}

const COLUMNS = [
  "code",
  "name",
  "kind",
  "level",
  "starts_on",
  "ends_on",
  "place",
  "unit_code",
  "booths",
  "local_booths",
  "visits",
  "visits_qualifier",
  "revenue_vnd",
  "local_revenue_vnd",
  "revenue_qualifier",
  "source",
] as const satisfies readonly (keyof EventFacts)[]

/** Amounts stand in two columns each, because Medusa reads big numbers from the second. */
function written(facts: Partial<EventFacts>) {
  const names: string[] = []
  const marks: string[] = []
  const values: unknown[] = []
  for (const column of COLUMNS) {
    const value = facts[column]
    if (value === undefined) continue
    names.push(column)
    marks.push("?")
    values.push(value)
    if (column === "revenue_vnd" || column === "local_revenue_vnd") {
      names.push(`raw_${column}`)
      marks.push("?::jsonb")
      values.push(value === null ? null : JSON.stringify({ value: String(value), precision: 20 }))
    }
  }
  return { names, marks, values }
}

function differences(stored: TradeEvent, changes: Partial<EventFacts>): Partial<EventFacts> {
  const entries = Object.entries(changes).filter(
    ([name, value]) => value !== Reflect.get(stored, name)
  )
  return Object.fromEntries(entries)
}
