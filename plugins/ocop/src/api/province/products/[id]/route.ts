import { now } from "../../../../gate/clock"
import { pluginOptions } from "../../../../plugin-options"
import { readProductCoverage } from "../../../../queries/province/products/product-coverage"
import { readSellingPoints } from "../../../../queries/province/products/selling-points"
import { readNames } from "../../../../queries/province/names"
import { readProductFile } from "../../../../queries/staff/product-file"
import { localDateAt } from "../../../../rules/local-date"
import { StaffRefusal } from "../../../../staff/refusal"
import { asViewer } from "../../_access/desk"

/** `GET /province/products/:id`: certificates, events, dossiers, links, platforms and points of a product, by Medusa's id or ours. */
export const GET = asViewer(async (req, res) => {
  const { id = "" } = req.params
  const at = now(req.scope)
  const { shopOrigin } = pluginOptions(req.scope)
  const product = await readProductFile(req.scope, id, shopOrigin, at)
  if (!product) throw new StaffRefusal("unknown_product", { id })
  const recorders = product.certificates.flatMap(({ recorded_by, events }) => [
    recorded_by,
    ...events.map((event) => event.recorded_by),
  ])
  const today = localDateAt(at)
  res.json({
    product,
    today,
    platforms: await readProductCoverage(req.scope, product.code, today),
    points: await readSellingPoints(req.scope, product.id, today),
    names: await readNames(req.scope, recorders),
  })
})
