import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import type { EventFacts } from "../../../province/events/keep-event"
import type { EventFilter } from "../../../queries/province/events/event-list"
import { EVENT_KINDS, EVENT_LEVELS } from "../../../queries/province/events/trade-event"
import { QUALIFIERS } from "../../../rules/qualifier"
import { choice, day, flag, optionalText, text, whole } from "../../admin/ocop/_staff/fields"
import { readBody, readQuery } from "../../_staff-area/read-body"
import { namedOf } from "../_access/named"

/** A million billion đồng: an amount above it is a slip of the finger. */
const MOST_VND = 1_000_000_000_000_000

const optionalWhole = (most: number) =>
  whole(0, most)
    .nullish()
    .transform((value) => value ?? null)

const event = z.strictObject({
  code: text(40),
  name: text(300),
  kind: choice(EVENT_KINDS),
  level: choice(EVENT_LEVELS),
  starts_on: day,
  ends_on: day,
  place: optionalText(300),
  unit_code: optionalText(5),
  booths: optionalWhole(100_000),
  local_booths: optionalWhole(100_000),
  visits: optionalWhole(100_000_000),
  visits_qualifier: choice(QUALIFIERS).default("exact"),
  revenue_vnd: optionalWhole(MOST_VND),
  local_revenue_vnd: optionalWhole(MOST_VND),
  revenue_qualifier: choice(QUALIFIERS).default("exact"),
  source: optionalText(500),
})
const reason = optionalText(500)

export function readNewEvent(req: MedusaRequest): { facts: EventFacts; reason: string | null } {
  const { reason: why, ...facts } = readBody(req, event.extend({ reason }))
  return { facts, reason: why }
}

export function readEventChanges(req: MedusaRequest): {
  changes: Partial<EventFacts>
  reason: string | null
} {
  const { reason: why, ...fields } = readBody(req, event.partial().extend({ reason }))
  return { changes: namedOf(req, fields), reason: why }
}

const filterQuery = z.object({
  from: day.nullish(),
  to: day.nullish(),
  kind: choice(EVENT_KINDS).nullish(),
  level: choice(EVENT_LEVELS).nullish(),
  district: optionalText(3),
  with_point: flag.default(false),
  q: optionalText(100),
})

/** What narrows the list of events, in an address. */
export function eventFilter(req: MedusaRequest): EventFilter {
  return readQuery(req, filterQuery)
}
