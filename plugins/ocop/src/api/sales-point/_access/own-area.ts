import { now } from "../../../gate/clock"
import { readMe } from "../../../queries/sales-point/me"
import { POINT_AREA } from "../../../staff-areas/area"
import type { OwnArea } from "../../_staff-area/account-routes"
import { staffOf } from "./access"

export const OWN_AREA: OwnArea = {
  area: POINT_AREA,
  personOf: staffOf,
  readMe: (req) => readMe(req.scope, staffOf(req), now(req.scope)),
}
