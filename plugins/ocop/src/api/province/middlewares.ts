import type { MiddlewareRoute } from "@medusajs/framework/http"
import { openToProvince } from "./_access/access"

/** Without `methods` it guards every address below, also those that are added later. */
export const provinceMiddlewares: MiddlewareRoute[] = [
  { matcher: "/province", middlewares: [openToProvince] },
]
