import type { MedusaRequest } from "@medusajs/framework/http"
import { now } from "../../../gate/clock"
import { localDateAt, type LocalDate } from "../../../rules/local-date"
import { refuseReport } from "../../../province/network/report-refusals"

/** @throws AreaRefusal 400 `day_not_come` for a day that is still ahead */
export function dayThatCame(req: MedusaRequest, day: LocalDate): LocalDate {
  if (day > localDateAt(now(req.scope))) throw refuseReport("day_not_come")
  return day
}
