import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listReviews } from "../../../../reviews/read-reviews"
import { ReviewsQuery } from "./validators"

/** `GET /admin/vietqr/reviews?state=open|done&page`: money that waits for a person, or that one has dealt with. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { state, page } = ReviewsQuery.parse(req.query)
  res.json(await listReviews(req.scope, { state, page, at: new Date() }))
}
