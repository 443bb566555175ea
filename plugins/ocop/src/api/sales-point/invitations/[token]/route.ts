import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isKnown, openInvitation } from "../../../../sales-point/accept-invitation"

/** `GET /sales-point/invitations/:token`: where somebody is invited to, and whether they have a password already. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { email, handle, name, role, expires_at } = await openInvitation(
    req.scope,
    req.params.token ?? ""
  )
  const known = await isKnown(req.scope, email)
  res.json({ invitation: { email, point: { handle, name }, role, expires_at, known } })
}
