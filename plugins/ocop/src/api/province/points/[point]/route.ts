import { z } from "@medusajs/framework/zod"
import { now } from "../../../../gate/clock"
import { readDeskPoint } from "../../../../queries/province/network/point"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { quietDays } from "../_filter"

const pointQuery = z.object({ quiet_days: quietDays })

/** `GET /province/points/:point?quiet_days`: everything the province keeps about a point, and how it stands now. */
export const GET = asViewer(async (req, res) => {
  const { quiet_days } = readQuery(req, pointQuery)
  const handle = req.params.point ?? ""
  res.json({ point: await readDeskPoint(req.scope, { handle, quiet_days }, now(req.scope)) })
})
