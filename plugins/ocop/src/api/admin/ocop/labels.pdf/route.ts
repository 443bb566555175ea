import { z } from "@medusajs/framework/zod"
import { now } from "../../../../gate/clock"
import { pluginOptions } from "../../../../plugin-options"
import { printLabels } from "../../../../queries/labels/print-labels"
import { readPointLabels } from "../../../../queries/labels/shelf-labels"
import { text } from "../_staff/fields"
import { inLanguage } from "../_staff/in-language"
import { readQuery } from "../_staff/read-fields"
import { sendFile } from "../_staff/send-file"

const query = z.strictObject({
  point: text(200),
  product: z.union([z.array(text(100)).max(500), text(100).transform((one) => [one])]).default([]),
})

/**
 * `GET /admin/ocop/labels.pdf?point=<handle>[&product=<id>…]`: shelf labels of a sales point as A4 pages. Without products
 * all that it sells; those that may not show their stars today get none.
 */
export const GET = inLanguage(async (req, res) => {
  const { point, product: asked } = readQuery(req, query)
  const { shopOrigin } = pluginOptions(req.scope)
  const answer = await readPointLabels(req.scope, { point, asked, shopOrigin }, now(req.scope))
  const bytes = await printLabels(answer)
  res.setHeader("x-ocop-labels", answer.sheet.labels.length)
  res.setHeader("x-ocop-left-out", answer.leftOut.length)
  sendFile(res, {
    type: "application/pdf",
    name: `tem-gia-${point}-${answer.sheet.day}.pdf`,
    bytes,
  })
})
