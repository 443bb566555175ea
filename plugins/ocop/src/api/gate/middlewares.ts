import { keepRegionPlain, keepSessionPlain } from "./check-body"
import { checkHandOver } from "./check-hand-over"
import { checkNewCart } from "./check-new-cart"
import { denyDraftOrders, denyRunningWorkflows } from "./deny"
import { door, type Door } from "./door"
import { closedAdminDoors, moneyByWordDoors } from "./doors/closed-admin-routes"
import { closeUnusedStoreRoutes } from "./doors/open-store-routes"
import { orderChangeDoors } from "./doors/order-changes"
import { paymentWebhookDoors } from "./doors/payment-webhooks"
import { wholeDongDoors } from "./doors/whole-dong"
import { ALCOHOL_PRICE_ROUTES, keepAlcoholPlain } from "./keep-alcohol-plain"

const SESSIONS = "/store/payment-collections/:id/payment-sessions"
const RUN = "/admin/workflows-executions/:workflow_id/run"
const HAND_OVER = [
  "orders/:id/fulfillments/:fulfillment_id/shipments",
  "orders/:id/fulfillments/:fulfillment_id/mark-as-delivered",
  "fulfillments/:id/shipment",
]

/**
 * The gate at routes that no hook guards. An entry without `methods` matches the whole prefix and runs first; one with
 * them matches the route exactly and sees the checked body.
 */
export const gateMiddlewares: Door[] = [
  { id: "closed-store", matcher: "/store", middlewares: [closeUnusedStoreRoutes] },
  door("new-cart", "POST", "/store/carts", checkNewCart),
  door("store-session", "POST", SESSIONS, keepSessionPlain),
  { id: "draft-orders", matcher: "/admin/draft-orders", middlewares: [denyDraftOrders] },
  door("workflow-run", "POST", RUN, denyRunningWorkflows),
  door("new-region", "POST", "/admin/regions", keepRegionPlain),
  door("region", "POST", "/admin/regions/:id", keepRegionPlain),
  ...ALCOHOL_PRICE_ROUTES.map((route) =>
    door(`alcohol-price ${route}`, "POST", `/admin/${route}`, keepAlcoholPlain)
  ),
  ...HAND_OVER.map((route) => door(`hand-over ${route}`, "POST", `/admin/${route}`, checkHandOver)),
  ...moneyByWordDoors,
  ...closedAdminDoors,
  ...orderChangeDoors,
  ...wholeDongDoors,
  ...paymentWebhookDoors,
]
