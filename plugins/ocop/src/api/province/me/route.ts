import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { OWN_AREA } from "../_access/own-area"

/** `GET /province/me`: who is signed in, and as what. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ me: await OWN_AREA.readMe(req) })
}
