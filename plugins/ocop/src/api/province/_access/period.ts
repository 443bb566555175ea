import type { MedusaRequest } from "@medusajs/framework/http"
import { now } from "../../../gate/clock"
import { addDays, localDateAt, type LocalDate } from "../../../rules/local-date"
import type { Period } from "../../../rules/period"
import { refuseAccess } from "../../../staff-areas/access-refusals"
import { inEnglish } from "../../admin/ocop/_staff/in-language"

const USUAL_DAYS = 30

/**
 * The period that `from` and `to` of an address name, both included; without them the last 30 days, today being the last.
 * @throws AreaRefusal 400 `invalid` when it ends before it begins
 */
export function askedPeriod(
  req: MedusaRequest,
  asked: { from?: LocalDate | null | undefined; to?: LocalDate | null | undefined }
): Period {
  const to = asked.to ?? localDateAt(now(req.scope))
  const from = asked.from ?? addDays(to, 1 - USUAL_DAYS)
  if (from <= to) return { from, to }
  const message = inEnglish(req) ? "it lies before the first day" : "không được trước ngày bắt đầu"
  throw refuseAccess("invalid", { extra: { problems: [{ field: "to", message }] } })
}
