import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../gate/clock"
import { parseCatalogueInput } from "../../../../queries/catalogue/catalogue-input"
import { searchCatalogue } from "../../../../queries/catalogue/search-catalogue"
import { checked } from "../_read/checked"

/** `GET /store/ocop/catalogue`: one page of products that may be sold now, with facets. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = checked(() => parseCatalogueInput(req.query))
  res.json(await searchCatalogue(req.scope, input, now(req.scope)))
}
