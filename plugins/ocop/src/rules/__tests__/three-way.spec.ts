import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { differingFields, sameState, threeWay, type CertificateState } from "../three-way"

const STATE: CertificateState = {
  decision_number: "100/QĐ-UBND",
  stars: 4,
  issued_on: "2024-01-31",
  last_valid_day: "2027-01-31",
  withdrawn_on: null,
}
const UPGRADED = { ...STATE, decision_number: "7/QĐ-UBND", stars: 5 }
const CORRECTED = { ...STATE, last_valid_day: "2027-01-30" }

describe("a three-way difference", () => {
  it.each([
    ["agreed", STATE, UPGRADED, UPGRADED],
    ["agreed", null, STATE, { ...STATE }],
    ["ours_changed", STATE, UPGRADED, STATE],
    ["theirs_changed", STATE, STATE, UPGRADED],
    ["both_changed", STATE, UPGRADED, CORRECTED],
    ["no_base", null, STATE, UPGRADED],
    ["missing_here", STATE, null, STATE],
    ["missing_there", STATE, STATE, null],
    [null, STATE, null, null],
  ] as const)("is %s", (expected, base, ours, theirs) => {
    expect(threeWay(base, ours, theirs)).toBe(expected)
  })

  it("names the fields that differ", () => {
    expect(differingFields(STATE, UPGRADED)).toEqual(["decision_number", "stars"])
    expect(differingFields(STATE, { ...STATE, withdrawn_on: "2026-01-01" })).toEqual([
      "withdrawn_on",
    ])
    expect(differingFields(null, STATE)).toEqual([
      "decision_number",
      "stars",
      "issued_on",
      "last_valid_day",
    ])
    expect(differingFields(STATE, null)).toEqual(differingFields(null, STATE))
  })

  it("sees that nothing is the same as nothing, and as nothing else", () => {
    expect(sameState(null, null)).toBe(true)
    expect(sameState(STATE, { ...STATE })).toBe(true)
    expect(sameState(STATE, null)).toBe(false)
    expect(sameState(null, STATE)).toBe(false)
  })

  const state = fc.option(
    fc.record<CertificateState>({
      decision_number: fc.constantFrom("1", "2"),
      stars: fc.constantFrom(3, 4),
      issued_on: fc.constantFrom("2024-01-31", "2024-02-01"),
      last_valid_day: fc.constant("2027-01-31"),
      withdrawn_on: fc.constantFrom(null, "2026-01-01"),
    })
  )
  const MIRRORED = {
    ours_changed: "theirs_changed",
    theirs_changed: "ours_changed",
    missing_here: "missing_there",
    missing_there: "missing_here",
  } as Record<string, string>

  it("is the mirror image from the other side", () => {
    fc.assert(
      fc.property(state, state, state, (base, ours, theirs) => {
        const here = threeWay(base, ours, theirs)
        expect(threeWay(base, theirs, ours)).toBe(here && (MIRRORED[here] ?? here))
      })
    )
  })

  it("is agreed exactly when nothing differs, and ends once the official state is taken and signed", () => {
    fc.assert(
      fc.property(state, state, state, (base, ours, theirs) => {
        const agreed = threeWay(base, ours, theirs) === "agreed"
        expect(agreed).toBe(
          ours !== null && theirs !== null && differingFields(ours, theirs).length === 0
        )
        if (theirs) expect(threeWay(theirs, theirs, theirs)).toBe("agreed")
        // Kept as ours and signed off: from then on only our side differs from the signed state.
        if (ours && theirs && !agreed) expect(threeWay(theirs, ours, theirs)).toBe("ours_changed")
      })
    )
  })
})
