import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../gate/clock"
import { readSitemap } from "../../../../queries/catalogue/sitemap"

/** `GET /store/ocop/sitemap`: every address a search engine should know. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readSitemap(req.scope, now(req.scope)))
}
