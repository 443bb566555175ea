/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @returns {Counts} */
export function sum(counts) {
  return counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 }
  )
}

/**
 * What a test runner's JSON report says. A runner that failed without a failed test (a file that could not be
 * loaded, a crash, no report at all) counts as one failure, so that nothing red is summed up as green.
 *
 * @param {unknown} report of Vitest or Playwright, null when there is none
 * @param {{ ok: boolean }} outcome whether the runner ended with 0
 * @returns {Counts}
 */
export function countTests(report, { ok }) {
  const counts = report?.stats ? countPlaywright(report) : countVitest(report)
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

function countVitest(report) {
  const files = report?.testResults ?? []
  // Its beforeAll failed, or it could not be loaded: all its tests are skipped, or not even known.
  const broken = files.filter(
    (file) =>
      file.status === "failed" && file.assertionResults.every(({ status }) => status !== "failed")
  )
  return {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + broken.length,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  }
}

function countPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected || errors.length,
    skipped: stats.skipped,
  }
}

/**
 * Rows of the bypass matrix in a report of the integration tests: those that hold, and those there are.
 *
 * @returns {{ held: number, rows: number }}
 */
export function countMatrixRows(report) {
  const rows = (report?.testResults ?? [])
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.ancestorTitles?.some((title) => title.startsWith("bypass matrix: ")))
  return { held: rows.filter(({ status }) => status === "passed").length, rows: rows.length }
}

/** The last line, which tools look for: nothing else may stand on it. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`
}
