import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { now } from "../../../../../gate/clock"
import { pluginOptions } from "../../../../../plugin-options"
import { printLabels } from "../../../../../queries/labels/print-labels"
import { readPointLabels } from "../../../../../queries/labels/shelf-labels"
import { readShelfRows } from "../../../../../queries/shelf/shelf-rows"
import { refuseShelf } from "../../../../../shelf/refusals"
import { text } from "../../../../admin/ocop/_staff/fields"
import { inLanguage } from "../../../../admin/ocop/_staff/in-language"
import { sendFile } from "../../../../admin/ocop/_staff/send-file"
import { pointAccess } from "../../../_access/access"
import { readQuery } from "../../../../_staff-area/read-body"
import { placeOf } from "../../../_shelf/shelf-request"

const query = z.strictObject({
  variant: z.union([z.array(text(100)).max(500), text(100).transform((one) => [one])]).default([]),
})

/** `GET …/labels.pdf?variant=…`: shelf labels of these packs, or of all that the point sells, with its own prices. */
export const GET = inLanguage(async (req: MedusaRequest, res: MedusaResponse) => {
  const access = pointAccess(req)
  const { variant } = readQuery(req, query)
  const rows = variant.length ? await readShelfRows(req.scope, placeOf(access), variant) : []
  if (rows.length < new Set(variant).size) throw refuseShelf("not_found")
  const { shopOrigin } = pluginOptions(req.scope)
  const asked = [...new Set(rows.map(({ product_id }) => product_id))]
  const { handle } = access.point
  const labels = await readPointLabels(
    req.scope,
    { point: handle, asked, packs: variant, shopOrigin },
    now(req.scope)
  )
  const bytes = await printLabels(labels)
  sendFile(res, {
    type: "application/pdf",
    name: `tem-gia-${handle}-${labels.sheet.day}.pdf`,
    bytes,
  })
})
