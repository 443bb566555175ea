import type { MedusaRequest } from "@medusajs/framework/http"

/** Id of the staff member who asks; Medusa's own middleware has let nobody else through. */
export function actorOf(req: MedusaRequest): string | null {
  const context: unknown = "auth_context" in req ? req.auth_context : null
  if (typeof context !== "object" || context === null || !("actor_id" in context)) return null
  return typeof context.actor_id === "string" ? context.actor_id : null
}
