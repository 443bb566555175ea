import { describe, expect, it } from "vitest"
import { localDate } from "../local-date"

/** Imported in each test: a day that is none then fails the test, instead of leaving the file without any. */
const read = () => import("../legal-basis.js")

describe("basis, issuer, stars and date of a certificate", () => {
  it.each([
    ["3 stars by a district in 2024", "d148_2023", "district", 3, "2024-01-25", []],
    [
      "3 stars by the province under 148",
      "d148_2023",
      "province",
      3,
      "2024-01-25",
      ["issuer_not_competent"],
    ],
    ["3 stars by the province after 1489", "d148_d1489", "province", 3, "2025-12-01", []],
    ["the old basis in the changeover", "d148_d1489", "province", 4, "2026-07-21", []],
    ["the old basis after it", "d148_d1489", "province", 4, "2026-07-22", ["decided_after_basis"]],
    ["the new basis in the changeover", "d26_2026", "province", 4, "2026-05-22", []],
    ["the new basis too early", "d26_2026", "province", 4, "2026-05-21", ["decided_before_basis"]],
    ["5 stars by the province", "d26_2026", "province", 5, "2026-08-01", ["issuer_not_competent"]],
    ["5 stars by the ministry", "d26_2026", "ministry", 5, "2026-08-01", []],
    ["a district that is gone", "d148_2023", "district", 3, "2025-07-01", ["district_abolished"]],
    ["the last day of districts", "d148_2023", "district", 3, "2025-06-30", []],
  ] as const)("%s", async (_case, legal_basis, issuer_level, stars, day, warnings) => {
    const { legalBasisWarnings } = await read()
    expect(
      legalBasisWarnings({ legal_basis, issuer_level, stars, decided_on: localDate(day) })
    ).toEqual(warnings)
  })
})

describe("the decisions that certificates rest on", () => {
  it("have their days and their issuers", async () => {
    const { LAST_DAY_OF_DISTRICTS, LEGAL_BASES } = await read()
    const provinceAndMinistry = { 3: "province", 4: "province", 5: "ministry" }
    expect(LEGAL_BASES).toEqual({
      d1048_2019: { from: "2019-08-21", to: "2023-02-23", issuers: provinceAndMinistry },
      d148_2023: {
        from: "2023-02-24",
        to: "2025-07-05",
        issuers: { 3: "district", 4: "province", 5: "ministry" },
      },
      d148_d1489: { from: "2025-07-06", to: "2026-07-21", issuers: provinceAndMinistry },
      d26_2026: { from: "2026-05-22", to: null, issuers: provinceAndMinistry },
    })
    expect(LAST_DAY_OF_DISTRICTS).toBe("2025-06-30")
  })
})
