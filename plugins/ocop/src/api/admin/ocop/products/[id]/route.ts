import { now } from "../../../../../gate/clock"
import { pluginOptions } from "../../../../../plugin-options"
import { readProductCoverage } from "../../../../../queries/province/products/product-coverage"
import { readProductFile } from "../../../../../queries/staff/product-file"
import { localDateAt } from "../../../../../rules/local-date"
import { StaffRefusal } from "../../../../../staff/refusal"
import { inLanguage } from "../../_staff/in-language"

/**
 * `GET /admin/ocop/products/:id`: certificates, dossiers and links of a product, by Medusa's id or ours; on which platforms it stands
 * today, and its page at the province's desk.
 */
export const GET = inLanguage(async (req, res) => {
  const { id = "" } = req.params
  const { shopOrigin } = pluginOptions(req.scope)
  const at = now(req.scope)
  const file = await readProductFile(req.scope, id, shopOrigin, at)
  if (!file) throw new StaffRefusal("unknown_product", { id })
  const today = localDateAt(at)
  const product = {
    ...file,
    coverage: { as_of: today, platforms: await readProductCoverage(req.scope, file.code, today) },
    desk_url: `${shopOrigin}/province/products/${file.ocop_product_id}`,
  }
  res.json({ product })
})
