import { changePassword } from "../../../_staff-area/account-routes"
import { OWN_AREA } from "../../_access/own-area"

export const POST = changePassword(OWN_AREA)
