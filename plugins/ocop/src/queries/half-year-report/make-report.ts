import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { reportDocx } from "../../documents/half-year-report/docx/report-docx"
import { dataSha256, halfYearReport } from "../../documents/half-year-report/half-year-report"
import { reportPdf } from "../../documents/half-year-report/pdf/report-pdf"
import type { ReportFacts } from "../../documents/half-year-report/facts"
import type { Report } from "../../documents/half-year-report/report"
import { pluginOptions } from "../../plugin-options"
import type { LocalDate } from "../../rules/local-date"
import { readReportFacts } from "./read-facts"

export type ReportFile = {
  /** Without a path. */
  name: string
  mimeType: string
  bytes: Buffer
  sha256: string
}

export type MadeReport = {
  facts: ReportFacts
  dataSha256: string
  pdf: ReportFile
  docx: ReportFile
}

const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

/** The report of the half-year that ends with the day, as text; links lead to the shop's public address. */
export async function readReport(
  container: MedusaContainer,
  asOf: LocalDate
): Promise<{ facts: ReportFacts; report: Report }> {
  const facts = await readReportFacts(container, asOf)
  return { facts, report: halfYearReport(facts, pluginOptions(container).shopOrigin) }
}

/**
 * The report as files. The same register gives the same bytes.
 * @throws MissingGlyph when a name in the register cannot be printed
 */
export async function makeReport(container: MedusaContainer, asOf: LocalDate): Promise<MadeReport> {
  const { facts, report } = await readReport(container, asOf)
  const file = (extension: string, mimeType: string, bytes: Buffer): ReportFile => ({
    name: `bao-cao-ocop-${asOf}.${extension}`,
    mimeType,
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  })
  return {
    facts,
    dataSha256: dataSha256(facts),
    pdf: file("pdf", "application/pdf", await reportPdf(report)),
    docx: file("docx", DOCX_TYPE, await reportDocx(report)),
  }
}
