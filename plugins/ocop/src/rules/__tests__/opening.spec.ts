import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  hoursFromText,
  opening,
  parseHours,
  weekdayOf,
  WEEKDAYS,
  type Hours,
  type OpeningFacts,
} from "../opening"
import { localDate } from "../local-date"

const day = [{ from: "08:00", to: "17:30" }]
const week: Hours = { mon: [], tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }

/** 23/11/2026 is a Monday. */
const point = (change: Partial<OpeningFacts> = {}): OpeningFacts => ({
  hours: week,
  closed_days: [],
  opened_on: "2020-01-01",
  closed_on: null,
  ...change,
})
const at = (local: string) => new Date(`${local}+07:00`)
const state = (facts: OpeningFacts, local: string) => {
  const { open, nextChange } = opening(facts, at(local))
  return { open, next: nextChange?.toISOString() ?? null }
}

describe("a point that is open 08:00 to 17:30, Mondays off", () => {
  it("opens at the minute its hours begin", () => {
    expect(state(point(), "2026-11-24T07:59:59.999")).toEqual({
      open: false,
      next: "2026-11-24T01:00:00.000Z",
    })
    expect(state(point(), "2026-11-24T08:00:00")).toEqual({
      open: true,
      next: "2026-11-24T10:30:00.000Z",
    })
  })

  it("is shut from the minute they end, until the next morning", () => {
    expect(state(point(), "2026-11-24T17:29:59.999").open).toBe(true)
    expect(state(point(), "2026-11-24T17:30:00")).toEqual({
      open: false,
      next: "2026-11-25T01:00:00.000Z",
    })
  })

  it("is shut on its day off, and says when it opens again", () => {
    expect(state(point(), "2026-11-23T12:00:00")).toEqual({
      open: false,
      next: "2026-11-24T01:00:00.000Z",
    })
    // From Sunday evening the next opening is on Tuesday.
    expect(state(point(), "2026-11-22T18:00:00").next).toBe("2026-11-24T01:00:00.000Z")
  })

  it("goes by Vietnam's calendar, not by the server's", () => {
    // 17:30 UTC on Monday is half past midnight on Tuesday in Hạ Long.
    expect(opening(point(), new Date("2026-11-23T17:30:00Z")).open).toBe(false)
    expect(opening(point(), new Date("2026-11-24T01:00:00Z")).open).toBe(true)
  })

  it("stays shut on closed days, and skips them all when it looks ahead", () => {
    const facts = point({ closed_days: ["2026-11-24", "2026-11-25"] })
    expect(state(facts, "2026-11-24T10:00:00")).toEqual({
      open: false,
      next: "2026-11-26T01:00:00.000Z",
    })
  })

  it("trades on its last day and never after it", () => {
    const facts = point({ closed_on: "2026-11-24" })
    expect(state(facts, "2026-11-24T10:00:00")).toEqual({
      open: true,
      next: "2026-11-24T10:30:00.000Z",
    })
    expect(state(facts, "2026-11-24T18:00:00")).toEqual({ open: false, next: null })
    expect(state(facts, "2026-11-25T10:00:00")).toEqual({ open: false, next: null })
  })

  it("is not open before its first day", () => {
    expect(state(point({ opened_on: "2026-11-26" }), "2026-11-24T10:00:00")).toEqual({
      open: false,
      next: "2026-11-26T01:00:00.000Z",
    })
  })
})

describe("other hours", () => {
  it("knows a break at noon", () => {
    const hours = { ...week, tue: [...span("08:00", "11:30"), ...span("13:30", "17:00")] }
    expect(state(point({ hours }), "2026-11-24T12:00:00")).toEqual({
      open: false,
      next: "2026-11-24T06:30:00.000Z",
    })
  })

  it("says when the break begins, not when the day ends", () => {
    const hours = { ...week, tue: [...span("08:00", "11:30"), ...span("13:30", "17:00")] }
    expect(state(point({ hours }), "2026-11-24T09:00:00")).toEqual({
      open: true,
      next: "2026-11-24T04:30:00.000Z",
    })
  })

  it("takes spans of one day that touch for one", () => {
    const hours = { ...week, tue: [...span("08:00", "12:00"), ...span("12:00", "17:00")] }
    expect(state(point({ hours }), "2026-11-24T09:00:00").next).toBe("2026-11-24T10:00:00.000Z")
  })

  it("looks sixty days ahead and no further", () => {
    expect(state(point({ opened_on: "2027-01-23" }), "2026-11-24T10:00:00").next).toBe(
      "2027-01-23T01:00:00.000Z"
    )
    expect(state(point({ opened_on: "2027-01-24" }), "2026-11-24T10:00:00").next).toBeNull()
  })

  it("takes an evening that goes on past midnight for one", () => {
    const hours = {
      ...week,
      sat: span("18:00", "24:00"),
      sun: span("00:00", "01:00"),
    }
    expect(state(point({ hours }), "2026-11-28T23:00:00")).toEqual({
      open: true,
      next: "2026-11-28T18:00:00.000Z",
    })
  })

  it("names no change where there is none", () => {
    const hours = fill(span("00:00", "24:00"))
    expect(state(point({ hours }), "2026-11-24T03:00:00")).toEqual({ open: true, next: null })
    expect(state(point({ hours: fill([]) }), "2026-11-24T03:00:00")).toEqual({
      open: false,
      next: null,
    })
  })

  it("opens on the evening before the midnight it goes on past", () => {
    const hours = { ...week, sat: span("18:00", "24:00"), sun: span("00:00", "01:00") }
    expect(state(point({ hours }), "2026-11-28T12:00:00")).toEqual({
      open: false,
      next: "2026-11-28T11:00:00.000Z",
    })
  })

  it("ends a last day at midnight", () => {
    const facts = point({ hours: fill(span("00:00", "24:00")), closed_on: "2026-11-24" })
    expect(state(facts, "2026-11-24T10:00:00").next).toBe("2026-11-24T17:00:00.000Z")
  })

  it("does not know of a point without hours, but knows its closed days", () => {
    expect(state(point({ hours: null }), "2026-11-24T10:00:00")).toEqual({ open: null, next: null })
    const facts = point({ hours: null, closed_days: ["2026-11-24"] })
    expect(state(facts, "2026-11-24T10:00:00")).toEqual({ open: false, next: null })
  })
})

describe("hours and instants at random", () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`)
  const anySpans = fc
    .uniqueArray(time, { maxLength: 6 })
    .map((times) => [...times].sort())
    .map((times) =>
      times.flatMap((from, i) => {
        const to = times[i + 1]
        return i % 2 === 0 && to ? [{ from, to }] : []
      })
    )
  const anyHours = fc.tuple(...WEEKDAYS.map(() => anySpans)).map((days) => {
    const hours = fill([])
    WEEKDAYS.forEach((name, i) => (hours[name] = days[i] ?? []))
    return hours
  })
  const instant = fc.date({
    min: new Date("2026-01-01T00:00:00Z"),
    max: new Date("2027-12-31T00:00:00Z"),
    noInvalidDate: true,
  })

  it("changes at the announced instant and not before", () => {
    fc.assert(
      fc.property(anyHours, instant, (hours, now) => {
        const { open, nextChange } = opening(point({ hours }), now)
        if (!nextChange) return
        expect(nextChange.getTime()).toBeGreaterThan(now.getTime())
        expect(opening(point({ hours }), nextChange).open).toBe(!open)
        const before = new Date(nextChange.getTime() - 1)
        expect(opening(point({ hours }), before).open).toBe(open)
      })
    )
  })

  it("reads what it wrote", () => {
    fc.assert(
      fc.property(anyHours, (hours) => {
        expect(parseHours(JSON.parse(JSON.stringify(hours)))).toEqual(hours)
      })
    )
  })
})

describe("hours that are none", () => {
  it.each([
    ["nothing", null],
    ["what was never written", undefined],
    ["a text", "08:00–17:30"],
    ["a list", []],
    ["a missing day", { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [] }],
    ["a day that is no list", { ...week, mon: "08:00" }],
    ["a span that is none", { ...week, mon: ["08:00"] }],
    ["a span that is nothing", { ...week, mon: [null] }],
    ["a span without end", { ...week, mon: [{ from: "08:00" }] }],
    ["a beginning that is a list", { ...week, mon: [{ from: ["08:00"], to: "17:00" }] }],
    ["an end that is a list", { ...week, mon: [{ from: "08:00", to: ["17:00"] }] }],
    ["a beginning with seconds", { ...week, mon: span("08:00:00", "17:00") }],
    ["an end with seconds", { ...week, mon: span("08:00", "17:00:00") }],
    ["a beginning of three digits", { ...week, mon: span("008:00", "17:00") }],
    ["an end of three digits", { ...week, mon: span("00:00", "017:00") }],
    ["a time that is none", { ...week, mon: span("8:00", "17:00") }],
    ["an hour past midnight", { ...week, mon: span("08:00", "25:00") }],
    ["a beginning at 24:00", { ...week, mon: span("24:00", "24:00") }],
    ["a span without length", { ...week, mon: span("08:00", "08:00") }],
    ["a span that runs backwards", { ...week, mon: span("18:00", "02:00") }],
    [
      "spans that overlap",
      { ...week, mon: [...span("08:00", "12:00"), ...span("11:59", "17:00")] },
    ],
    [
      "spans out of order",
      { ...week, mon: [...span("13:00", "17:00"), ...span("08:00", "12:00")] },
    ],
  ])("%s", (_what, value) => {
    expect(parseHours(value)).toBeNull()
  })

  it.each(WEEKDAYS)("a week without its %s", (day) => {
    expect(parseHours({ ...week, [day]: undefined })).toBeNull()
  })

  it("are not those whose spans touch", () => {
    const hours = { ...week, tue: [...span("08:00", "12:00"), ...span("12:00", "17:00")] }
    expect(parseHours(hours)).toEqual(hours)
  })
})

describe("the register's words", () => {
  it("reads every day and a day off", () => {
    expect(hoursFromText("07:30–21:00 hằng ngày")).toEqual(fill(span("07:30", "21:00")))
    expect(hoursFromText("08:00–17:30, nghỉ thứ Hai")).toEqual(week)
  })

  it.each([
    ["thứ Hai", "mon"],
    ["thứ Ba", "tue"],
    ["thứ Tư", "wed"],
    ["thứ Năm", "thu"],
    ["thứ Sáu", "fri"],
    ["thứ Bảy", "sat"],
    ["Chủ nhật", "sun"],
  ])("reads that %s is off", (words, day) => {
    expect(hoursFromText(`8:00 - 17:30, nghỉ ${words}`)).toEqual({
      ...fill(span("08:00", "17:30")),
      [day]: [],
    })
  })

  it("reads them however they are spaced and accented", () => {
    const morning = fill(span("05:00", "09:30"))
    expect(hoursFromText(" 5:00–9:30  hằng ngày ")).toEqual(morning)
    expect(hoursFromText("5:00 –  9:30 hằng ngày".normalize("NFD"))).toEqual(morning)
    expect(hoursFromText("5:00-9:30,nghỉ thứ Hai")).toEqual({ ...morning, mon: [] })
  })

  it.each([
    null,
    "",
    "sáng và chiều",
    "08:00–17:30",
    "08:00–17:30 hằng ngày trừ lễ",
    "mùa hè 08:00–17:30 hằng ngày",
    "108:00–17:30 hằng ngày",
    "18:00–02:00 hằng ngày",
  ])("makes nothing of %j", (text) => {
    expect(hoursFromText(text)).toBeNull()
  })
})

it("knows the days of the week", () => {
  expect(weekdayOf(localDate("2026-11-23"))).toBe("mon")
  expect(weekdayOf(localDate("2026-11-29"))).toBe("sun")
  expect(weekdayOf(localDate("2024-02-29"))).toBe("thu")
})

function span(from: string, to: string) {
  return [{ from, to }]
}

function fill(spans: { from: string; to: string }[]): Hours {
  return { mon: spans, tue: spans, wed: spans, thu: spans, fri: spans, sat: spans, sun: spans }
}
