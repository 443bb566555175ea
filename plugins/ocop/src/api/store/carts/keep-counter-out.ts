import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

type Body = { metadata?: Record<string, unknown> | null }

/** What a cart notes about its sale at a counter is the server's to write: a shopper fills in metadata freely. */
export function keepCounterOut(
  req: MedusaRequest<Body>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const { metadata } = req.validatedBody
  if (metadata) delete metadata.counter
  next()
}
