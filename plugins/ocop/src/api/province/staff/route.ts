import { now } from "../../../gate/clock"
import { readProvinceStaff } from "../../../queries/province/staff"
import { asViewer } from "../_access/desk"

/** `GET /province/staff`: who works here, and who is invited. */
export const GET = asViewer(async (req, res) => {
  res.json(await readProvinceStaff(req.scope, now(req.scope)))
})
