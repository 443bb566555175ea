import { z } from "@medusajs/framework/zod"
import { nothingChanged, recordAudit } from "../../../../province/audit"
import { readProductMark } from "../../../../queries/province/barcodes/product-mark"
import { setProductMarkWorkflow } from "../../../../workflows/set-product-mark"
import { optionalText } from "../../../admin/ocop/_staff/fields"
import { readBody } from "../../../_staff-area/read-body"
import { asEditor, asViewer } from "../../_access/desk"

const markBody = z.strictObject({
  gtin: optionalText(20),
  trace_code: optionalText(300),
  reason: optionalText(500),
})

/** `GET /province/barcodes/:code`: how one product is marked, and what was done about it. */
export const GET = asViewer(async (req, res) => {
  res.json(await readProductMark(req.scope, req.params.code ?? ""))
})

/** `POST /province/barcodes/:code`: its barcode number and trace code, both whole: what is left out is taken away. */
export const POST = asEditor(async (req, by) => {
  const code = req.params.code ?? ""
  const { reason, ...mark } = readBody(req, markBody)
  const { result } = await setProductMarkWorkflow(req.scope).run({ input: { code, ...mark } })
  const { id, name, before, after } = result
  const same = before.gtin === after.gtin && before.trace_code === after.trace_code
  const entry = { action: "product_marked", subjectType: "product", subjectId: id, subject: name }
  const audited = same
    ? nothingChanged()
    : await recordAudit(req.scope, by, { ...entry, before, after, reason })
  return { body: await readProductMark(req.scope, code), audited }
})
