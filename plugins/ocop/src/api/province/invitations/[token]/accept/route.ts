import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { acceptProvinceInvitation } from "../../../../../province/invitations"
import { PROVINCE_AREA } from "../../../../../staff-areas/area"
import { answerAccepted, readAcceptance } from "../../../../_staff-area/acceptance"

/** `POST /province/invitations/:token/accept`: a token, or `mfa` for someone known who signs in with a code. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const given = await readAcceptance(req)
  const checked = await acceptProvinceInvitation(req.scope, req.params.token ?? "", given)
  await answerAccepted(req, res, PROVINCE_AREA, checked)
}
