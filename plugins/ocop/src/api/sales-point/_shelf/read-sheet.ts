import type { MedusaRequest } from "@medusajs/framework/http"
import { isXlsx, xlsxAsCsv } from "../../../shelf/xlsx-table"
import { refuseShelf } from "../../../shelf/refusals"

const MAX_BYTES = 5 * 1024 * 1024

/**
 * The field `file` of a multipart form as CSV bytes, whether it was CSV or XLSX.
 * @throws AreaRefusal file_missing, file_too_large
 */
export async function readSheetUpload(req: MedusaRequest): Promise<Buffer> {
  const type = req.get("content-type") ?? ""
  if (!/^multipart\/form-data;/i.test(type)) throw refuseShelf("file_missing")
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    // Read to the end, or the answer is lost in a broken connection; nothing more is kept.
    if (size <= MAX_BYTES) chunks.push(chunk)
  }
  if (size > MAX_BYTES) throw tooLarge("5 MB")
  const file = await fileOf(Buffer.concat(chunks), type)
  if (!file) throw refuseShelf("file_missing")
  if (!isXlsx(file)) return file
  const read = await xlsxAsCsv(file)
  if ("csv" in read) return Buffer.from(read.csv, "utf8")
  if (read.fault === "too_large") throw tooLarge("20.000 dòng")
  // A workbook that cannot be read goes on as it is: the reader of rows says what kind of file it is.
  return file
}

async function fileOf(body: Buffer, type: string): Promise<Buffer | null> {
  const form = new Response(body, { headers: { "content-type": type } })
  try {
    // Deprecated for servers that take forms of any size from anybody; this one is bounded and comes from staff.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const file = (await form.formData()).get("file")
    return file instanceof File && file.size > 0 ? Buffer.from(await file.arrayBuffer()) : null
  } catch {
    return null
  }
}

function tooLarge(limit: string) {
  return refuseShelf("file_too_large", { facts: { limit } })
}
