import { readProvinceMe } from "../../../queries/province/me"
import { PROVINCE_AREA } from "../../../staff-areas/area"
import type { OwnArea } from "../../_staff-area/account-routes"
import { personOf } from "./access"

export const OWN_AREA: OwnArea = {
  area: PROVINCE_AREA,
  personOf,
  readMe: (req) => readProvinceMe(req.scope, personOf(req)),
}
