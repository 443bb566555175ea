import { describe, expect, it } from "vitest"
import { closingLine, countMatrixRows, countTests, sum } from "../lib/test-results.mjs"

const vitest = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [],
}

describe("counting tests", () => {
  it("takes Vitest's numbers", () => {
    expect(countTests(vitest, { ok: true })).toEqual({ passed: 5, failed: 0, skipped: 1 })
  })

  it("counts a file that could not be loaded as a failure", () => {
    const report = { ...vitest, testResults: [{ status: "failed", assertionResults: [] }] }
    expect(countTests(report, { ok: false })).toEqual({ passed: 5, failed: 1, skipped: 1 })
  })

  it("counts a file whose preparation failed, though its tests are only skipped", () => {
    const broken = { status: "failed", assertionResults: [{ status: "skipped" }] }
    const report = { ...vitest, testResults: [broken, broken] }
    expect(countTests(report, { ok: false })).toEqual({ passed: 5, failed: 2, skipped: 1 })
  })

  it("takes Playwright's numbers, a test that passed at the second try among the passed", () => {
    const report = { stats: { expected: 7, flaky: 1, unexpected: 2, skipped: 0 }, errors: [] }
    expect(countTests(report, { ok: false })).toEqual({ passed: 8, failed: 2, skipped: 0 })
  })

  it("never lets a failed run look green", () => {
    expect(countTests(vitest, { ok: false })).toEqual({ passed: 5, failed: 1, skipped: 1 })
    expect(countTests(null, { ok: false })).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it("ends in a plain line", () => {
    const all = sum([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 2, failed: 1, skipped: 0 },
    ])
    expect(closingLine(all)).toBe("3 passed, 1 failed")
    expect(closingLine({ ...all, skipped: 4 })).toBe("3 passed, 1 failed, 4 skipped")
  })
})

describe("counting rows of the bypass matrix", () => {
  it("takes those tests that are one", () => {
    const row = { ancestorTitles: ["bypass matrix: buying it"], status: "passed" }
    const other = { ancestorTitles: ["the bypass matrix"], status: "passed" }
    const assertionResults = [row, { ...row, status: "failed" }, other]
    expect(countMatrixRows({ testResults: [{ assertionResults }] })).toEqual({ held: 1, rows: 2 })
    expect(countMatrixRows(null)).toEqual({ held: 0, rows: 0 })
  })
})
