import { z } from "@medusajs/framework/zod"
import { now } from "../../../gate/clock"
import { readOverview } from "../../../queries/province/overview/overview"
import { localDateAt } from "../../../rules/local-date"
import { closeOfDay } from "../../../rules/period"
import { readQuery } from "../../_staff-area/read-body"
import { asViewer } from "../_access/desk"
import { asOf } from "../coverage/_scope"

const overviewQuery = z.object({ as_of: asOf })

/** `GET /province/overview?as_of`: the province in one screen. */
export const GET = asViewer(async (req, res) => {
  const { as_of } = readQuery(req, overviewQuery)
  const at = now(req.scope)
  const day = as_of ?? localDateAt(at)
  // A past day is looked at from its end.
  const end = closeOfDay(day)
  res.json(await readOverview(req.scope, day, end < at ? end : at))
})
