import { now } from "../../../../../gate/clock"
import { pluginOptions } from "../../../../../plugin-options"
import { readProductFile } from "../../../../../queries/staff/product-file"
import { StaffRefusal } from "../../../../../staff/refusal"
import { inLanguage } from "../../_staff/in-language"

/** `GET /admin/ocop/products/:id`: certificates, dossiers and links of a product, by Medusa's id or ours. */
export const GET = inLanguage(async (req, res) => {
  const { id = "" } = req.params
  const { shopOrigin } = pluginOptions(req.scope)
  const product = await readProductFile(req.scope, id, shopOrigin, now(req.scope))
  if (!product) throw new StaffRefusal("unknown_product", { id })
  res.json({ product })
})
