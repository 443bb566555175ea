import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openProvinceInvitation } from "../../../../province/invitations"
import { knownPerson } from "../../../../staff-areas/accepting"

/** `GET /province/invitations/:token`: who is invited as what, and whether they have a password and a name already. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { email, role, expires_at } = await openProvinceInvitation(
    req.scope,
    req.params.token ?? ""
  )
  const { known, name } = await knownPerson(req.scope, email)
  res.json({ invitation: { email, role, expires_at, known, named: name !== null } })
}
