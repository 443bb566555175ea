import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { STAFF_PASSWORD } from "../../../../sales-point/identity"
import { openSession } from "../../../../sales-point/session"
import { forgive, takeTry } from "../../../../sales-point/sign-in-limit"
import { refuseSignIn } from "../../../../sales-point/sign-in-refusals"
import { text } from "../../../admin/ocop/_staff/fields"
import { addressOf } from "../../_access/address"
import { readBody } from "../../_access/read-body"

const codeBody = z.strictObject({ challenge_id: text(100), code: text(60) })

/** `POST /sales-point/sign-in/code`: the six digits of the app, or a recovery code, which works once. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { challenge_id: id, code } = readBody(req, codeBody)
  const address = addressOf(req)
  if (address) await takeTry(req.scope, "address", address)
  // Medusa counts in its cache, which guesses at the same moment get past.
  await takeTry(req.scope, "challenge", id)
  const digits = code.replace(/\s/g, "")
  const method = /^\d{6}$/.test(digits) ? "totp" : "recovery_code"
  const auth = req.scope.resolve(Modules.AUTH)
  const challenge = await auth
    .verifyAuthMfaChallenge({ id, method, code: method === "totp" ? digits : code })
    .catch(() => null)
  if (!challenge?.auth_identity_id) throw refuseSignIn("wrong_code")
  const identity = await auth.retrieveAuthIdentity(challenge.auth_identity_id, {
    relations: ["provider_identities"],
  })
  const own = identity.provider_identities?.find(({ provider }) => provider === STAFF_PASSWORD)
  if (!own) throw refuseSignIn("wrong_code")
  const session = await openSession(req.scope, identity)
  await forgive(req.scope, "challenge", id)
  await forgive(req.scope, "account", own.entity_id)
  res.json(session)
}
