import { PROVINCE_AREA } from "../../../staff-areas/area"
import { signIn } from "../../_staff-area/sign-in-routes"

export const POST = signIn(PROVINCE_AREA)
