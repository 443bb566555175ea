import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusalError } from "../../../gate/refusal"
import { orderRefusal } from "../../../gate/refusal-texts"

/**
 * What a shopper may ask of Medusa itself, below /store. Everything else there is closed, also what a later version
 * brings: Medusa's product routes show what has no certificate, `/store/returns` and `/store/orders` act for anyone who
 * knows an order's id. What our plugins serve has its own rules.
 */
export const OPEN_STORE_ROUTES: readonly string[] = [
  "POST /carts",
  "GET /carts/:id",
  "POST /carts/:id",
  "POST /carts/:id/complete",
  "POST /carts/:id/line-items",
  "POST /carts/:id/line-items/:id",
  "DELETE /carts/:id/line-items/:id",
  "POST /carts/:id/promotions",
  "DELETE /carts/:id/promotions",
  "POST /carts/:id/shipping-methods",
  "GET /shipping-options",
  "GET /payment-providers",
  "POST /payment-collections",
  "POST /payment-collections/:id/payment-sessions",
]

const OURS = /^\/(ocop|vietqr)\//i
const open = OPEN_STORE_ROUTES.map((route) => {
  const [method = "", path = ""] = route.split(" ")
  return { method, path: new RegExp(`^${path.replaceAll(":id", "[^/]+")}/?$`, "i") }
})

/** Answers 404 on every store route that is not on the list. `req.path` is what follows /store. */
export function closeUnusedStoreRoutes(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const { path } = req
  const method = req.method === "HEAD" ? "GET" : req.method
  const used =
    method === "OPTIONS" ||
    OURS.test(path) ||
    open.some((route) => route.method === method && route.path.test(path))
  if (!used) throw refusalError(orderRefusal("closed_route"))
  next()
}
