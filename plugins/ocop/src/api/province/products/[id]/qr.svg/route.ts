import { qrSvg } from "../../../../../documents/qr-code"
import { pluginOptions } from "../../../../../plugin-options"
import { readProductQr } from "../../../../../queries/labels/product-code"
import { sendFile } from "../../../../admin/ocop/_staff/send-file"
import { asViewer } from "../../../_access/desk"

/** `GET /province/products/:id/qr.svg`: the code for a product's packaging, for printers that take drawings. */
export const GET = asViewer(async (req, res) => {
  const { shopOrigin } = pluginOptions(req.scope)
  const { qr, title, fileName } = await readProductQr(req.scope, req.params.id ?? "", shopOrigin)
  sendFile(res, {
    type: "image/svg+xml; charset=utf-8",
    name: `${fileName}.svg`,
    bytes: Buffer.from(qrSvg(qr, title)),
  })
})
