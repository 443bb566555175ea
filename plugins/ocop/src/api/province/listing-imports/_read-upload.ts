import type { MedusaRequest } from "@medusajs/framework/http"
import { MAX_BYTES } from "../../../province/listings/read-file"
import { refuseListings } from "../../../province/listings/refusals"

/** What a form wraps around a file: boundaries, headers, the other fields. */
const FORM_BYTES = 64 * 1024

export type UploadedForm = { file: { name: string; bytes: Buffer }; fields: Record<string, string> }

/**
 * A multipart form with a platform's file in its field `file`.
 * @throws AreaRefusal file_missing, file_too_large
 */
export async function readUploadedForm(req: MedusaRequest): Promise<UploadedForm> {
  const type = req.get("content-type") ?? ""
  if (!/^multipart\/form-data;/i.test(type)) throw refuseListings("file_missing")
  const form = await formOf(await bodyOf(req), type)
  const file = form?.get("file")
  if (!form || !(file instanceof File) || file.size === 0) throw refuseListings("file_missing")
  if (file.size > MAX_BYTES) throw tooLarge()
  const fields = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[name, value]] : []
  )
  const name =
    file.name
      .normalize("NFC")
      .replace(/[\p{Cc}/\\]/gu, "")
      .trim()
      .slice(-200) || "tep"
  const bytes = Buffer.from(await file.arrayBuffer())
  return { file: { name, bytes }, fields: Object.fromEntries(fields) }
}

async function bodyOf(req: MedusaRequest): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    // Read to the end, or the answer is lost in a broken connection; nothing more is kept.
    if (size <= MAX_BYTES + FORM_BYTES) chunks.push(chunk)
  }
  if (size > MAX_BYTES + FORM_BYTES) throw tooLarge()
  return Buffer.concat(chunks)
}

async function formOf(body: Buffer, type: string): Promise<FormData | null> {
  try {
    // Deprecated for servers that take forms of any size from anybody; this one is bounded and comes from staff.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return await new Response(body, { headers: { "content-type": type } }).formData()
  } catch {
    return null
  }
}

function tooLarge() {
  return refuseListings("file_too_large", { facts: { limit: MAX_BYTES / 1024 / 1024 } })
}
