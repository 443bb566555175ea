import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  confirmPassword,
  refuseWeakPassword,
  STAFF_PASSWORD,
} from "../../../../sales-point/identity"
import { endSessions, openSession } from "../../../../sales-point/session"
import { inEnglish } from "../../../admin/ocop/_staff/in-language"
import { staffOf } from "../../_access/access"
import { password } from "../../_access/credentials"
import { readBody } from "../../_access/read-body"

const passwordBody = z.strictObject({ current: password, password })

/** `POST /sales-point/me/password`: older tokens end; the answer has a new one for this device. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { staffId, staffName, email, identityId } = staffOf(req)
  const given = readBody(req, passwordBody)
  await confirmPassword(req.scope, email, given.current)
  refuseWeakPassword(given.password, { email, name: staffName }, inEnglish(req))
  const auth = req.scope.resolve(Modules.AUTH)
  const { success, error } = await auth.updateProvider(STAFF_PASSWORD, {
    entity_id: email,
    password: given.password,
  })
  if (!success) throw new Error(`the password could not be changed: ${error ?? ""}`)
  await endSessions(req.scope, staffId)
  res.json(await openSession(req.scope, await auth.retrieveAuthIdentity(identityId)))
}
