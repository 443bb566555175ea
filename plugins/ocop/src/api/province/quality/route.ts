import { z } from "@medusajs/framework/zod"
import { now } from "../../../gate/clock"
import { readQualityOverview } from "../../../queries/province/quality/quality-overview"
import { localDateAt } from "../../../rules/local-date"
import { day } from "../../admin/ocop/_staff/fields"
import { readQuery } from "../../_staff-area/read-body"
import { asViewer } from "../_access/desk"

const overviewQuery = z.object({ as_of: day.nullish() })

/** `GET /province/quality?as_of`: every scheme and register by itself, beside the same day a year before. */
export const GET = asViewer(async (req, res) => {
  const { as_of } = readQuery(req, overviewQuery)
  res.json(await readQualityOverview(req.scope, as_of ?? localDateAt(now(req.scope))))
})
