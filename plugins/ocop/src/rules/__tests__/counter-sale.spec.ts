import { describe, expect, it } from "vitest"
import { counterState, fingerprint, holdMinutes, soldAt } from "../counter-sale"

const at = new Date("2026-11-23T05:00:00.000Z")

describe("the fingerprint of what a till asks", () => {
  it("does not depend on the order of fields, at any depth", () => {
    expect(fingerprint({ a: 1, b: [{ c: 2, d: null }] })).toBe(
      fingerprint({ b: [{ d: null, c: 2 }], a: 1 })
    )
  })

  it.each([
    ["a value", { a: 2 }],
    ["the order of lines", { a: 1, lines: [2, 1] }],
    ["a number that became text", { a: "1", lines: [1, 2] }],
  ])("changes with %s", (_, other) => {
    expect(fingerprint(other)).not.toBe(fingerprint({ a: 1, lines: [1, 2] }))
  })

  it("is a SHA-256 in hexadecimal", () => {
    expect(fingerprint([])).toBe("4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945")
  })
})

describe("when a sale was made", () => {
  it("is what the till says, days ago too", () => {
    expect(soldAt("2026-11-20T01:00:00+07:00", at)).toEqual(new Date("2026-11-19T18:00:00.000Z"))
    expect(soldAt("2026-11-23T05:00:00.000Z", at)).toEqual(at)
  })

  it("is never later than it was booked, whatever the till's clock says", () => {
    expect(soldAt("2026-11-23T05:00:00.001Z", at)).toEqual(at)
  })
})

describe("the wait for the transfer", () => {
  it("is short while the buyer stands there, and a day once the goods are gone", () => {
    expect(holdMinutes(false, 15)).toBe(15)
    expect(holdMinutes(true, 15)).toBe(1440)
    expect(holdMinutes(true, 2000)).toBe(2000)
  })
})

describe("what a till shows", () => {
  it.each([
    ["waiting", false, "waiting"],
    ["waiting", true, "in_review"],
    ["underpaid", true, "in_review"],
    ["expired", true, "in_review"],
    ["cancelled", true, "in_review"],
    ["expired", false, "expired"],
    ["paid", true, "paid"],
    ["paid", false, "paid"],
  ] as const)("%s, looked at by a person: %s, is %s", (state, inReview, shown) => {
    expect(counterState(state, inReview)).toBe(shown)
  })
})
