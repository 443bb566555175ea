import { createHash } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { dcatCatalog } from "../../../open-data/catalog"
import { pluginOptions } from "../../../plugin-options"
import { published } from "../_answer/published"
import { send } from "../_answer/send"

/** `GET /open-data/catalog.jsonld[?as_of=yyyy-mm-dd]`: all datasets as DCAT 3. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const found = await published(req, res)
  if (!found) return
  const { shopOrigin: origin, openData: licence } = pluginOptions(req.scope)
  const catalog = dcatCatalog(found.entries, { origin, asOf: found.asOf, licence })
  const bytes = Buffer.from(`${JSON.stringify(catalog, null, 2)}\n`, "utf8")
  send(req, res, {
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    type: "application/ld+json; charset=utf-8",
    modified: found.entries[0]?.modified ?? new Date(0).toISOString(),
  })
}
