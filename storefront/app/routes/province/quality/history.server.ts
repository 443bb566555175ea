import { day, moment } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import { actionName } from "../people/words.server"
import {
  EVENT_KINDS,
  EVENT_LEVELS,
  HOLDER_TYPES,
  MARKETS,
  QUALIFIERS,
  SCHEMES,
  type AuditEntry,
} from "./contract"
import { qualityT } from "./words.server"

/** An entry of the audit, ready to be shown. */
export type HistoryRow = {
  id: string
  at: string
  who: string
  what: string
  changes: string[]
  reason: string | null
}

export function historyRows(entries: readonly AuditEntry[], lang: Lang): HistoryRow[] {
  return entries.map((entry) => ({
    id: entry.id,
    at: moment(entry.at),
    who: entry.who,
    what: actionName(entry.action, lang),
    changes: changes(entry, lang),
    reason: entry.reason,
  }))
}

/** One line for each field that was given or is not as it was: `Diện tích (m²): 150000 → 160000`. */
function changes({ before, after }: AuditEntry, lang: Lang): string[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return names.flatMap((name) => {
    // Ids are for the audit itself.
    if (name === "ended") return []
    const label = fieldName(name, lang)
    const [was, is] = [said(name, before?.[name], lang), said(name, after?.[name], lang)]
    if (was === is) return []
    const given = before !== null && Object.hasOwn(before, name)
    return [given ? `${label}: ${was} → ${is}` : `${label}: ${is}`]
  })
}

const FIELD_WORDS = {
  number: "field.number",
  scheme: "quality.scheme",
  subject: "col.subject.certificates",
  holder_name: "col.holder",
  holder_type: "col.holderType",
  market: "col.market",
  area_m2: "field.area_m2",
  households: "col.households",
  unit_code: "field.unit_code",
  valid_from: "col.validFrom",
  valid_to: "col.validTo",
  previous_valid_to: "field.previous_valid_to",
  source: "col.source",
  gtin: "barcodes.gtin",
  trace_code: "barcodes.trace",
  code: "event.code",
  name: "event.name",
  kind: "events.kind",
  level: "events.level",
  starts_on: "event.starts",
  ends_on: "event.ends",
  called_off_on: "event.callOffDay",
  place: "events.place",
  booths: "event.booths",
  local_booths: "event.localBooths",
  visits: "event.visits",
  visits_qualifier: "event.visitsQualifier",
  revenue_vnd: "event.revenue",
  local_revenue_vnd: "event.localRevenue",
  revenue_qualifier: "event.revenueQualifier",
  point: "stock.point",
  opened_on: "field.opened_on",
  closed_on: "field.closed_on",
  from: "field.from",
  to: "field.to",
  units: "stock.quantity",
} as const

function fieldName(name: string, lang: Lang): string {
  const key = Object.hasOwn(FIELD_WORDS, name)
    ? FIELD_WORDS[name as keyof typeof FIELD_WORDS]
    : null
  return key ? qualityT(lang)(key) : name
}

function said(name: string, value: unknown, lang: Lang): string {
  const t = qualityT(lang)
  if (value === null || value === undefined || value === "") return "–"
  const coded = <Code extends string>(codes: readonly Code[]) => codes.find((one) => one === value)
  const scheme = name === "scheme" && coded(SCHEMES)
  if (scheme) return t(`scheme.${scheme}`)
  const type = name === "holder_type" && coded(HOLDER_TYPES)
  if (type) return t(`holder.${type}`)
  const market = name === "market" && coded(MARKETS)
  if (market) return t(`market.${market}`)
  const kind = name === "kind" && coded(EVENT_KINDS)
  if (kind) return t(`kind.${kind}`)
  const level = name === "level" && coded(EVENT_LEVELS)
  if (level) return t(`level.${level}`)
  const qualifier = name.endsWith("_qualifier") && coded(QUALIFIERS)
  if (qualifier) return t(`qualifierWord.${qualifier}`)
  if (typeof value === "object") {
    return Object.entries(value)
      .map(([key, part]) => `${key} × ${String(part)}`)
      .join(", ")
  }
  return typeof value === "string" ? day(value) : JSON.stringify(value)
}
