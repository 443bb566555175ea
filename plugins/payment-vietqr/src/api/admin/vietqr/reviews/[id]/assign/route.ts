import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assignTransferWorkflow } from "../../../../../../workflows/assign-transfer"
import type { AssignTransferBody } from "../../validators"

/** `POST /admin/vietqr/reviews/:id/assign`: a person knows which order the money is for. */
export async function POST(
  req: AuthenticatedMedusaRequest<AssignTransferBody>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await assignTransferWorkflow(req.scope).run({
    input: {
      id: req.params.id ?? "",
      by: req.auth_context.actor_id,
      at: new Date(),
      ...req.validatedBody,
    },
  })
  res.json({ transfer: result })
}
