import { describe, expect, it } from "vitest"
import { localDate } from "../local-date"
import { closeOfDay, halfYearTo, holdsOn, openOn } from "../period"

const day = localDate("2024-06-30")

describe("a report's period", () => {
  it("is the half-year up to and with the day", () => {
    expect(halfYearTo(day)).toEqual({ from: "2024-01-01", to: "2024-06-30" })
    expect(halfYearTo(localDate("2026-11-23"))).toEqual({ from: "2026-05-24", to: "2026-11-23" })
    expect(halfYearTo(localDate("2024-08-30"))).toEqual({ from: "2024-02-29", to: "2024-08-30" })
  })

  it("ends with the last instant of the day in Vietnam", () => {
    expect(closeOfDay(day).toISOString()).toBe("2024-06-30T16:59:59.999Z")
  })
})

describe("something valid from one day to another", () => {
  it("holds on both of them", () => {
    expect(holdsOn({ valid_from: "2024-06-30", valid_to: null }, day)).toBe(true)
    expect(holdsOn({ valid_from: "2023-01-01", valid_to: "2024-06-30" }, day)).toBe(true)
    expect(holdsOn({ valid_from: "2024-07-01", valid_to: null }, day)).toBe(false)
    expect(holdsOn({ valid_from: "2023-01-01", valid_to: "2024-06-29" }, day)).toBe(false)
  })
})

describe("a place that opens and closes", () => {
  it.each([
    ["opens on the day", "2024-06-30", null, true],
    ["opens on the next", "2024-07-01", null, false],
    ["closes on the next", null, "2024-07-01", true],
    ["closes on the day, which is its last", null, "2024-06-30", true],
    ["closed on the day before", null, "2024-06-29", false],
    ["is open for a single day", "2024-06-30", "2024-06-30", true],
    ["was never said to open or close", null, null, true],
  ])("%s", (_, opened_on, closed_on, open) => {
    expect(openOn({ opened_on, closed_on }, day)).toBe(open)
  })
})
