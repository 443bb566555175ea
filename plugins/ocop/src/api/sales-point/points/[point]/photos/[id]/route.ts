import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../gate/clock"
import { readPointProfile } from "../../../../../../queries/sales-point/profile"
import { removePointPhotoWorkflow } from "../../../../../../workflows/point-profile/photos"
import { managerOnly } from "../../../../_access/access"

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = managerOnly(req)
  await removePointPhotoWorkflow(req.scope).run({
    input: { access, photo_id: req.params.id ?? "" },
  })
  res.json({ point: await readPointProfile(req.scope, access, now(req.scope)) })
}
