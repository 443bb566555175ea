import type { MedusaRequest } from "@medusajs/framework/http"
import { failureText } from "../../../province/sheets/failures"
import { refuseSheet } from "../../../province/sheets/refusals"
import type { Failure } from "../../../province/sheets/read-sheet"
import { readFindings } from "../../../queries/province/sheets/sheet-findings"
import { readSheetImport, type SheetRow } from "../../../queries/province/sheets/sheet-imports"
import { messageOf } from "../../../register/problems/format-problem"
import type { Problem } from "../../../register/problems/problem"
import { inEnglish } from "../../admin/ocop/_staff/in-language"

const BROKEN_OFF: Failure = { code: "broken_off", facts: {} }

/** A sheet as it is answered: why it failed is said in the language of the request. */
export function sheetView(req: MedusaRequest, row: SheetRow) {
  const failure = row.state === "broken_off" ? BROKEN_OFF : row.failure
  const text = failure && failureText(failure, inEnglish(req))
  return { ...row, failure: failure && { code: failure.code, text } }
}

/** A problem or warning as it is told. */
export function toldFinding(req: MedusaRequest, problem: Problem) {
  const { row, column, value } = problem
  const { what, todo } = messageOf(problem, inEnglish(req) ? "en" : "vi")
  return { row, column: column?.heading ?? null, value, what, todo }
}

/** The sheet of the address. @throws AreaRefusal 404 `not_found` */
export async function sheetOf(req: MedusaRequest): Promise<SheetRow> {
  const found = await readSheetImport(req.scope, req.params.id ?? "")
  if (!found) throw refuseSheet("not_found")
  return found
}

/** The same with what was found in it, as the body of an answer. */
export async function sheetBody(req: MedusaRequest) {
  const found = await sheetOf(req)
  const { problems, warnings } = await readFindings(req.scope, found.id)
  return {
    import: sheetView(req, found),
    problems: problems.map((problem) => toldFinding(req, problem)),
    warnings: warnings.map((warning) => toldFinding(req, warning)),
  }
}
