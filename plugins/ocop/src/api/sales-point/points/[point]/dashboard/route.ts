import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../gate/clock"
import { readDashboard } from "../../../../../queries/shelf/dashboard"
import { pointAccess } from "../../../_access/access"
import { placeOf } from "../../../_shelf/shelf-request"

/** `GET …/dashboard`: what the point's staff see first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readDashboard(req.scope, placeOf(pointAccess(req)), now(req.scope)))
}
