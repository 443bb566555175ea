import type { MiddlewareRoute } from "@medusajs/framework/http"
import { openToStaff } from "./_access/access"

/** Without `methods` it guards every address below, also those that are added later. */
export const salesPointMiddlewares: MiddlewareRoute[] = [
  { matcher: "/sales-point", middlewares: [openToStaff] },
]
