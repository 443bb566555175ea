import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../gate/clock"
import { listPointSummaries } from "../../../../queries/points/point-summary"

/** `GET /store/ocop/points`: the points that are open today. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ points: await listPointSummaries(req.scope, now(req.scope)) })
}
