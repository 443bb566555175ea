import { PROVINCE_AREA } from "../../../../staff-areas/area"
import { chooseNewPassword, showReset } from "../../../_staff-area/sign-in-routes"

export const GET = showReset(PROVINCE_AREA)
export const POST = chooseNewPassword(PROVINCE_AREA)
