import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { now } from "../../../../../../gate/clock"
import { findReview } from "../../../../../../queries/reviews/list-reviews"
import { retryRefundWorkflow } from "../../../../../../workflows/retry-refund"

/** `POST /admin/ocop/reviews/:id/retry`: tries a refused refund now. Answers the review as it stands after the attempt. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? ""
  const at = now(req.scope)
  const review = await findReview(req.scope, id, at)
  if (!review || review.kind === "handed_over") {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "Không có lần hoàn tiền này.",
      "review_not_found"
    )
  }
  await retryRefundWorkflow(req.scope).run({ input: { id, kind: review.kind, at } })
  res.json({ review: await findReview(req.scope, id, at) })
}
