import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../gate/clock"
import { parseSuggestInput } from "../../../../queries/catalogue/catalogue-input"
import { suggestProducts } from "../../../../queries/catalogue/suggest"
import { checked } from "../_read/checked"

/** `GET /store/ocop/suggest`: at most eight products for what has been typed so far. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = checked(() => parseSuggestInput(req.query))
  res.json({ suggestions: await suggestProducts(req.scope, input, now(req.scope)) })
}
