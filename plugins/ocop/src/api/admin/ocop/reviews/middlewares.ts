import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { ResolveReviewBody } from "./validators"

export const reviewMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/ocop/reviews/:id/resolve",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ResolveReviewBody)],
  },
]
