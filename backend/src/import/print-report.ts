import { writeFile } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { formatProblem, messageOf } from "@ocop/plugin-ocop/register/problems/format-problem"
import type { Problem } from "@ocop/plugin-ocop/register/problems/problem"
import type { Language } from "@ocop/plugin-ocop/register/problems/texts"
import type { ImportReport } from "@ocop/plugin-ocop/workflows/import-register/types"
import { textsIn } from "./texts"

/** More would scroll the first ones, usually the cause of the rest, out of sight. */
const MAX_PROBLEMS = 100
const MAX_WARNINGS = 20

/** Says what an import did or what keeps it from being done. `file` is where the report's file lies. */
export async function printReport(
  report: ImportReport,
  file: string,
  language: Language,
  print: (line: string) => void = console.log
): Promise<void> {
  const texts = textsIn(language)
  const line = (problem: Problem) => `  ${formatProblem(report.file_name, problem, language)}`
  if (report.warnings.length > 0) {
    print(texts.warnings(report.warnings.length))
    for (const warning of report.warnings.slice(0, MAX_WARNINGS)) print(line(warning))
    const rest = report.warnings.length - MAX_WARNINGS
    if (rest > 0) print(`  ${texts.more(rest)}`)
  }
  if (report.problems.length > 0) {
    print(texts.problems(report.problems.length))
    for (const problem of report.problems.slice(0, MAX_PROBLEMS)) print(line(problem))
    const rest = report.problems.length - MAX_PROBLEMS
    if (rest > 0) print(`  ${texts.moreIn(rest, await writeList(report, file, language))}`)
    return
  }
  print(report.applied ? texts.done(report.counts) : texts.wouldDo(report.counts))
  const { published, withdrawn } = report
  if (published + withdrawn > 0) print(texts.saleStatus(published, withdrawn))
}

/** All problems as a CSV file beside the imported one, or in the temporary folder where that may not be written. */
async function writeList(report: ImportReport, file: string, language: Language): Promise<string> {
  const name = `${path.basename(file, path.extname(file))}.errors.csv`
  const rows = report.problems.map((problem) => {
    const { what, todo } = messageOf(problem, language)
    const column = problem.column ? `${problem.column.heading} (${problem.column.name})` : ""
    return [report.file_name, String(problem.row ?? ""), column, problem.value ?? "", what, todo]
  })
  const content = [textsIn(language).errorColumns, ...rows]
    .map((cells) => cells.map(csvCell).join(";"))
    .join("\r\n")
  const beside = path.join(path.dirname(file), name)
  try {
    await writeFile(beside, `\ufeff${content}\r\n`)
    return beside
  } catch {
    const elsewhere = path.join(os.tmpdir(), name)
    await writeFile(elsewhere, `\ufeff${content}\r\n`)
    return elsewhere
  }
}

/** Quoted, and with `'` before what a spreadsheet would run as a formula. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
