import type { Period } from "../../rules/period"
import { joinedQualifier, type Qualifier } from "../../rules/qualifier"

export type EventRow = {
  kind: "fair" | "week" | "programme"
  level: "provincial" | "in_province" | "outside"
  starts_on: string
  called_off_on: string | null
  visits: number | null
  visits_qualifier: Qualifier
  revenue_vnd: number | string | null
  local_revenue_vnd: number | string | null
  revenue_qualifier: Qualifier
}

export const EVENT_FIELDS = [
  "kind",
  "level",
  "starts_on",
  "called_off_on",
  "visits",
  "visits_qualifier",
  "revenue_vnd",
  "local_revenue_vnd",
  "revenue_qualifier",
]

export type TradeFigures = {
  provincial: number
  inProvince: number
  /** Fairs and weeks among those in the province. */
  inProvinceFairsAndWeeks: number
  /** Promotion programmes elsewhere in the country. */
  programmes: number
  visits: { sum: number; qualifier: Qualifier }
  /** Whole đồng. */
  revenue: { sumVnd: number; localSumVnd: number; qualifier: Qualifier }
}

/** Whether an event belongs to a period: it began within it, and was not called off. */
export function heldWithin(
  { starts_on, called_off_on }: Pick<EventRow, "starts_on" | "called_off_on">,
  period: Period
): boolean {
  return called_off_on === null && starts_on >= period.from && starts_on <= period.to
}

/** Events that began within the period, with their sums. "More than" in one part makes it "more than" in the sum. */
export function tradeFigures(events: EventRow[], period: Period): TradeFigures {
  const held = events.filter((each) => heldWithin(each, period))
  const at = (level: EventRow["level"]) => held.filter((each) => each.level === level)
  return {
    provincial: at("provincial").length,
    inProvince: at("in_province").length,
    inProvinceFairsAndWeeks: at("in_province").filter((each) => each.kind !== "programme").length,
    programmes: at("outside").filter((each) => each.kind === "programme").length,
    visits: {
      sum: held.reduce((sum, each) => sum + (each.visits ?? 0), 0),
      qualifier: joinedQualifier(
        held.filter((each) => each.visits !== null).map((each) => each.visits_qualifier)
      ),
    },
    revenue: {
      sumVnd: held.reduce((sum, each) => sum + wholeVnd(each.revenue_vnd), 0),
      localSumVnd: held.reduce((sum, each) => sum + wholeVnd(each.local_revenue_vnd), 0),
      qualifier: joinedQualifier(
        held.filter((each) => each.revenue_vnd !== null).map((each) => each.revenue_qualifier)
      ),
    },
  }
}

/** Amounts are stored as big numbers; ours stay far below 2⁵³. */
export function wholeVnd(amount: number | string | null): number {
  const value = Number(amount ?? 0)
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole amount of đồng: ${amount}`)
  return value
}
