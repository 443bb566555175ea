import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { tableAsCsv, tableAsXlsx, type FileTable } from "../../../documents/file-table"
import { choice } from "../../admin/ocop/_staff/fields"
import { sendFile } from "../../admin/ocop/_staff/send-file"
import { inEnglish } from "../../admin/ocop/_staff/in-language"

/** The query parameter `format` of every list that can be taken along. */
export const format = choice(["csv", "xlsx"]).default("csv")

type Format = z.output<typeof format>

/** Answers with a table as a file to be saved, in the language of the request; `name` is plain ASCII without an ending. */
export async function sendTable<Row>(
  req: MedusaRequest,
  res: MedusaResponse,
  { name, format, table }: { name: string; format: Format; table: FileTable<Row> }
): Promise<void> {
  const english = inEnglish(req)
  if (format === "csv") {
    const bytes = tableAsCsv(table, english)
    return sendFile(res, { type: "text/csv; charset=utf-8", name: `${name}.csv`, bytes })
  }
  sendFile(res, {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    name: `${name}.xlsx`,
    bytes: await tableAsXlsx(table, english),
  })
}
