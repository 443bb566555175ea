import type { Row } from "../../open-data/dataset"
import { unitByCode } from "../../rules/administrative-units"
import type { LocalDate } from "../../rules/local-date"
import { EVENT_FIELDS, type EventRow } from "../figures/trade-figures"

export type PublishedEvent = EventRow & {
  code: string
  name: string
  ends_on: string
  place: string | null
  unit_code: string | null
  booths: number | null
  local_booths: number | null
}

export const PUBLISHED_EVENT_FIELDS = [
  ...EVENT_FIELDS,
  ...["code", "name", "ends_on", "place", "unit_code", "booths", "local_booths"],
]

/** Events that began by the end of the day and were not called off, by first day, then by code. */
export function eventRows(events: PublishedEvent[], asOf: LocalDate): Row[] {
  return events
    .filter(({ starts_on, called_off_on }) => starts_on <= asOf && called_off_on === null)
    .sort((a, b) => order(a.starts_on, b.starts_on) || order(a.code, b.code))
    .map((event) => ({
      code: event.code,
      name: event.name,
      kind: event.kind,
      level: event.level,
      starts_on: event.starts_on,
      ends_on: event.ends_on,
      place: event.place,
      unit_code: event.unit_code,
      unit_name: unitByCode(event.unit_code)?.name ?? null,
      booths: event.booths,
      local_booths: event.local_booths,
      visits: event.visits,
      visits_qualifier: event.visits_qualifier,
      revenue_vnd: vnd(event.revenue_vnd),
      local_revenue_vnd: vnd(event.local_revenue_vnd),
      revenue_qualifier: event.revenue_qualifier,
    }))
}

function vnd(amount: number | string | null): number | null {
  return amount === null ? null : Number(amount)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
