import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../gate/clock"
import { readPointDetail } from "../../../../../queries/points/point-detail"
import { byHandle } from "../../_read/by-handle"

/** `GET /store/ocop/points/:handle`: a point, with the channel and region that a cart at it needs. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const point = await byHandle(req, "điểm bán", (handle) =>
    readPointDetail(req.scope, handle, now(req.scope))
  )
  res.json({ point })
}
