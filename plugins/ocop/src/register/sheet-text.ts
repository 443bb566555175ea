import { isXlsx, xlsxAsCsv } from "../shelf/xlsx-table"
import { decodeText } from "./csv/decode-text"
import { fileProblem, type Problem } from "./problems/problem"

/** A sheet that was handed in, CSV or XLSX, as text with the same row numbers; or why it cannot be read. */
export async function sheetText(
  bytes: Buffer
): Promise<{ ok: true; text: string } | { ok: false; problem: Problem }> {
  if (isXlsx(bytes)) {
    const read = await xlsxAsCsv(bytes)
    if ("csv" in read) return { ok: true, text: read.csv }
    const tooLarge = fileProblem("too_large", { max: "20.000 dòng" })
    return {
      ok: false,
      problem: read.fault === "too_large" ? tooLarge : fileProblem("unreadable_encoding"),
    }
  }
  const decoded = decodeText(bytes)
  if (decoded.ok) return { ok: true, text: decoded.text }
  const code = decoded.reason === "spreadsheet" ? "spreadsheet_file" : "unreadable_encoding"
  return { ok: false, problem: fileProblem(code) }
}
