import { beginTwoFactor, endTwoFactor } from "../../../_staff-area/account-routes"
import { OWN_AREA } from "../../_access/own-area"

export const POST = beginTwoFactor(OWN_AREA)
export const DELETE = endTwoFactor(OWN_AREA)
