import type { MedusaRequest } from "@medusajs/framework/http"

/**
 * Of parsed fields, those that the body names: a field that is left out is not meant, though its schema gives it a default or null.
 */
export function namedOf<Fields extends object>(
  req: MedusaRequest,
  fields: Fields
): Partial<Fields> {
  const body: unknown = req.body
  if (typeof body !== "object" || body === null) return {}
  const named = Object.entries(fields).filter(([name]) => Object.hasOwn(body, name))
  // The names and values are those of the fields.
  return Object.fromEntries(named) as Partial<Fields>
}
