import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../gate/clock"
import { planImport } from "../../../../../../queries/shelf/plan-import"
import { localDateAt } from "../../../../../../rules/local-date"
import { refuseShelf } from "../../../../../../shelf/refusals"
import { inEnglish } from "../../../../../admin/ocop/_staff/in-language"
import { pointAccess } from "../../../../_access/access"
import { readSheetUpload } from "../../../../_shelf/read-sheet"
import { changeShelf, placeOf } from "../../../../_shelf/shelf-request"

/** `POST …/stock/import` (multipart `file`, `?dry_run=1`): every row is checked before anything changes. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = pointAccess(req)
  const bytes = await readSheetUpload(req)
  const at = now(req.scope)
  const { closedOn } = access.point
  const { rows, problems, preview, changes } = await planImport(req.scope, placeOf(access), bytes, {
    language: inEnglish(req) ? "en" : "vi",
    now: at,
    closed: closedOn !== null && closedOn < localDateAt(at),
  })
  const report = { rows, changes: changes.length, problems, preview }
  if (req.query.dry_run !== "1") {
    if (problems.length > 0) {
      throw refuseShelf("rows_invalid", {
        facts: { count: problems.length },
        extra: { import: report },
      })
    }
    if (changes.length > 0) await changeShelf(req, access, changes, "import")
  }
  res.json({ import: report })
}
