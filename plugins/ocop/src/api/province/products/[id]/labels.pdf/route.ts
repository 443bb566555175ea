import { z } from "@medusajs/framework/zod"
import { now } from "../../../../../gate/clock"
import { pluginOptions } from "../../../../../plugin-options"
import { printLabels } from "../../../../../queries/labels/print-labels"
import { readPointLabels } from "../../../../../queries/labels/shelf-labels"
import { text } from "../../../../admin/ocop/_staff/fields"
import { sendFile } from "../../../../admin/ocop/_staff/send-file"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"

const query = z.object({ point: text(200) })

/** `GET /province/products/:id/labels.pdf?point=<handle>`: the product's shelf labels for a point that sells it. */
export const GET = asViewer(async (req, res) => {
  const { point } = readQuery(req, query)
  const { shopOrigin } = pluginOptions(req.scope)
  const asked = { point, asked: [req.params.id ?? ""], shopOrigin }
  const answer = await readPointLabels(req.scope, asked, now(req.scope))
  sendFile(res, {
    type: "application/pdf",
    name: `tem-gia-${point}-${answer.sheet.day}.pdf`,
    bytes: await printLabels(answer),
  })
})
