import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"

/**
 * One entry of the gate at Medusa's routes. `id` names it in the bypass matrix, which proves for each that something gets
 * through without it.
 */
export type Door = MiddlewareRoute & { id: string }

export type Guard<Body = unknown> = (
  req: MedusaRequest<Body>,
  res: MedusaResponse,
  next: MedusaNextFunction
) => void | Promise<void>

/** Guards one exact route, after Medusa has checked the body. */
export function door<Body>(
  id: string,
  method: "POST" | "DELETE",
  route: string,
  guard: Guard<Body>
): Door {
  return { id, matcher: route, methods: [method], middlewares: [guard] }
}
