import { recordDecision } from "../../../../../province/certificates/record-decision"
import { ocopProductId } from "../../../../../queries/staff/product-file"
import { StaffRefusal } from "../../../../../staff/refusal"
import { recognitionBody, recognitionOf } from "../../../../admin/ocop/_staff/certificate-bodies"
import { readBody } from "../../../../_staff-area/read-body"
import { asApprover } from "../../../_access/desk"

/** `POST /province/products/:id/certificates`: records a decision of recognition. Answers 201 with the certificate's id. */
export const POST = asApprover(async (req, by) => {
  const { id = "" } = req.params
  const recognition = recognitionOf(readBody(req, recognitionBody))
  const ocop_product_id = await ocopProductId(req.scope, id)
  if (!ocop_product_id) throw new StaffRefusal("unknown_product", { id })
  const recorded = await recordDecision(req.scope, { ...recognition, ocop_product_id }, by)
  return {
    status: 201,
    body: { certificate: { id: recorded.id } },
    audited: recorded.audited,
  }
})
