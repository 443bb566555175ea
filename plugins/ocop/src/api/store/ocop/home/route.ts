import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../gate/clock"
import { readHomePage } from "../../../../queries/home/home-page"

/** `GET /store/ocop/home`: counts, groups, best sellers, places and points. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readHomePage(req.scope, now(req.scope)))
}
