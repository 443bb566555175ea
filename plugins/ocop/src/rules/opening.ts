import { addDays, localDateAt, startOfDay, type LocalDate } from "./local-date"

/** Days of the week, Monday first, as `Hours` names them. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const
export type Weekday = (typeof WEEKDAYS)[number]

/**
 * From when to when a point is open on one day, `HH:MM` in Vietnam; `to` may be `24:00`, and is after `from`: what goes on past
 * midnight is written on the next day.
 */
export type OpenSpan = { from: string; to: string }

/** A week's opening hours; a day without spans is a day off. */
export type Hours = Record<Weekday, OpenSpan[]>

/** What the rule needs to know of a point. Days are `yyyy-mm-dd` in Vietnam's calendar. */
export type OpeningFacts = {
  hours: Hours | null
  /** Single days on which the point stays shut although its hours say otherwise. */
  closed_days: readonly string[]
  opened_on: string
  /** The last day of trade; null while none is planned. */
  closed_on: string | null
}

export type Opening = {
  /** Null when nobody has said at which hours the point is open. */
  open: boolean | null
  /** When it next opens or shuts; null when that is not known, or not within `AHEAD_DAYS`. */
  nextChange: Date | null
}

/** How far ahead the next opening is looked for: longer than any holiday, and a year would tell nobody more. */
const AHEAD_DAYS = 60

const MINUTE_MS = 60_000
const FROM = /^([01]\d|2[0-3]):[0-5]\d$/
const TO = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/

/** Whether a point is open at `at`, and when that changes next. Spans that touch, over midnight too, are one. */
export function opening(facts: OpeningFacts, at: Date): Opening {
  const today = localDateAt(at)
  if (!facts.hours) {
    return { open: mayTrade(facts, today) ? null : false, nextChange: null }
  }
  const now = at.getTime()
  const span = spanFrom(facts, today, now)
  if (!span) return { open: false, nextChange: null }
  const open = span.from <= now
  const change = open ? span.to : span.from
  const horizon = startOfDay(addDays(today, AHEAD_DAYS + 1)).getTime()
  return { open, nextChange: change >= horizon ? null : new Date(change) }
}

/**
 * The span that holds `now`, whole, or else the first one after it. Days are looked at one by one and no further than needed:
 * the map asks about every point of the province at once.
 */
function spanFrom(facts: OpeningFacts, today: LocalDate, now: number): Span | null {
  let found: Span | null = null
  for (let ahead = 0; ahead <= AHEAD_DAYS; ahead += 1) {
    for (const span of spansOn(facts, addDays(today, ahead))) {
      if (!found) {
        if (span.to > now) found = span
      } else if (found.to === span.from) {
        found = { from: found.from, to: span.to }
      }
    }
    if (found && found.to < startOfDay(addDays(today, ahead + 1)).getTime()) return found
  }
  return found
}

/** The day of the week of a day of the calendar. */
export function weekdayOf(day: LocalDate): Weekday {
  const sundayFirst = new Date(`${day}T00:00:00Z`).getUTCDay()
  return WEEKDAYS[(sundayFirst + 6) % 7] ?? "mon"
}

/**
 * Reads a week's hours from what a database or a form holds; null when it is not one. Every day is named, spans are in order,
 * none is empty and no two overlap.
 */
export function parseHours(value: unknown): Hours | null {
  if (!isRecord(value)) return null
  const [mon, tue, wed, thu, fri, sat, sun] = WEEKDAYS.map((day) => parseDay(value[day]))
  if (!mon || !tue || !wed || !thu || !fri || !sat || !sun) return null
  return { mon, tue, wed, thu, fri, sat, sun }
}

function parseDay(value: unknown): OpenSpan[] | null {
  if (!Array.isArray(value)) return null
  const spans: OpenSpan[] = []
  for (const span of value) {
    if (!isRecord(span)) return null
    const { from, to } = span
    if (typeof from !== "string" || typeof to !== "string") return null
    if (!FROM.test(from) || !TO.test(to) || from >= to) return null
    const last = spans.at(-1)
    if (last && from < last.to) return null
    spans.push({ from, to })
  }
  return spans
}

const TEXT =
  /^(\d{1,2}):(\d{2})\s*[–-]\s*(\d{1,2}):(\d{2})(?:\s+hằng ngày|,\s*nghỉ (thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật))$/
const DAYS_OFF: Readonly<Record<string, Weekday>> = {
  "thứ hai": "mon",
  "thứ ba": "tue",
  "thứ tư": "wed",
  "thứ năm": "thu",
  "thứ sáu": "fri",
  "thứ bảy": "sat",
  "chủ nhật": "sun",
}

/**
 * The hours that a register's text says beyond doubt: "07:30–21:00 hằng ngày", "08:00–17:30, nghỉ thứ Hai". Null for anything
 * else: a guess would send someone to a closed door.
 */
export function hoursFromText(text: string | null): Hours | null {
  const match = text === null ? null : TEXT.exec(text.normalize("NFC").trim().toLowerCase())
  if (!match) return null
  const [, fromHour = "", fromMinute = "", toHour = "", toMinute = "", dayOff] = match
  const span = {
    from: `${fromHour.padStart(2, "0")}:${fromMinute}`,
    to: `${toHour.padStart(2, "0")}:${toMinute}`,
  }
  const off = dayOff && DAYS_OFF[dayOff]
  return parseHours(
    Object.fromEntries(WEEKDAYS.map((day) => [day, day === off ? [] : [{ ...span }]]))
  )
}

type Span = { from: number; to: number }

function spansOn(facts: OpeningFacts, day: LocalDate): Span[] {
  if (!facts.hours || !mayTrade(facts, day)) return []
  const start = startOfDay(day).getTime()
  return facts.hours[weekdayOf(day)].map(({ from, to }) => ({
    from: start + minutes(from) * MINUTE_MS,
    to: start + minutes(to) * MINUTE_MS,
  }))
}

function mayTrade({ opened_on, closed_on, closed_days }: OpeningFacts, day: LocalDate): boolean {
  const open = opened_on <= day && (closed_on === null || day <= closed_on)
  return open && !closed_days.includes(day)
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number)
  return hour * 60 + minute
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
