import { now } from "../../../../gate/clock"
import { readForecast } from "../../../../queries/province/certificates/forecast"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { forecastQuery } from "./_query"

/** `GET /province/certificates/forecast?months=12`: lapses per commune and month when nothing more is done. */
export const GET = asViewer(async (req, res) => {
  const { months } = readQuery(req, forecastQuery)
  res.json({ forecast: await readForecast(req.scope, months, now(req.scope)) })
})
