import { z } from "@medusajs/framework/zod"
import { now } from "../../../gate/clock"
import { openReconciliation } from "../../../province/reconciliations/open-reconciliation"
import { refuseSheet } from "../../../province/refuse-sheet"
import { compareWithOfficial } from "../../../queries/province/reconciliations/compare"
import { readReconciliations } from "../../../queries/province/reconciliations/reconciliations"
import { day, text } from "../../admin/ocop/_staff/fields"
import { readBody } from "../../_staff-area/read-body"
import { asEditor, asViewer } from "../_access/desk"
import { languageOf, readSheetBody, sheetFields } from "../_sheet/sheet-body"

/** `GET /province/reconciliations`: every comparison with its figures, the latest first. */
export const GET = asViewer(async (req, res) => {
  res.json({ reconciliations: await readReconciliations(req.scope) })
})

const body = z.strictObject({ register: text(200), as_of: day, ...sheetFields })

/**
 * `POST /province/reconciliations`: compares an official register's export (`table` or `file`) with ours. Changes no certificate.
 * Answers 201 with the id, or 422 with every row that cannot be read.
 */
export const POST = asEditor(async (req, by) => {
  const { register, as_of, ...sheet } = readBody(req, body)
  const table = await readSheetBody(req, sheet)
  const asked = { at: now(req.scope), language: languageOf(req) }
  const comparison = await compareWithOfficial(req.scope, register, table, asked)
  const { problems } = comparison
  if (problems.length > 0) throw refuseSheet("sheet_has_problems", { extra: { problems } })
  const opened = await openReconciliation(req.scope, { register, as_of }, comparison, by)
  return { status: 201, body: { reconciliation: { id: opened.id } }, audited: opened.audited }
})
