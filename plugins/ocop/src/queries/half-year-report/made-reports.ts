import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { readPage, readRows } from "../../search/graph"

/** A report that was made, as a list shows it. */
export type MadeReportView = {
  id: string
  as_of: string
  data_sha256: string
  pdf_sha256: string
  pdf_bytes: number
  docx_sha256: string
  docx_bytes: number
  /** ISO 8601. */
  made_at: string
  made_by_name: string
}

const FIELDS = [
  ...["id", "as_of", "data_sha256", "pdf_sha256", "pdf_bytes", "docx_sha256", "docx_bytes"],
  ...["made_at", "made_by_name"],
]

const PER_PAGE = 25

/** Reports that were made, newest first. `page` counts from 1. */
export async function listMadeReports(
  container: MedusaContainer,
  page: number
): Promise<{
  items: MadeReportView[]
  total: number
  page: number
  pages: number
  per_page: number
}> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { rows, count } = await readPage<MadeReportView>(query, {
    entity: "made_report",
    fields: FIELDS,
    pagination: {
      skip: (page - 1) * PER_PAGE,
      take: PER_PAGE,
      order: { made_at: "DESC", id: "DESC" },
    },
  })
  const pages = Math.max(1, Math.ceil(count / PER_PAGE))
  return { items: rows, total: count, page, pages, per_page: PER_PAGE }
}

/** One that was made, as the list shows it; null when there is none of this id. */
export async function readMadeReport(
  container: MedusaContainer,
  id: string
): Promise<MadeReportView | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [row] = await readRows<MadeReportView>(query, {
    entity: "made_report",
    fields: FIELDS,
    filters: { id },
  })
  return row ?? null
}

export type ReportFormat = "pdf" | "docx"

/** Checksums of both files under the names they are saved by, for `sha256sum -c`. */
export function checksumsOf(report: {
  as_of: string
  pdf_sha256: string
  docx_sha256: string
}): string {
  const name = `bao-cao-ocop-${report.as_of}`
  return `${report.pdf_sha256}  ${name}.pdf\n${report.docx_sha256}  ${name}.docx\n`
}

const MIME_TYPES: Record<ReportFormat, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}

/** The bytes of a report that was made, with the name to save them under; null when there is none of this id. */
export async function readMadeReportFile(
  container: MedusaContainer,
  id: string,
  format: ReportFormat
): Promise<{ name: string; mimeType: string; bytes: Buffer } | null> {
  const [row] = await readRows<{ as_of: string; pdf_file_id: string; docx_file_id: string }>(
    container.resolve(ContainerRegistrationKeys.QUERY),
    {
      entity: "made_report",
      fields: ["as_of", "pdf_file_id", "docx_file_id"],
      filters: { id },
    }
  )
  if (!row) return null
  const fileId = format === "pdf" ? row.pdf_file_id : row.docx_file_id
  const bytes = await container.resolve(Modules.FILE).getAsBuffer(fileId)
  return { name: `bao-cao-ocop-${row.as_of}.${format}`, mimeType: MIME_TYPES[format], bytes }
}
