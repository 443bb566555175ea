import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { now } from "../../../../gate/clock"
import { readMe } from "../../../../queries/sales-point/me"
import { confirmPassword } from "../../../../sales-point/identity"
import { refuseSignIn } from "../../../../sales-point/sign-in-refusals"
import { staffOf } from "../../_access/access"
import { password } from "../../_access/credentials"
import { readBody } from "../../_access/read-body"

const ISSUER = "OCOP Quảng Ninh"
const passwordBody = z.strictObject({ password })

/** `POST /sales-point/me/two-factor`: begins; nothing is asked for at sign-in until a code has been confirmed. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { email, identityId } = staffOf(req)
  await confirmPassword(req.scope, email, readBody(req, passwordBody).password)
  const auth = req.scope.resolve(Modules.AUTH)
  const factors = await auth.listAuthMfa({ auth_identity_id: identityId })
  if (factors.some(({ status }) => status === "enabled")) throw refuseSignIn("two_factor_on")
  // One that was begun and not finished would stand in the way for ever.
  for (const { id, status } of factors) {
    if (status === "pending") await auth.disableAuthMfa({ id })
  }
  const begun = await auth.startAuthMfa({
    auth_identity_id: identityId,
    provider: "totp",
    label: email,
    issuer: ISSUER,
  })
  res.json({ factor_id: begun.mfa.id, uri: begun.otpauth_url, secret: begun.secret })
}

/** `DELETE /sales-point/me/two-factor`: turns it off. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const staff = staffOf(req)
  await confirmPassword(req.scope, staff.email, readBody(req, passwordBody).password)
  const auth = req.scope.resolve(Modules.AUTH)
  for (const { id, status } of await auth.listAuthMfa({ auth_identity_id: staff.identityId })) {
    if (status !== "disabled") await auth.disableAuthMfa({ id })
  }
  res.json({ me: await readMe(req.scope, staff, now(req.scope)) })
}
