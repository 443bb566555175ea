import { z } from "@medusajs/framework/zod"
import { PNG_SIZES, qrPng } from "../../../../../documents/qr-code"
import { pluginOptions } from "../../../../../plugin-options"
import { readProductQr } from "../../../../../queries/labels/product-code"
import { whole } from "../../../../admin/ocop/_staff/fields"
import { sendFile } from "../../../../admin/ocop/_staff/send-file"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"

const query = z.object({
  size: whole(PNG_SIZES.min, PNG_SIZES.max).default(PNG_SIZES.usual),
})

/** `GET /province/products/:id/qr.png?size=`: the code as a picture of `size` pixels a side, 200 to 2000. */
export const GET = asViewer(async (req, res) => {
  const { size } = readQuery(req, query)
  const { shopOrigin } = pluginOptions(req.scope)
  const { qr, fileName } = await readProductQr(req.scope, req.params.id ?? "", shopOrigin)
  sendFile(res, { type: "image/png", name: `${fileName}.png`, bytes: qrPng(qr, size) })
})
