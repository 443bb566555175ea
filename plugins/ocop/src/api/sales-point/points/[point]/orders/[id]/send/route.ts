import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { sendOrder } from "../../../../../../../workflows/desk/send"
import { optionalText, text } from "../../../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../../../_staff-area/read-body"
import { workOnOrder } from "../../../../../_orders/work-on-order"

const body = z.strictObject({ carrier: text(80), tracking_number: optionalText(80) })

/** `POST …/orders/:id/send` `{ carrier, tracking_number? }`: given to the carrier; the buyer is told by mail. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { carrier, tracking_number } = readBody(req, body)
  await workOnOrder(req, res, (container, work) =>
    sendOrder(container, work, { carrier, trackingNumber: tracking_number })
  )
}
