import type { MedusaRequest } from "@medusajs/framework/http"
import { isXlsx, xlsxAsCsv } from "../../../shelf/xlsx-table"
import { refuseShelf } from "../../../shelf/refusals"
import { readForm } from "../../_staff-area/read-form"

const MAX_BYTES = 5 * 1024 * 1024

/**
 * The field `file` of a multipart form as CSV bytes, whether it was CSV or XLSX.
 * @throws AreaRefusal file_missing, file_too_large
 */
export async function readSheetUpload(req: MedusaRequest): Promise<Buffer> {
  const form = await readForm(req, { most: MAX_BYTES, tooLarge: () => tooLarge("5 MB") })
  if (!form?.file) throw refuseShelf("file_missing")
  const { bytes } = form.file
  if (!isXlsx(bytes)) return bytes
  const read = await xlsxAsCsv(bytes)
  if ("csv" in read) return Buffer.from(read.csv, "utf8")
  if (read.fault === "too_large") throw tooLarge("20.000 dòng")
  // A workbook that cannot be read goes on as it is: the reader of rows says what kind of file it is.
  return bytes
}

function tooLarge(limit: string) {
  return refuseShelf("file_too_large", { facts: { limit } })
}
