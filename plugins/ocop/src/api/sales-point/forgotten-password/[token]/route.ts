import { POINT_AREA } from "../../../../staff-areas/area"
import { chooseNewPassword, showReset } from "../../../_staff-area/sign-in-routes"

export const GET = showReset(POINT_AREA)
export const POST = chooseNewPassword(POINT_AREA)
