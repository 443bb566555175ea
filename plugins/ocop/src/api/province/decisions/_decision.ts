import type { MedusaRequest } from "@medusajs/framework/http"
import { now } from "../../../gate/clock"
import { planDecision } from "../../../queries/province/decisions/plan-decision"
import { recognitionBody } from "../../admin/ocop/_staff/certificate-bodies"
import { day } from "../../admin/ocop/_staff/fields"
import { readBody } from "../../_staff-area/read-body"
import { languageOf, readSheetBody, sheetFields } from "../_sheet/sheet-body"

const body = recognitionBody
  .pick({
    decision_number: true,
    decided_on: true,
    issuer: true,
    issuer_level: true,
    legal_basis: true,
    source: true,
  })
  .extend({ issued_on: day.nullish(), last_valid_day: day.nullish(), ...sheetFields })

/** The decision of a request, planned: number, date and issuer once, and a sheet of its products. */
export async function plannedDecision(req: MedusaRequest) {
  const { table: pasted, file, ...head } = readBody(req, body)
  const table = await readSheetBody(req, { table: pasted, file })
  const plan = await planDecision(
    req.scope,
    {
      ...head,
      issued_on: head.issued_on ?? head.decided_on,
      last_valid_day: head.last_valid_day ?? null,
    },
    table,
    { at: now(req.scope), language: languageOf(req) }
  )
  return { decisionNumber: head.decision_number, table, plan }
}
