import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import type { Acceptance } from "../../staff-areas/accepting"
import type { StaffArea } from "../../staff-areas/area"
import type { Checked } from "../../staff-areas/identity"
import { openSession } from "../../staff-areas/session"
import { optionalText } from "../admin/ocop/_staff/fields"
import { inEnglish } from "../admin/ocop/_staff/in-language"
import { password } from "./credentials"
import { readBody } from "./read-body"
import { countAddress } from "./sign-in-routes"

/** Who is known has a name already. */
const acceptBody = z.strictObject({ name: optionalText(100), password })

/** What somebody sends to accept an invitation; counts as a try of their address. */
export async function readAcceptance(req: MedusaRequest): Promise<Acceptance> {
  const given = readBody(req, acceptBody)
  await countAddress(req)
  return { ...given, english: inEnglish(req) }
}

/** Answers an invitation that was accepted: a token, or the question for the second factor. */
export async function answerAccepted(
  req: MedusaRequest,
  res: MedusaResponse,
  area: StaffArea,
  { identity, challenge }: Checked
): Promise<void> {
  if (!challenge) return void res.json(await openSession(req.scope, area, identity))
  res.json({ mfa: { challenge_id: challenge.id, expires_at: challenge.expires_at } })
}
