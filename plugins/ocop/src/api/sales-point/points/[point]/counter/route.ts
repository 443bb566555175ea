import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { now } from "../../../../../gate/clock"
import { readCounter } from "../../../../../queries/counter/counter"
import { keepCounterCodesWorkflow } from "../../../../../workflows/keep-counter-codes"
import { pointAccess } from "../../../_access/access"
import { readQuery } from "../../../../_staff-area/read-body"
import { device } from "./_till/bodies"

/** Without a device no codes are kept for it: a look at the counter makes none. */
const query = z.strictObject({ device: device.optional() })

/** All that the counter needs to work without a line, as it is now. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { point } = pointAccess(req)
  const asked = readQuery(req, query)
  const [counter, kept] = await Promise.all([
    readCounter(req.scope, point, now(req.scope)),
    asked.device
      ? keepCounterCodesWorkflow(req.scope).run({
          input: { owner: point.id, device: asked.device },
        })
      : null,
  ])
  res.setHeader("cache-control", "no-store")
  res.json({ ...counter, codes: kept?.result.codes ?? [] })
}
