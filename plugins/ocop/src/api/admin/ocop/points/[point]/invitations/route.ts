import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { findProvincePoint } from "../../../../../../queries/sales-point/province-point"
import { invite } from "../../../../../../sales-point/invitations"
import { email } from "../../../../../_staff-area/credentials"
import { readBody } from "../../../../../_staff-area/read-body"
import { nameOfActor } from "../../../_staff/name-of-actor"

const inviteBody = z.strictObject({ email })

/** `POST /admin/ocop/points/:point/invitations`: invites a manager, who then invites the clerks. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readBody(req, inviteBody)
  const point = await findProvincePoint(req.scope, req.params.point ?? "")
  const by = { staffId: null, who: await nameOfActor(req) }
  const invitation = await invite(req.scope, { point, role: "manager", ...body, by })
  res.json({ invitation })
}
