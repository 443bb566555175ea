import fs from "node:fs/promises"
import path from "node:path"
import type { ExecArgs } from "@medusajs/framework/types"
import { now } from "@ocop/plugin-ocop/gate/clock"
import { checksumsOf } from "@ocop/plugin-ocop/queries/half-year-report/made-reports"
import { makeReport } from "@ocop/plugin-ocop/queries/half-year-report/make-report"
import { localDateAt, parseLocalDate, type LocalDate } from "@ocop/plugin-ocop/rules/local-date"
import { readReportFlags } from "../report/report-flags"
import { reportTextsIn } from "../report/texts"

/**
 * `medusa exec src/scripts/report.ts -- --as-of DAY --out FOLDER [--lang en]`: the half-year report as PDF and DOCX, with the
 * hashes of files and data. Ends with 1 and the reason when it cannot be made; no file is written then.
 */
export default async function reportScript({ container }: ExecArgs): Promise<void> {
  const flags = readReportFlags(process.argv)
  const texts = reportTextsIn(flags.language)
  const asOf = parseLocalDate(flags.asOf)
  if (!asOf) return fail(texts.notADay(flags.asOf))
  if (asOf > localDateAt(now(container))) return fail(texts.inFuture(flags.asOf))
  try {
    await writeReport(asOf)
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error))
  }

  async function writeReport(day: LocalDate): Promise<void> {
    const made = await makeReport(container, day)
    const folder = path.resolve(flags.out)
    await fs.mkdir(folder, { recursive: true })
    for (const { name, bytes, sha256 } of [made.pdf, made.docx]) {
      const file = path.join(folder, name)
      await fs.writeFile(file, bytes)
      console.log(texts.written(file, sha256))
    }
    const sums = checksumsOf({
      as_of: day,
      pdf_sha256: made.pdf.sha256,
      docx_sha256: made.docx.sha256,
    })
    await fs.writeFile(path.join(folder, `bao-cao-ocop-${day}.sha256`), sums)
    console.log(texts.data(made.dataSha256))
  }
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
