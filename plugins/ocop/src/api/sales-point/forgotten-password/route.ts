import { POINT_AREA } from "../../../staff-areas/area"
import { forgottenPassword } from "../../_staff-area/sign-in-routes"

export const POST = forgottenPassword(POINT_AREA)
