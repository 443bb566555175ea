import { describe, expect, it } from "vitest"
import { readHours } from "../hours-form.server"
import { wholeNumber } from "../../staff/refused.server"

const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

describe("the hours that a manager fills in", () => {
  it("keeps morning and afternoon apart", () => {
    const { hours, faults } = readHours(
      form({
        "mon-0-from": "07:30",
        "mon-0-to": "11:30",
        "mon-1-from": "13:30",
        "mon-1-to": "21:00",
      })
    )
    expect(faults).toEqual([])
    expect(hours?.mon).toEqual([
      { from: "07:30", to: "11:30" },
      { from: "13:30", to: "21:00" },
    ])
    expect(hours?.tue).toEqual([])
  })

  it("are none when nothing is filled in", () => {
    expect(readHours(form({ "mon-0-from": "", "mon-0-to": "" })).hours).toBeNull()
  })

  it.each([
    [{ "fri-0-from": "08:00" }],
    [{ "fri-0-from": "18:00", "fri-0-to": "08:00" }],
    [{ "fri-0-from": "08:00", "fri-0-to": "8 giờ" }],
    [{ "fri-0-from": "08:00", "fri-0-to": "12:00", "fri-1-from": "11:00", "fri-1-to": "15:00" }],
  ])("name the day that is wrong: %j", (fields) => {
    expect(readHours(form(fields)).faults).toEqual(["fri"])
  })
})

describe("a number as people type it", () => {
  it.each([
    ["250.000 ₫", 250_000],
    ["1,250,000", 1_250_000],
    ["-3", -3],
    ["ba", null],
    ["", null],
    ["1e6", null],
  ])("reads %j", (text, value) => expect(wholeNumber(text)).toBe(value))
})
