import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { pipeline } from "node:stream/promises"

export type KeptFile = { file_id: string; file_name: string; size_bytes: number }

/** Answers with a file as it came in, to be saved and never shown as a page of ours. */
export async function sendKeptFile(
  req: MedusaRequest,
  res: MedusaResponse,
  { file_id, file_name, size_bytes }: KeptFile
): Promise<void> {
  const stream = await req.scope.resolve(Modules.FILE).getDownloadStream(file_id)
  res.set({
    "content-type": "application/octet-stream",
    "content-length": String(size_bytes),
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file_name)}`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cache-control": "private, no-store",
  })
  await pipeline(stream, res)
}
