import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { checkCredentials, plainEmail } from "../../../sales-point/identity"
import { openSession } from "../../../sales-point/session"
import { takeTry } from "../../../sales-point/sign-in-limit"
import { refuseSignIn } from "../../../sales-point/sign-in-refusals"
import { text } from "../../admin/ocop/_staff/fields"
import { addressOf } from "../_access/address"
import { password } from "../_access/credentials"
import { readBody } from "../_access/read-body"

const signInBody = z.strictObject({ email: text(254).transform(plainEmail), password })

/** `POST /sales-point/sign-in`: a token, or what to do next when a code is needed. Says the same of unknown addresses. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const given = readBody(req, signInBody)
  const address = addressOf(req)
  if (address) await takeTry(req.scope, "address", address)
  const checked = await checkCredentials(req.scope, given.email, given.password)
  if (!checked) throw refuseSignIn("wrong_sign_in")
  const { identity, challenge } = checked
  if (!challenge) return void res.json(await openSession(req.scope, identity))
  res.json({ mfa: { challenge_id: challenge.id, expires_at: challenge.expires_at } })
}
