import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endSessions } from "../../../sales-point/session"
import { staffOf } from "../_access/access"

/** `POST /sales-point/sign-out`: ends every token of this person, on every device. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await endSessions(req.scope, staffOf(req).staffId)
  res.json({ success: true })
}
