import { qrSvg } from "../../../../../../documents/qr-code"
import { pluginOptions } from "../../../../../../plugin-options"
import { readProductQr } from "../../../../../../queries/labels/product-code"
import { inLanguage } from "../../../_staff/in-language"
import { sendFile } from "../../../_staff/send-file"

/** `GET /admin/ocop/products/:id/qr.svg`: the code for a product's packaging, for printers that take drawings. */
export const GET = inLanguage(async (req, res) => {
  const { id = "" } = req.params
  const { shopOrigin } = pluginOptions(req.scope)
  const { qr, title, fileName } = await readProductQr(req.scope, id, shopOrigin)
  sendFile(res, {
    type: "image/svg+xml; charset=utf-8",
    name: `${fileName}.svg`,
    bytes: Buffer.from(qrSvg(qr, title)),
  })
})
