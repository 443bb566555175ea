import { z } from "@medusajs/framework/zod"
import { PNG_SIZES, qrPng } from "../../../../../../documents/qr-code"
import { pluginOptions } from "../../../../../../plugin-options"
import { readProductQr } from "../../../../../../queries/labels/product-code"
import { whole } from "../../../_staff/fields"
import { inLanguage } from "../../../_staff/in-language"
import { readQuery } from "../../../_staff/read-fields"
import { sendFile } from "../../../_staff/send-file"

const query = z.strictObject({
  size: whole(PNG_SIZES.min, PNG_SIZES.max).default(PNG_SIZES.usual),
})

/** `GET /admin/ocop/products/:id/qr.png?size=`: the code as a picture of `size` pixels a side, 200 to 2000. */
export const GET = inLanguage(async (req, res) => {
  const { id = "" } = req.params
  const { size } = readQuery(req, query)
  const { shopOrigin } = pluginOptions(req.scope)
  const { qr, fileName } = await readProductQr(req.scope, id, shopOrigin)
  sendFile(res, { type: "image/png", name: `${fileName}.png`, bytes: qrPng(qr, size) })
})
