import { describe, expect, it } from "vitest"
import { localDate } from "../local-date"
import { openOn } from "../period"
import { pointThen } from "../point-then"

const ALL = { has_sign: true, has_shelves: true, has_price_list: true }
/** Opened in 2020, closed over the spring of 2026, inspected twice. */
const NOW = {
  opened_on: "2026-06-01",
  closed_on: null,
  inspected_on: "2026-07-01",
  ...ALL,
  has_sign: false,
}
const HISTORY = {
  periods: [
    { opened_on: "2020-01-01", closed_on: "2026-03-31" },
    { opened_on: "2026-06-01", closed_on: null },
  ],
  inspections: [
    { inspected_on: "2024-05-20", ...ALL },
    { inspected_on: "2026-07-01", ...ALL, has_sign: false },
  ],
}
const on = (day: string, history = HISTORY) => pointThen(NOW, history, localDate(day))
const open = (day: string) => openOn(on(day), localDate(day))

describe("a sales point as it was", () => {
  it("was open in the periods on record, the last day included, and shut between them", () => {
    expect(
      ["2019-12-31", "2020-01-01", "2024-06-30", "2026-03-31", "2026-04-01", "2026-06-01"].map(open)
    ).toEqual([false, true, true, true, false, true])
  })

  it("keeps what the inspection of its time found", () => {
    expect(on("2024-06-30")).toMatchObject({ inspected_on: "2024-05-20", has_sign: true })
    expect(on("2026-06-30").has_sign).toBe(true)
    expect(on("2026-07-01").has_sign).toBe(false)
  })

  it("takes the first inspection for the time before it", () => {
    expect(on("2021-01-01").inspected_on).toBe("2024-05-20")
  })

  it("is as its row says when nothing is on record", () => {
    expect(on("2024-06-30", { periods: [], inspections: [] })).toEqual(NOW)
  })
})
