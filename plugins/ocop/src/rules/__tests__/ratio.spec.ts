import { describe, expect, it } from "vitest"
import { localDate } from "../local-date"
import { parseSetName, ratio, type NamedSet } from "../ratio"

const codes = (count: number, from = 0) =>
  new Set(Array.from({ length: count }, (_, index) => `22-${from + index}`))
const set = (name: NamedSet["name"], members: NamedSet["members"], more = {}): NamedSet => ({
  name,
  asOf: localDate("2024-06-30"),
  scope: "",
  members,
  ...more,
})

describe("a percentage of two named sets", () => {
  it("is of one day and one base: Voso 160/393 = 40,7 %", () => {
    expect(ratio(set("listed:voso", codes(160)), set("valid", codes(393)))).toMatchObject({
      ok: true,
      covered: 160,
      base: 393,
      permille: 407,
      asOf: "2024-06-30",
      numerator: "listed:voso",
      denominator: "valid",
    })
  })

  it("does not count what is listed outside its base", () => {
    const listed = set("listed:voso", codes(160, 300))
    expect(ratio(listed, set("valid", codes(393)))).toMatchObject({ covered: 93, base: 393 })
  })

  it("names what is missing, in the order of the base", () => {
    const answer = ratio(set("listed:voso", codes(2, 1)), set("valid", codes(5)))
    expect(answer).toMatchObject({ covered: 2, missing: ["22-0", "22-3", "22-4"] })
  })

  it("is of listings that take payment without cash, over those listings", () => {
    const answer = ratio(set("non_cash:voso", codes(80)), set("listed:voso", codes(160)))
    expect(answer).toMatchObject({ ok: true, permille: 500 })
  })

  it("is null over nothing", () => {
    expect(ratio(set("listed:voso", codes(0)), set("valid", codes(0)))).toMatchObject({
      ok: true,
      permille: null,
    })
  })
})

describe("a percentage that cannot be made", () => {
  const valid = set("valid", codes(393))

  it("is of two days", () => {
    const later = set("listed:voso", codes(160), { asOf: localDate("2024-09-24") })
    expect(ratio(later, valid)).toEqual({ ok: false, reason: "mixed_dates" })
  })

  it("is of bases that were narrowed differently", () => {
    const food = set("listed:voso", codes(160), { scope: "group=I" })
    expect(ratio(food, valid)).toEqual({ ok: false, reason: "mixed_bases" })
  })

  it.each([
    ["listed:voso", "listed:postmart"],
    ["non_cash:voso", "listed:postmart"],
    ["valid", "listed:voso"],
  ] as const)("is of %s over %s", (part, whole) => {
    expect(ratio(set(part, codes(9)), set(whole, codes(99)))).toEqual({
      ok: false,
      reason: "mixed_bases",
    })
  })
})

describe("the name of a set", () => {
  it.each([
    ["valid", "valid"],
    ["listed:ocop-quang-ninh", "listed:ocop-quang-ninh"],
    ["non_cash:voso", "non_cash:voso"],
    ["listed:", null],
    ["unlisted:voso", null],
    ["listed:voso và postmart", null],
    ["listed:Voso'", null],
    ["sold:voso", null],
  ])("%j is read as %j", (text, name) => expect(parseSetName(text)).toBe(name))
})
