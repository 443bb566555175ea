import { ocopProductId } from "../../../../../../queries/staff/product-file"
import { StaffRefusal } from "../../../../../../staff/refusal"
import { recordRecognitionWorkflow } from "../../../../../../workflows/record-recognition"
import { actorOf } from "../../../_staff/actor"
import { recognitionBody, recognitionOf } from "../../../_staff/certificate-bodies"
import { inLanguage } from "../../../_staff/in-language"
import { readBody } from "../../../_staff/read-fields"

/** `POST /admin/ocop/products/:id/certificates`: records a decision of recognition. Answers 201 with its id. */
export const POST = inLanguage(async (req, res) => {
  const { id = "" } = req.params
  const recognition = recognitionOf(readBody(req, recognitionBody))
  const ocop_product_id = await ocopProductId(req.scope, id)
  if (!ocop_product_id) throw new StaffRefusal("unknown_product", { id })
  const { result } = await recordRecognitionWorkflow(req.scope).run({
    input: { ...recognition, ocop_product_id, recorded_by: actorOf(req) },
  })
  res.status(201).json({ certificate: { id: result.certificate.id } })
})
