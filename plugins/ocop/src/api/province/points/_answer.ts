import type { MedusaRequest } from "@medusajs/framework/http"
import { now } from "../../../gate/clock"
import type { Audited } from "../../../province/audit"
import { readDeskPoint } from "../../../queries/province/network/point"
import type { Deed } from "../_access/desk"

const QUIET_DAYS = 30

/** After a write: the point as it is now. */
export async function pointAfter(
  req: MedusaRequest,
  audited: Audited,
  { handle = req.params.point ?? "", status = 200 }: { handle?: string; status?: 200 | 201 } = {}
): Promise<Deed> {
  const asked = { handle, quiet_days: QUIET_DAYS }
  return { status, body: { point: await readDeskPoint(req.scope, asked, now(req.scope)) }, audited }
}
