import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { now } from "../gate/clock"
import { REPORT_ARCHIVE_MODULE } from "../modules/report-archive"
import type ReportArchiveModuleService from "../modules/report-archive/service"
import { makeReport, type ReportFile } from "../queries/half-year-report/make-report"
import type { LocalDate } from "../rules/local-date"

export type KeepReportInput = { as_of: LocalDate; made_by: { id: string; name: string } }

export type KeptReport = {
  id: string
  /** False when the same files were kept before: nothing in the register has changed since. */
  fresh: boolean
}

/** Two clicks at once make one report. */
const LOCK = "half-year-report"
const LOCK_SECONDS = 120

const keepReportStep = createStep(
  "keep-half-year-report",
  async (input: KeepReportInput, { container }) => {
    const locking = container.resolve(Modules.LOCKING)
    return locking.execute(LOCK, () => keep(input, container), { timeout: LOCK_SECONDS })
  },
  async (undo, { container }) => {
    if (!undo) return
    const archive = container.resolve<ReportArchiveModuleService>(REPORT_ARCHIVE_MODULE)
    await archive.deleteMadeReports(undo.id)
    await container.resolve(Modules.FILE).deleteFiles(undo.fileIds)
  }
)

async function keep({ as_of, made_by }: KeepReportInput, container: MedusaContainer) {
  const archive = container.resolve<ReportArchiveModuleService>(REPORT_ARCHIVE_MODULE)
  const { pdf, docx, dataSha256 } = await makeReport(container, as_of)
  const hashes = { pdf_sha256: pdf.sha256, docx_sha256: docx.sha256 }
  const [known] = await archive.listMadeReports({ as_of, ...hashes }, { take: 1 })
  if (known) return new StepResponse<KeptReport, Undo | null>({ id: known.id, fresh: false }, null)

  const files = container.resolve(Modules.FILE)
  const [pdfFile, docxFile] = await files.createFiles([stored(pdf), stored(docx)])
  if (!pdfFile || !docxFile) throw new Error("the file module kept no files")
  const fileIds = [pdfFile.id, docxFile.id]
  try {
    const made = await archive.createMadeReports({
      as_of,
      data_sha256: dataSha256,
      ...hashes,
      pdf_file_id: pdfFile.id,
      pdf_bytes: pdf.bytes.length,
      docx_file_id: docxFile.id,
      docx_bytes: docx.bytes.length,
      made_at: now(container),
      made_by: made_by.id,
      made_by_name: made_by.name,
    })
    const kept: KeptReport = { id: made.id, fresh: true }
    return new StepResponse<KeptReport, Undo | null>(kept, { id: made.id, fileIds })
  } catch (error) {
    await files.deleteFiles(fileIds)
    throw error
  }
}

type Undo = { id: string; fileIds: string[] }

function stored({ name, mimeType, bytes }: ReportFile) {
  return {
    filename: name,
    mimeType,
    content: bytes.toString("base64"),
    access: "private" as const,
  }
}

/** Makes the report of the half-year that ends with a day and keeps both files; the same report is kept once. */
export const keepHalfYearReportWorkflow = createWorkflow(
  "keep-half-year-report",
  (input: KeepReportInput) => new WorkflowResponse(keepReportStep(input))
)
