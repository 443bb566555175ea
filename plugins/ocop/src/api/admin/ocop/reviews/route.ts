import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../gate/clock"
import { listReviews } from "../../../../queries/reviews/list-reviews"
import { ReviewsQuery } from "./validators"

/** `GET /admin/ocop/reviews?state=open|done&page`: refunds that a card provider refused, goods handed over too early. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { state, page } = ReviewsQuery.parse(req.query)
  res.json(await listReviews(req.scope, { state, page, at: now(req.scope) }))
}
