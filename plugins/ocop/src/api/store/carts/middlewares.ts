import type { MiddlewareRoute } from "@medusajs/framework/http"
import { awaitTurn } from "./await-turn"
import { keepCounterOut } from "./keep-counter-out"
import { tellRefusal } from "./tell-refusal"

export const cartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts", methods: ["POST"], middlewares: [keepCounterOut] },
  { matcher: "/store/carts/:id", methods: ["POST"], middlewares: [keepCounterOut] },
  {
    matcher: "/store/carts/:id/complete",
    methods: ["POST"],
    middlewares: [tellRefusal, awaitTurn],
  },
]
