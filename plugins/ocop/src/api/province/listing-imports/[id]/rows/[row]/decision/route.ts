import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import {
  decideListingRow,
  undoListingDecision,
} from "../../../../../../../province/listings/decide-row"
import { PERSONS_REASONS } from "../../../../../../../province/listings/reasons"
import { readRow } from "../../../../../../../queries/province/listings/rows"
import { choice, optionalText, text } from "../../../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../../../_staff-area/read-body"
import { asEditor } from "../../../../../_access/desk"
import { rowView } from "../../../../_view"

const decisionBody = z.union([
  z.strictObject({ product_code: text(80) }),
  z.strictObject({ reason: choice(PERSONS_REASONS), note: optionalText(500) }),
])

/** `POST …/rows/:row/decision`: `{ product_code }`, or `{ reason, note? }` for none of the register's products. */
export const POST = asEditor(async (req, by) => {
  const decision = readBody(req, decisionBody)
  const audited = await decideListingRow(req.scope, { ...placeOf(req), decision, by })
  return { body: await rowBody(req), audited }
})

/** `DELETE …/rows/:row/decision`: the row is again what the reading made of it. */
export const DELETE = asEditor(async (req, by) => {
  const audited = await undoListingDecision(req.scope, { ...placeOf(req), by })
  return { body: await rowBody(req), audited }
})

function placeOf(req: MedusaRequest) {
  return { id: req.params.id ?? "", rowId: req.params.row ?? "" }
}

async function rowBody(req: MedusaRequest) {
  const { id, rowId } = placeOf(req)
  const row = await readRow(req.scope, id, rowId)
  return { row: row && rowView(req, row) }
}
