import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuseCounter } from "../../../../../../../../counter/refusals"
import { receiptPdf } from "../../../../../../../../documents/receipt"
import { readReceipt } from "../../../../../../../../queries/counter/receipt"
import { sendFile } from "../../../../../../../admin/ocop/_staff/send-file"
import { pointAccess } from "../../../../../../_access/access"
import { saleOf } from "../../../_till/sale"

/** The receipt of a paid sale for a roll of 80 mm. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { point } = pointAccess(req)
  const sale = await saleOf(req)
  if (sale.state !== "paid") throw refuseCounter("not_paid")
  sendFile(res, {
    type: "application/pdf",
    name: `phieu-ban-hang-${sale.display_id}.pdf`,
    bytes: await receiptPdf(await readReceipt(req.scope, point.id, sale)),
  })
}
