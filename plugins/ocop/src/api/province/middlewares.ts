import type { MiddlewareRoute } from "@medusajs/framework/http"
import { openToProvince } from "./_access/access"

/** Without `methods` it guards every address below, also those that are added later. */
export const provinceMiddlewares: MiddlewareRoute[] = [
  { matcher: "/province", middlewares: [openToProvince] },
  // A sheet comes along in the body: 5 MB as base64.
  { matcher: "/province/decisions/check", methods: ["POST"], bodyParser: { sizeLimit: "8mb" } },
  { matcher: "/province/decisions", methods: ["POST"], bodyParser: { sizeLimit: "8mb" } },
  { matcher: "/province/reconciliations", methods: ["POST"], bodyParser: { sizeLimit: "8mb" } },
]
