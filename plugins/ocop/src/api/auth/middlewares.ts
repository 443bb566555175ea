import type { MiddlewareRoute } from "@medusajs/framework/http"
import { closeAuthRoutes, countSignIns, onlyInvitedOperators } from "./close-auth-routes"

export const authMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth", middlewares: [closeAuthRoutes] },
  {
    matcher: "/auth/user/emailpass/register",
    methods: ["POST"],
    middlewares: [onlyInvitedOperators],
  },
  { matcher: "/auth/user/emailpass", methods: ["POST"], middlewares: [countSignIns] },
  { matcher: "/auth/customer/emailpass", methods: ["POST"], middlewares: [countSignIns] },
]
