import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { keepCounterCodesWorkflow } from "../../../../../../workflows/keep-counter-codes"
import { pointAccess } from "../../../../_access/access"
import { readBody } from "../../../../../_staff-area/read-body"
import { codesBody } from "../_till/bodies"

/** Tops up the payment codes that this device may show without a line. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { point } = pointAccess(req)
  const { device } = readBody(req, codesBody)
  const { result } = await keepCounterCodesWorkflow(req.scope).run({
    input: { owner: point.id, device },
  })
  res.json(result)
}
