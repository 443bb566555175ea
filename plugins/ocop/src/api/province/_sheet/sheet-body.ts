import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { refuseSheet } from "../../../province/refuse-sheet"
import { toldProblem } from "../../../register/problems/told"
import type { Language } from "../../../register/problems/texts"
import { sheetText } from "../../../register/sheet-text"
import { inEnglish } from "../../admin/ocop/_staff/in-language"

/** Base64 of 5 MB. */
const MOST_BASE64 = 7_000_000
const MOST_TEXT = 2_000_000

/** A sheet in a JSON body: pasted text, or a CSV or XLSX file as base64, which wins. */
export const sheetFields = {
  table: z.string({ message: "not_text" }).max(MOST_TEXT, { message: "not_text" }).nullish(),
  file: z.base64({ message: "not_text" }).max(MOST_BASE64, { message: "not_text" }).nullish(),
}

type Sheet = { table?: string | null | undefined; file?: string | null | undefined }

export function languageOf(req: MedusaRequest): Language {
  return inEnglish(req) ? "en" : "vi"
}

/**
 * The sheet as text, with the rows as they were.
 * @throws AreaRefusal `sheet_missing`, or `sheet_has_problems` when the file cannot be read
 */
export async function readSheetBody(req: MedusaRequest, { table, file }: Sheet): Promise<string> {
  if (!file) {
    if (!table?.trim()) throw refuseSheet("sheet_missing")
    return table
  }
  const read = await sheetText(Buffer.from(file, "base64"))
  if (read.ok) return read.text
  throw refuseSheet("sheet_has_problems", {
    extra: { problems: [toldProblem(read.problem, languageOf(req))] },
  })
}
