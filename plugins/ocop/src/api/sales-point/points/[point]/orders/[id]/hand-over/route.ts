import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { handOver } from "../../../../../../../workflows/desk/hand-over"
import { readBody } from "../../../../../../_staff-area/read-body"
import { workOnOrder } from "../../../../../_orders/work-on-order"

const body = z.strictObject({
  code: z.string().max(200).default(""),
  age_checked: z.boolean().default(false),
})

/** `POST …/orders/:id/hand-over` `{ code, age_checked? }`: `code` as typed, or the text of the QR code. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { code, age_checked } = readBody(req, body)
  await workOnOrder(req, res, (container, work) =>
    handOver(container, work, { code, ageChecked: age_checked })
  )
}
