import type { MiddlewareRoute } from "@medusajs/framework/http"
import { keepRegionProviders, keepSessionPlain, refuseCustomLines } from "./check-body"
import { checkNewCart } from "./check-new-cart"
import { denyDraftOrders, denyMoneyByWord, denyRunningWorkflows } from "./deny"
import { hideExactStock } from "./hide-stock"

/**
 * The gate at routes that no hook guards. An entry without `methods` matches the whole prefix and runs first; one with
 * them matches the route exactly and sees the checked body.
 */
export const gateMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store", middlewares: [hideExactStock] },
  { matcher: "/store/carts", methods: ["POST"], middlewares: [checkNewCart] },
  {
    matcher: "/store/payment-collections/:id/payment-sessions",
    methods: ["POST"],
    middlewares: [keepSessionPlain],
  },
  {
    matcher: "/admin/payment-collections/:id/mark-as-paid",
    methods: ["POST"],
    middlewares: [denyMoneyByWord],
  },
  {
    matcher: "/admin/orders/:id/credit-lines",
    methods: ["POST"],
    middlewares: [denyMoneyByWord],
  },
  { matcher: "/admin/draft-orders", middlewares: [denyDraftOrders] },
  {
    matcher: "/admin/workflows-executions/:workflow_id/run",
    methods: ["POST"],
    middlewares: [denyRunningWorkflows],
  },
  { matcher: "/admin/regions", methods: ["POST"], middlewares: [keepRegionProviders] },
  { matcher: "/admin/regions/:id", methods: ["POST"], middlewares: [keepRegionProviders] },
  ...["order-edits/:id/items", "exchanges/:id/outbound/items", "claims/:id/outbound/items"].map(
    (route): MiddlewareRoute => ({
      matcher: `/admin/${route}`,
      methods: ["POST"],
      middlewares: [refuseCustomLines],
    })
  ),
]
