import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../../../gate/clock"
import { sendCounterReceiptWorkflow } from "../../../../../../../../workflows/send-counter-receipt"
import { pointAccess } from "../../../../../../_access/access"
import { readBody } from "../../../../../../../_staff-area/read-body"
import { receiptBody } from "../../../_till/bodies"
import { saleOf } from "../../../_till/sale"

/** Mails the receipt of a paid sale; to one address once. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { point } = pointAccess(req)
  const { id } = await saleOf(req)
  const { email } = readBody(req, receiptBody)
  await sendCounterReceiptWorkflow(req.scope).run({
    input: { point_id: point.id, order_id: id, email, at: now(req.scope) },
  })
  res.json({ success: true })
}
