import { addDays, type LocalDate } from "@ocop/plugin-ocop/rules/local-date"
import { placeName, seatOf, type Unit } from "./places"
import { halfYearTo } from "@ocop/plugin-ocop/rules/period"

export type EventKind = "fair" | "week" | "programme"
export type EventLevel = "provincial" | "in_province" | "outside"

export type TradeEvent = {
  code: string
  name: string
  kind: EventKind
  level: EventLevel
  startsOn: LocalDate
  endsOn: LocalDate
  place: string
  unit: Unit | null
  booths: number | null
  localBooths: number | null
  visits: number | null
  revenueMillions: number | null
  localRevenueMillions: number | null
  /** "trên": the press prints more than the number. */
  moreThan: boolean
}

type Spec = {
  name: string
  kind: EventKind
  level: EventLevel
  /** Days after the first day of the half-year; negative: before it. */
  day: number
  days: number
  district: string | null
  place?: string
  booths?: number
  localBooths?: number
  visits?: number
  revenue?: number
  local?: number
  moreThan?: true
}

/**
 * The half-year's events. Together more than 120,000 visits and more than 25 billion đồng, 12 of them at booths of the
 * province; how they divide among the events is made up. Rows with a negative day belong to the half-year before.
 */
const EVENTS: readonly Spec[] = [
  {
    name: "Hội chợ OCOP Quảng Ninh lần 1 (minh họa)",
    kind: "fair",
    level: "provincial",
    day: 32,
    days: 7,
    district: "193",
    booths: 220,
    localBooths: 128,
    visits: 38_000,
    revenue: 9_200,
    local: 4_300,
    moreThan: true,
  },
  {
    name: "Hội chợ OCOP Quảng Ninh lần 2 (minh họa)",
    kind: "fair",
    level: "provincial",
    day: 118,
    days: 6,
    district: "193",
    booths: 180,
    localBooths: 110,
    visits: 31_500,
    revenue: 7_400,
    local: 3_500,
    moreThan: true,
  },
  {
    name: "Hội chợ hàng nông sản (minh họa)",
    kind: "fair",
    level: "in_province",
    day: 14,
    days: 5,
    district: "205",
    booths: 80,
    localBooths: 46,
    visits: 9_500,
    revenue: 2_300,
    local: 1_150,
  },
  {
    name: "Hội chợ thương mại vùng biên (minh họa)",
    kind: "fair",
    level: "in_province",
    day: 47,
    days: 5,
    district: "194",
    booths: 72,
    localBooths: 38,
    visits: 8_200,
    revenue: 1_900,
    local: 900,
  },
  {
    name: "Hội chợ sản phẩm biển (minh họa)",
    kind: "fair",
    level: "in_province",
    day: 96,
    days: 4,
    district: "203",
    booths: 60,
    localBooths: 41,
    visits: 6_800,
    revenue: 1_400,
    local: 700,
  },
  {
    name: "Hội chợ vùng cao (minh họa)",
    kind: "fair",
    level: "in_province",
    day: 140,
    days: 4,
    district: "198",
    booths: 54,
    localBooths: 37,
    visits: 5_600,
    revenue: 1_100,
    local: 550,
  },
  {
    name: "Tuần hàng OCOP (minh họa)",
    kind: "week",
    level: "in_province",
    day: 24,
    days: 7,
    district: "196",
    booths: 40,
    localBooths: 32,
    visits: 4_200,
    revenue: 520,
    local: 260,
  },
  {
    name: "Tuần hàng trái cây (minh họa)",
    kind: "week",
    level: "in_province",
    day: 150,
    days: 7,
    district: "196",
    booths: 36,
    localBooths: 30,
    visits: 3_600,
    revenue: 430,
    local: 215,
  },
  {
    name: "Tuần hàng hải sản (minh họa)",
    kind: "week",
    level: "in_province",
    day: 110,
    days: 7,
    district: "195",
    booths: 34,
    localBooths: 26,
    visits: 3_100,
    revenue: 350,
    local: 175,
  },
  {
    name: "Ngày hội OCOP cơ sở (minh họa)",
    kind: "programme",
    level: "in_province",
    day: 40,
    days: 2,
    district: "199",
    booths: 24,
    localBooths: 20,
    visits: 2_400,
    revenue: 120,
    local: 80,
  },
  {
    name: "Ngày hội OCOP cơ sở (minh họa)",
    kind: "programme",
    level: "in_province",
    day: 62,
    days: 2,
    district: "201",
    booths: 20,
    localBooths: 17,
    visits: 2_000,
    revenue: 90,
    local: 60,
  },
  {
    name: "Phiên chợ nông sản an toàn (minh họa)",
    kind: "programme",
    level: "in_province",
    day: 75,
    days: 2,
    district: "206",
    booths: 18,
    localBooths: 15,
    visits: 1_800,
    revenue: 80,
    local: 50,
  },
  {
    name: "Phiên chợ nông sản an toàn (minh họa)",
    kind: "programme",
    level: "in_province",
    day: 104,
    days: 2,
    district: "202",
    booths: 16,
    localBooths: 14,
    visits: 1_500,
    revenue: 60,
    local: 35,
  },
  {
    name: "Ngày hội sản phẩm đảo (minh họa)",
    kind: "programme",
    level: "in_province",
    day: 158,
    days: 2,
    district: "207",
    booths: 14,
    localBooths: 12,
    visits: 1_300,
    revenue: 50,
    local: 25,
  },
  {
    name: "Chương trình kết nối cung cầu (minh họa)",
    kind: "programme",
    level: "outside",
    day: 55,
    days: 2,
    district: null,
    place: "Hà Nội",
    localBooths: 12,
  },
  {
    name: "Chương trình quảng bá đặc sản (minh họa)",
    kind: "programme",
    level: "outside",
    day: 83,
    days: 3,
    district: null,
    place: "Hải Phòng",
    localBooths: 10,
    visits: 500,
  },
  {
    name: "Chương trình xúc tiến tiêu thụ (minh họa)",
    kind: "programme",
    level: "outside",
    day: 126,
    days: 2,
    district: null,
    place: "TP Hồ Chí Minh",
    localBooths: 8,
  },
  {
    name: "Chương trình giao thương trực tuyến (minh họa)",
    kind: "programme",
    level: "outside",
    day: 165,
    days: 1,
    district: null,
    place: "Trực tuyến",
  },
  {
    name: "Hội chợ OCOP Quảng Ninh kỳ trước (minh họa)",
    kind: "fair",
    level: "provincial",
    day: -62,
    days: 6,
    district: "193",
    booths: 160,
    localBooths: 90,
    visits: 29_000,
    revenue: 6_800,
    local: 3_100,
    moreThan: true,
  },
  {
    name: "Tuần hàng OCOP kỳ trước (minh họa)",
    kind: "week",
    level: "in_province",
    day: -96,
    days: 7,
    district: "205",
    booths: 30,
    localBooths: 24,
    visits: 2_900,
    revenue: 310,
    local: 160,
  },
]

/** The events of the half-year up to the reporting day and two of the half-year before. */
export function tradeEvents(asOf: LocalDate): TradeEvent[] {
  const { from } = halfYearTo(asOf)
  return EVENTS.map((spec, index) => {
    const unit = spec.district ? seatOf(spec.district) : null
    return {
      code: `SK-MH-${String(index + 1).padStart(2, "0")}`,
      name: unit && spec.level === "in_province" ? `${spec.name} – ${placeName(unit)}` : spec.name,
      kind: spec.kind,
      level: spec.level,
      startsOn: addDays(from, spec.day),
      endsOn: addDays(from, spec.day + spec.days - 1),
      place: spec.place ?? (unit ? placeName(unit) : ""),
      unit,
      booths: spec.booths ?? null,
      localBooths: spec.localBooths ?? null,
      visits: spec.visits ?? null,
      revenueMillions: spec.revenue ?? null,
      localRevenueMillions: spec.local ?? null,
      moreThan: spec.moreThan ?? false,
    }
  })
}
