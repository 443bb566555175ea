import type {
  ReportCode,
  ReportEvent,
  ReportPoint,
  ReportQuality,
} from "../../documents/half-year-report/facts"
import { unitByCode } from "../../rules/administrative-units"
import { localDate, type LocalDate } from "../../rules/local-date"
import { holdsOn, openOn, type Period } from "../../rules/period"
import { POINT_FIELDS, type PointRow } from "../figures/network-figures"
import {
  CODE_FIELDS,
  QUALITY_FIELDS,
  type CodeRow,
  type QualityRow,
} from "../figures/quality-figures"
import { EVENT_FIELDS, heldWithin, type EventRow } from "../figures/trade-figures"

export type FullQualityRow = QualityRow & { number: string; subject: string }
export const FULL_QUALITY_FIELDS = [...QUALITY_FIELDS, "number", "subject"]

export type FullCodeRow = CodeRow & {
  code: string
  market: "home" | "export"
  unit_code: string | null
  /** Of a growing area. */
  crop?: string
  area_m2?: number
  /** Of a packing facility. */
  name?: string
}
const PLACED_CODE_FIELDS = [...CODE_FIELDS, "market", "unit_code"]
export const AREA_FIELDS = [...PLACED_CODE_FIELDS, "crop", "area_m2"]
export const FACILITY_FIELDS = [...PLACED_CODE_FIELDS, "name"]

export type FullEventRow = EventRow & {
  code: string
  name: string
  ends_on: string
  booths: number | null
}
export const FULL_EVENT_FIELDS = [...EVENT_FIELDS, "code", "name", "ends_on", "booths"]

const CHANNELS = ["website", "facebook", "zalo", "tiktok"] as const
export type FullPointRow = PointRow & {
  code: string
  name: string
  class: string
  address: string
} & Record<(typeof CHANNELS)[number], string | null>
export const FULL_POINT_FIELDS = [...POINT_FIELDS, "code", "name", "class", "address", ...CHANNELS]

const SCHEMES = ["vietgap_crop", "vietgap_aquaculture", "vietgahp", "organic", "other"] as const

/** Certificates of quality valid on the day, by scheme and number. */
export function qualityList(rows: FullQualityRow[], asOf: LocalDate): ReportQuality[] {
  return rows
    .filter((row) => holdsOn(row, asOf))
    .map((row) => ({
      number: row.number,
      scheme: row.scheme,
      holder: row.holder_name,
      subject: row.subject,
      areaM2: row.area_m2,
      households: row.households,
      validTo: localDate(row.valid_to),
    }))
    .sort(
      (a, b) => SCHEMES.indexOf(a.scheme) - SCHEMES.indexOf(b.scheme) || order(a.number, b.number)
    )
}

/** Growing areas or packing facilities whose code is valid on the day. */
export function codeList(rows: FullCodeRow[], asOf: LocalDate): ReportCode[] {
  return rows
    .filter((row) => holdsOn(row, asOf))
    .map((row) => ({
      code: row.code,
      name: row.crop ?? row.name ?? "",
      market: row.market,
      areaM2: row.area_m2 ?? null,
      place: unitByCode(row.unit_code)?.name ?? "",
      validFrom: localDate(row.valid_from),
    }))
    .sort((a, b) => order(a.code, b.code))
}

/** Events that were held within the period, by first day. */
export function eventList(rows: FullEventRow[], period: Period): ReportEvent[] {
  return rows
    .filter((row) => heldWithin(row, period))
    .map((row) => ({
      code: row.code,
      name: row.name,
      kind: row.kind,
      level: row.level,
      startsOn: localDate(row.starts_on),
      endsOn: localDate(row.ends_on),
      booths: row.booths,
      visits: row.visits,
      visitsQualifier: row.visits_qualifier,
      revenueVnd: row.revenue_vnd === null ? null : Number(row.revenue_vnd),
      localRevenueVnd: row.local_revenue_vnd === null ? null : Number(row.local_revenue_vnd),
      revenueQualifier: row.revenue_qualifier,
    }))
    .sort((a, b) => order(a.startsOn, b.startsOn) || order(a.code, b.code))
}

/** Points that are open on the day. */
export function pointList(rows: FullPointRow[], asOf: LocalDate): ReportPoint[] {
  return rows
    .filter((row) => openOn(row, asOf))
    .map((row) => ({
      code: row.code,
      name: row.name,
      class: row.class,
      address: row.address,
      sign: row.has_sign,
      shelves: row.has_shelves,
      priceList: row.has_price_list,
      openedOn: localDate(row.opened_on),
      channels: CHANNELS.filter((channel) => row[channel]),
    }))
    .sort((a, b) => order(a.code, b.code))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
