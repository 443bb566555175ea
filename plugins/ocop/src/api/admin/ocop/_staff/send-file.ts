import type { MedusaResponse } from "@medusajs/framework/http"

/** Answers with a file to be saved; it is made for this request, so no cache keeps it. `name` is plain ASCII. */
export function sendFile(
  res: MedusaResponse,
  { type, name, bytes }: { type: string; name: string; bytes: Buffer }
): void {
  res.setHeader("content-type", type)
  res.setHeader("content-disposition", `attachment; filename="${name}"`)
  res.setHeader("content-length", bytes.length)
  res.setHeader("cache-control", "no-store")
  res.setHeader("x-content-type-options", "nosniff")
  res.end(bytes)
}
