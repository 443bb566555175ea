import { PROVINCE_AREA } from "../../../../staff-areas/area"
import { signInWithCode } from "../../../_staff-area/sign-in-routes"

export const POST = signInWithCode(PROVINCE_AREA)
