import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { refuseSignIn } from "../../../../../sales-point/sign-in-refusals"
import { takeTry } from "../../../../../sales-point/sign-in-limit"
import { text } from "../../../../admin/ocop/_staff/fields"
import { staffOf } from "../../../_access/access"
import { readBody } from "../../../_access/read-body"

const confirmBody = z.strictObject({ factor_id: text(100), code: text(20) })

/** `POST /sales-point/me/two-factor/confirm`: from now on a code is asked for. The recovery codes are shown this once. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { identityId } = staffOf(req)
  const { factor_id: id, code } = readBody(req, confirmBody)
  await takeTry(req.scope, "challenge", id)
  const auth = req.scope.resolve(Modules.AUTH)
  const confirmed = await auth
    .verifyAuthMfa({ id, auth_identity_id: identityId, code: code.replace(/\s/g, "") })
    .catch(() => null)
  if (!confirmed) throw refuseSignIn("wrong_code")
  const { codes } = await auth.generateAuthMfaRecoveryCodes({ auth_identity_id: identityId })
  res.json({ recovery_codes: codes })
}
