import type { MedusaContainer } from "@medusajs/framework/types"
import { unitByCode } from "../../../rules/administrative-units"
import { foldVietnamese } from "../../../rules/fold-vietnamese"
import {
  addDays,
  addMonths,
  daysBetween,
  localDate,
  type LocalDate,
} from "../../../rules/local-date"
import { holdsOn } from "../../../rules/period"
import { compared, type Compared } from "../../figures/quality-figures"
import { readRecords, type QualityRecord, type QualityRegister } from "./quality-record"

/** How a period stands to a day. */
export const PERIOD_STATES = ["valid", "ended", "upcoming"] as const
export type PeriodState = (typeof PERIOD_STATES)[number]

export const QUALITY_SORTS = ["number", "holder", "area", "valid_to"] as const
type Sort = (typeof QUALITY_SORTS)[number]
/** With a minus the other way round. */
export type QualitySort = Sort | `-${Sort}`

/** What narrows a list; what is not named is not narrowed. */
export type QualityFilter = {
  on: LocalDate
  state: PeriodState | "all"
  /** Ends within so many days after `on`. */
  ending_within?: number | null
  scheme?: string | null
  holder_type?: string | null
  market?: string | null
  unit?: string | null
  district?: string | null
  q?: string | null
}

export type ListedRecord = QualityRecord & {
  place: string | null
  state: PeriodState
  /** Days from the asked one to the last; null without an end. */
  days_left: number | null
}

export type QualityTotals = {
  records: Compared
  holders: Compared
  /** Sum in m². */
  area_m2: Compared | null
}

/** `totals` are of what holds on the day; null for other states, where one record may stand in several periods. */
export type QualityList = { rows: ListedRecord[]; totals: QualityTotals | null }

/**
 * A register as it stood on a day, with its sums and the same sums a year before. The area is null where certificates of more than
 * one scheme may be left: areas of different schemes are never added (DOMAIN 4).
 */
export async function readQualityList(
  container: MedusaContainer,
  register: QualityRegister,
  filter: QualityFilter,
  sort: QualitySort = "number"
): Promise<QualityList> {
  const records = await readRecords(container, register)
  const rows = chosen(records, filter)
  const before = chosen(records, { ...filter, on: addMonths(filter.on, -12) })
  const addable = register !== "certificates" || Boolean(filter.scheme)
  const sum = (of: (rows: QualityRecord[]) => number) => compared(of(rows), of(before))
  return {
    rows: sorted(rows, sort),
    totals:
      filter.state === "valid"
        ? {
            records: sum((some) => some.length),
            holders: sum(holdersOf),
            area_m2: addable ? sum(areaOf) : null,
          }
        : null,
  }
}

export function holdersOf(rows: QualityRecord[]): number {
  return new Set(rows.map(({ holder_name }) => holder_name).filter((name) => name !== null)).size
}

export function areaOf(rows: QualityRecord[]): number {
  return rows.reduce((sum, { area_m2 }) => sum + (area_m2 ?? 0), 0)
}

/** A period as it is on a day. */
export function listed(record: QualityRecord, on: LocalDate): ListedRecord {
  return {
    ...record,
    place: unitByCode(record.unit_code)?.fullName ?? null,
    state: holdsOn(record, on) ? "valid" : record.valid_from > on ? "upcoming" : "ended",
    days_left: record.valid_to === null ? null : daysBetween(on, localDate(record.valid_to)),
  }
}

function chosen(records: QualityRecord[], filter: QualityFilter): ListedRecord[] {
  const words = foldVietnamese(filter.q ?? "")
    .split(/\s+/)
    .filter(Boolean)
  const lastDay =
    filter.ending_within === null || filter.ending_within === undefined
      ? null
      : addDays(filter.on, filter.ending_within)
  return records
    .filter((row) => {
      if (filter.scheme && row.scheme !== filter.scheme) return false
      if (filter.holder_type && row.holder_type !== filter.holder_type) return false
      if (filter.market && row.market !== filter.market) return false
      if (filter.unit && row.unit_code !== filter.unit) return false
      if (filter.district && unitByCode(row.unit_code)?.district2024Code !== filter.district) {
        return false
      }
      if (lastDay !== null && (row.valid_to === null || row.valid_to > lastDay)) return false
      if (words.length === 0) return true
      const text = foldVietnamese([row.number, row.holder_name ?? "", row.subject].join(" "))
      return words.every((word) => text.includes(word))
    })
    .map((row) => listed(row, filter.on))
    .filter(({ state }) => filter.state === "all" || state === filter.state)
}

function sorted(rows: ListedRecord[], sort: QualitySort): ListedRecord[] {
  const by = sort.replace(/^-/, "")
  const key = (row: ListedRecord): string | number => {
    if (by === "area") return row.area_m2 ?? -1
    if (by === "holder") return foldVietnamese(row.holder_name ?? row.subject)
    return by === "valid_to" ? (row.valid_to ?? "9999-12-31") : row.number
  }
  const way = sort.startsWith("-") ? -1 : 1
  // The list comes by number; sorting is stable.
  return rows.sort((a, b) => (key(a) < key(b) ? -way : key(a) > key(b) ? way : 0))
}
