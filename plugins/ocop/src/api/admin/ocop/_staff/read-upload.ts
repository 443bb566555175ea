import type { MedusaRequest } from "@medusajs/framework/http"
import { fileName, MAX_FILE_BYTES, recogniseFile } from "../../../../staff/recognise-file"
import { StaffRefusal } from "../../../../staff/refusal"

/** What a form wraps around a file: boundaries, headers, a key. */
const FORM_BYTES = 64 * 1024

export type ReceivedFile = {
  name: string
  mime_type: string
  extension: string
  /** Base64. */
  content: string
  size_bytes: number
  /** The form's field `item_key`. */
  item_key: string | null
}

/**
 * The field `file` of a multipart form.
 * @throws StaffRefusal file_missing, file_too_large, file_not_allowed
 */
export async function readUpload(req: MedusaRequest): Promise<ReceivedFile> {
  const form = await readForm(req)
  const file = form.get("file")
  if (!(file instanceof File) || file.size === 0) throw new StaffRefusal("file_missing")
  if (file.size > MAX_FILE_BYTES) throw tooLarge()
  const bytes = Buffer.from(await file.arrayBuffer())
  const kind = await recogniseFile(bytes)
  if (!kind) throw new StaffRefusal("file_not_allowed", { name: file.name.slice(0, 100) })
  const key = form.get("item_key")
  return {
    name: fileName(file.name, kind.extension),
    mime_type: kind.mimeType,
    extension: kind.extension,
    content: bytes.toString("base64"),
    size_bytes: bytes.length,
    item_key: typeof key === "string" && key !== "" ? key : null,
  }
}

async function readForm(req: MedusaRequest): Promise<FormData> {
  const type = req.get("content-type") ?? ""
  if (!/^multipart\/form-data;/i.test(type)) throw new StaffRefusal("file_missing")
  const limit = MAX_FILE_BYTES + FORM_BYTES
  if (Number(req.get("content-length") ?? 0) > limit) {
    // Read to the end, or the answer is lost in a broken connection; nothing is kept.
    req.resume()
    throw tooLarge()
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    if (size > limit) throw tooLarge()
    chunks.push(chunk)
  }
  const form = new Response(Buffer.concat(chunks), { headers: { "content-type": type } })
  try {
    // Deprecated for servers that take forms of any size from anybody; this one is bounded and comes from staff.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return await form.formData()
  } catch {
    throw new StaffRefusal("file_missing")
  }
}

function tooLarge(): StaffRefusal {
  return new StaffRefusal("file_too_large", { limit: String(MAX_FILE_BYTES / 1024 / 1024) })
}
