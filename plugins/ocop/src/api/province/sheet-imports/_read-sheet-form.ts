import type { MedusaRequest } from "@medusajs/framework/http"
import { refuseSheet } from "../../../province/sheets/refusals"
import type { UploadedSheet } from "../../../province/sheets/start-sheet"
import { refuseUpload } from "../../../province/uploads/refusals"
import { readBody } from "../../_staff-area/read-body"
import type { Form } from "../../_staff-area/read-form"
import { readUpload } from "../_access/read-upload"
import { formFields, HEADS } from "./_fields"

/** Pasted rows, as bytes. */
const MOST_PASTED = 2 * 1024 * 1024
const PASTED_NAME = "bang-da-dan.csv"

/**
 * A form with a sheet: its kind, what is typed once for all rows, and a file or pasted rows; the file wins.
 * @throws AreaRefusal `invalid` with a problem for each field, `sheet_missing`, `file_too_large`
 */
export async function readSheetForm(req: MedusaRequest): Promise<UploadedSheet> {
  const form = await readUpload(req)
  const { table, ...fields } = form?.fields ?? {}
  req.body = fields
  const { kind, ...typed } = readBody(req, formFields)
  req.body = typed
  const head = readBody(req, HEADS[kind])
  return { ...sheetOf(form, table), kind, head }
}

function sheetOf(form: Form | null, table = ""): { name: string; bytes: Buffer } {
  if (form?.file) return form.file
  if (!table.trim()) throw refuseSheet("sheet_missing")
  const bytes = Buffer.from(table, "utf8")
  if (bytes.length > MOST_PASTED) throw refuseUpload("file_too_large", { facts: { limit: 2 } })
  return { name: PASTED_NAME, bytes }
}
