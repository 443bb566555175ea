import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../gate/clock"
import { readPhoto } from "../../../../../point-profile/read-photo"
import { readPointProfile } from "../../../../../queries/sales-point/profile"
import { addPointPhotoWorkflow } from "../../../../../workflows/point-profile/photos"
import { managerOnly } from "../../../_access/access"

/** A photo for the point's public page. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = managerOnly(req)
  const photo = await readPhoto(req)
  await addPointPhotoWorkflow(req.scope).run({ input: { access, photo } })
  res.json({ point: await readPointProfile(req.scope, access, now(req.scope)) })
}
