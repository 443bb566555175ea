import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../gate/clock"
import { bookCounterCountWorkflow } from "../../../../../../workflows/book-counter-count"
import { pointAccess } from "../../../../_access/access"
import { readBody } from "../../../../../_staff-area/read-body"
import { readItem } from "../../../../_shelf/shelf-request"
import { countBody, idempotencyKey } from "../_till/bodies"

/** Books what was counted at the counter, promised units included, once for each key. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = pointAccess(req)
  const key = idempotencyKey(req)
  const count = readBody(req, countBody)
  await bookCounterCountWorkflow(req.scope).run({
    input: { access, key, count, at: now(req.scope) },
  })
  res.json({ item: await readItem(req, access, count.variant_id) })
}
