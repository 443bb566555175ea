import type { MedusaRequest } from "@medusajs/framework/http"
import {
  failureText,
  matchedByText,
  noteText,
  reasonLabel,
  reasonText,
} from "../../../province/listings/reasons"
import type { ImportDetail, ImportRow } from "../../../queries/province/listings/imports"
import type { ReviewRow } from "../../../queries/province/listings/rows"
import { inEnglish } from "../../admin/ocop/_staff/in-language"

/** An import as it is answered: why reading failed is said in the language of the request. */
export function importView(req: MedusaRequest, row: ImportRow) {
  const failure = row.state === "broken_off" ? { code: "broken_off", facts: {} } : row.failure
  const english = inEnglish(req)
  return {
    ...row,
    failure: failure && {
      code: failure.code,
      text: failureText(failure.code, failure.facts, english),
    },
  }
}

/** The same with what was found in the file, and the reasons there are. */
export function detailView(req: MedusaRequest, detail: ImportDetail) {
  return {
    ...importView(req, detail),
    reasons: detail.reasons.map((each) => ({
      ...each,
      text: reasonLabel(each.reason, inEnglish(req)),
    })),
  }
}

/** A row as it is answered, with the words for its codes. */
export function rowView(req: MedusaRequest, row: ReviewRow) {
  const english = inEnglish(req)
  return {
    ...row,
    reason_text: row.reason && reasonText(row.reason, row.facts, english),
    note_texts: row.notes.map((note) => noteText(note, english)),
    matched_by_text: row.matched_by && matchedByText(row.matched_by, english),
  }
}
