import type { MedusaRequest } from "@medusajs/framework/http"
import { refuseListings } from "../../../province/listings/refusals"
import { readImport, type ImportDetail } from "../../../queries/province/listings/imports"
import { detailView } from "./_view"

/** The import of the address. @throws AreaRefusal 404 `not_found` */
export async function importOf(req: MedusaRequest): Promise<ImportDetail> {
  const found = await readImport(req.scope, req.params.id ?? "")
  if (!found) throw refuseListings("not_found")
  return found
}

/** The same as the body of an answer. */
export async function importBody(req: MedusaRequest) {
  return { import: detailView(req, await importOf(req)) }
}
