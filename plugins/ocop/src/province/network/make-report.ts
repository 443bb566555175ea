import type { MedusaContainer } from "@medusajs/framework/types"
import { readMadeReport, type MadeReportView } from "../../queries/half-year-report/made-reports"
import type { LocalDate } from "../../rules/local-date"
import { keepHalfYearReportWorkflow } from "../../workflows/keep-half-year-report"
import { nothingChanged, recordAudit, type Actor, type Audited } from "../audit"
import { unprintable } from "./report-refusals"

/**
 * Makes the report of the half-year that ends with a day and keeps it. As long as nothing in the register changes it is the one that
 * was kept before: `fresh` is false, and nothing is written down.
 * @throws AreaRefusal 422 `not_printable` when a name cannot be printed
 */
export async function makeReportAtDesk(
  container: MedusaContainer,
  { asOf, by }: { asOf: LocalDate; by: Actor & { id: string } }
): Promise<{ report: MadeReportView; fresh: boolean; audited: Audited }> {
  const input = { as_of: asOf, made_by: { id: by.id, name: by.name } }
  const { result } = await keepHalfYearReportWorkflow(container)
    .run({ input })
    .catch((error: unknown) => {
      throw unprintable(error)
    })
  const report = await readMadeReport(container, result.id)
  if (!report) throw new Error(`report ${result.id} was kept and is gone`)
  if (!result.fresh) return { report, fresh: false, audited: nothingChanged() }
  const audited = await recordAudit(container, by, {
    action: "half_year_report_made",
    subjectType: "half_year_report",
    subjectId: report.id,
    subject: asOf,
    after: {
      as_of: asOf,
      data_sha256: report.data_sha256,
      pdf_sha256: report.pdf_sha256,
      docx_sha256: report.docx_sha256,
    },
  })
  return { report, fresh: true, audited }
}
