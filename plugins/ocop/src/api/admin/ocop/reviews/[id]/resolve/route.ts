import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../gate/clock"
import { resolveReviewWorkflow } from "../../../../../../workflows/resolve-review"
import type { ResolveReviewBody } from "../../validators"

/** `POST /admin/ocop/reviews/:id/resolve`: a person has dealt with it. Said twice, it answers the same. */
export async function POST(
  req: AuthenticatedMedusaRequest<ResolveReviewBody>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await resolveReviewWorkflow(req.scope).run({
    input: {
      id: req.params.id ?? "",
      by: req.auth_context.actor_id,
      at: now(req.scope),
      ...req.validatedBody,
    },
  })
  res.json({ review: result })
}
