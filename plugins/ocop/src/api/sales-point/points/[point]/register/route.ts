import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { now } from "../../../../../gate/clock"
import { readRegister } from "../../../../../queries/shelf/register-variants"
import { page } from "../../../../admin/ocop/_staff/page"
import { pointAccess } from "../../../_access/access"
import { readQuery } from "../../../../_staff-area/read-body"
import { placeOf } from "../../../_shelf/shelf-request"

const query = z.strictObject({ q: z.string().max(200).default(""), page })

/** `GET …/register?q&page`: certified products that this point does not list yet. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const place = placeOf(pointAccess(req))
  res.json(await readRegister(req.scope, place, readQuery(req, query), now(req.scope)))
}
