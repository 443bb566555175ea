import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openInvitation } from "../../../../sales-point/accept-invitation"
import { knownPerson } from "../../../../staff-areas/accepting"

/** `GET /sales-point/invitations/:token`: where somebody is invited to, and whether they have a password and a name already. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { email, handle, name, role, expires_at } = await openInvitation(
    req.scope,
    req.params.token ?? ""
  )
  const person = await knownPerson(req.scope, email)
  res.json({
    invitation: {
      email,
      point: { handle, name },
      role,
      expires_at,
      known: person.known,
      named: person.name !== null,
    },
  })
}
