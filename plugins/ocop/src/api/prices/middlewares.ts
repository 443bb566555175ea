import type { MiddlewareRoute } from "@medusajs/framework/http"
import { keepPointPrices } from "./keep-point-prices"

/** Medusa's routes that replace the prices of variants. */
const ROUTES = [
  "products/batch",
  "products/:id",
  "products/:id/variants/batch",
  "products/:id/variants/:variant_id",
]

export const priceMiddlewares: MiddlewareRoute[] = ROUTES.map((route) => ({
  matcher: `/admin/${route}`,
  methods: ["POST"],
  middlewares: [keepPointPrices],
}))
