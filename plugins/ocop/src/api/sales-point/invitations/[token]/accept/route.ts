import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { acceptInvitation } from "../../../../../sales-point/accept-invitation"
import { POINT_AREA } from "../../../../../staff-areas/area"
import { answerAccepted, readAcceptance } from "../../../../_staff-area/acceptance"

/** `POST /sales-point/invitations/:token/accept`: a token, or `mfa` for someone known who signs in with a code. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const given = await readAcceptance(req)
  const checked = await acceptInvitation(req.scope, req.params.token ?? "", given)
  await answerAccepted(req, res, POINT_AREA, checked)
}
