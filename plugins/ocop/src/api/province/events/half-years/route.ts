import { readHalfYears } from "../../../../queries/province/events/event-list"
import { asViewer } from "../../_access/desk"
import { eventFilter } from "../_event"

/** `GET /province/events/half-years` with the filters of the list: totals of each half-year in which events began, newest first. */
export const GET = asViewer(async (req, res) => {
  res.json({ half_years: await readHalfYears(req.scope, eventFilter(req)) })
})
