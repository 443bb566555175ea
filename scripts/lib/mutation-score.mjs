/**
 * Sums up a mutation report (mutation-testing-elements schema): changes that could be tested, and those that a test noticed.
 * Changes that do not even load count for neither.
 *
 * @param {{ files: Record<string, { mutants: { status: string }[] }> }} report
 * @returns {{ all: number, noticed: number }}
 */
export function countMutants(report) {
  const statuses = Object.values(report.files).flatMap((file) =>
    file.mutants.map((mutant) => mutant.status)
  )
  const noticed = statuses.filter((status) => status === "Killed" || status === "Timeout").length
  const missed = statuses.filter((status) => status === "Survived" || status === "NoCoverage")
  return { all: noticed + missed.length, noticed }
}
