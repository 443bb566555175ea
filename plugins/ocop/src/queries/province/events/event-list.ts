import type { MedusaContainer } from "@medusajs/framework/types"
import { unitByCode } from "../../../rules/administrative-units"
import { foldVietnamese } from "../../../rules/fold-vietnamese"
import { addDays, addMonths, localDate, type LocalDate } from "../../../rules/local-date"
import type { Period } from "../../../rules/period"
import { joinedQualifier, type Qualifier } from "../../../rules/qualifier"
import { readEvents, type TradeEvent } from "./trade-event"

/** What narrows the list. Events belong to the period in which they began, as in the half-year report. */
export type EventFilter = {
  from?: LocalDate | null
  to?: LocalDate | null
  kind?: string | null
  level?: string | null
  district?: string | null
  /** Only those that are a sales point. */
  with_point?: boolean | null
  q?: string | null
}

/** A sum of reported numbers. `told` of `of` events gave one: what the others brought is not known, and not nothing. */
export type ReportedSum = { sum: number; qualifier: Qualifier; told: number; of: number }

export type EventTotals = {
  events: number
  provincial: number
  in_province: number
  /** Fairs and weeks among those in the province. */
  in_province_fairs_and_weeks: number
  outside: number
  booths: number
  local_booths: number
  visits: ReportedSum
  revenue_vnd: ReportedSum
  /** The part of the province's booths. */
  local_revenue_vnd: ReportedSum
}

export type ListedEvent = TradeEvent & { unit: string | null }

/** The events that a filter leaves; those that were called off are in the list, not in the sums. */
export async function readEventList(
  container: MedusaContainer,
  filter: EventFilter
): Promise<{ rows: ListedEvent[]; totals: EventTotals }> {
  const events = chosen(await readEvents(container), filter)
  const rows = events.map((event) => ({
    ...event,
    unit: unitByCode(event.unit_code)?.fullName ?? null,
  }))
  return { rows, totals: eventTotals(held(events)) }
}

/** Totals of each half-year that has events, the newest first; a span cuts into its half-years. */
export async function readHalfYears(
  container: MedusaContainer,
  filter: EventFilter
): Promise<{ period: Period; totals: EventTotals }[]> {
  const events = held(chosen(await readEvents(container), filter))
  const halves = new Map<string, TradeEvent[]>()
  for (const event of events) {
    const { from } = halfYearOf(localDate(event.starts_on))
    halves.set(from, [...(halves.get(from) ?? []), event])
  }
  return [...halves]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([from, some]) => ({
      period: halfYearOf(localDate(from)),
      totals: eventTotals(some),
    }))
}

/** Sums of events with what the sums may claim: "more than" in one part makes it "more than" in the sum. */
export function eventTotals(events: readonly TradeEvent[]): EventTotals {
  const at = (level: TradeEvent["level"]) => events.filter((event) => event.level === level)
  const plain = (number: (event: TradeEvent) => number | null) =>
    events.reduce((sum, event) => sum + (number(event) ?? 0), 0)
  const reported = (
    number: (event: TradeEvent) => number | null,
    qualifier: (event: TradeEvent) => Qualifier
  ): ReportedSum => {
    const told = events.filter((event) => number(event) !== null)
    return {
      sum: plain(number),
      qualifier: joinedQualifier(told.map(qualifier)),
      told: told.length,
      of: events.length,
    }
  }
  return {
    events: events.length,
    provincial: at("provincial").length,
    in_province: at("in_province").length,
    in_province_fairs_and_weeks: at("in_province").filter(({ kind }) => kind !== "programme")
      .length,
    outside: at("outside").length,
    booths: plain(({ booths }) => booths),
    local_booths: plain(({ local_booths }) => local_booths),
    visits: reported(
      ({ visits }) => visits,
      ({ visits_qualifier }) => visits_qualifier
    ),
    revenue_vnd: reported(
      ({ revenue_vnd }) => revenue_vnd,
      ({ revenue_qualifier }) => revenue_qualifier
    ),
    local_revenue_vnd: reported(
      ({ local_revenue_vnd }) => local_revenue_vnd,
      ({ revenue_qualifier }) => revenue_qualifier
    ),
  }
}

/** January to June, or July to December. */
function halfYearOf(day: LocalDate): Period {
  const [year, month] = day.split("-")
  const from = localDate(Number(month) <= 6 ? `${year}-01-01` : `${year}-07-01`)
  return { from, to: addDays(addMonths(from, 6), -1) }
}

function held(events: readonly TradeEvent[]): TradeEvent[] {
  return events.filter(({ called_off_on }) => called_off_on === null)
}

function chosen(events: TradeEvent[], filter: EventFilter): TradeEvent[] {
  const words = foldVietnamese(filter.q ?? "")
    .split(/\s+/)
    .filter(Boolean)
  return events.filter((event) => {
    if (filter.from && event.starts_on < filter.from) return false
    if (filter.to && event.starts_on > filter.to) return false
    if (filter.kind && event.kind !== filter.kind) return false
    if (filter.level && event.level !== filter.level) return false
    if (filter.with_point && !event.point) return false
    const district = unitByCode(event.unit_code)?.district2024Code
    if (filter.district && district !== filter.district) return false
    if (words.length === 0) return true
    const text = foldVietnamese([event.code, event.name, event.place ?? ""].join(" "))
    return words.every((word) => text.includes(word))
  })
}
