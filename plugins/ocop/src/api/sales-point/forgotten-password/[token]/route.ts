import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { openReset, resetPassword } from "../../../../sales-point/forgotten-password"
import { takeTry } from "../../../../sales-point/sign-in-limit"
import { inEnglish } from "../../../admin/ocop/_staff/in-language"
import { addressOf } from "../../_access/address"
import { password } from "../../_access/credentials"
import { readBody } from "../../_access/read-body"

const resetBody = z.strictObject({ password })

/** `GET /sales-point/forgotten-password/:token`: whose password the link changes, and until when. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { email, expires_at } = await openReset(req.scope, req.params.token ?? "")
  res.json({ reset: { email, expires_at } })
}

/** `POST /sales-point/forgotten-password/:token`: the new password; older tokens end, and one signs in with it. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const given = readBody(req, resetBody)
  const address = addressOf(req)
  if (address) await takeTry(req.scope, "address", address)
  await resetPassword(req.scope, req.params.token ?? "", { ...given, english: inEnglish(req) })
  res.json({ success: true })
}
