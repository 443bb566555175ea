import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../gate/clock"
import { readProducerPage } from "../../../../../queries/producers/producer-page"
import { byHandle } from "../../_read/by-handle"

/** `GET /store/ocop/producers/:handle`: a producer and its products. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(
    await byHandle(req, "chủ thể", (handle) => readProducerPage(req.scope, handle, now(req.scope)))
  )
}
