import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { acceptInvitation } from "../../../../../sales-point/accept-invitation"
import { openSession } from "../../../../../sales-point/session"
import { takeTry } from "../../../../../sales-point/sign-in-limit"
import { text } from "../../../../admin/ocop/_staff/fields"
import { inEnglish } from "../../../../admin/ocop/_staff/in-language"
import { addressOf } from "../../../_access/address"
import { password } from "../../../_access/credentials"
import { readBody } from "../../../_access/read-body"

const acceptBody = z.strictObject({ name: text(100), password })

/** `POST /sales-point/invitations/:token/accept`: a token, or `mfa` for someone known who signs in with a code. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const given = readBody(req, acceptBody)
  const address = addressOf(req)
  if (address) await takeTry(req.scope, "address", address)
  const { identity, challenge } = await acceptInvitation(req.scope, req.params.token ?? "", {
    ...given,
    english: inEnglish(req),
  })
  if (!challenge) return void res.json(await openSession(req.scope, identity))
  res.json({ mfa: { challenge_id: challenge.id, expires_at: challenge.expires_at } })
}
