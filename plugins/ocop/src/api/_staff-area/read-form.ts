import type { MedusaRequest } from "@medusajs/framework/http"

/** What a form wraps around a file: boundaries, headers, the other fields. */
const FORM_BYTES = 64 * 1024

export type Form = {
  /** The field `file`, when it holds one that is not empty. */
  file: { name: string; bytes: Buffer } | null
  fields: Record<string, string>
}

/**
 * A multipart form; null when the body is none. It is read to its end here, after sign-in: no parser has touched it before.
 * @param tooLarge makes the refusal of a file above `most` bytes
 */
export async function readForm(
  req: MedusaRequest,
  { most, tooLarge }: { most: number; tooLarge: () => Error }
): Promise<Form | null> {
  const type = req.get("content-type") ?? ""
  if (!/^multipart\/form-data;/i.test(type)) return null
  const body = await bodyOf(req, most + FORM_BYTES)
  if (!body) throw tooLarge()
  const form = await formOf(body, type)
  if (!form) return null
  const file = form.get("file")
  const fields = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[name, value]] : []
  )
  if (!(file instanceof File) || file.size === 0) {
    return { file: null, fields: Object.fromEntries(fields) }
  }
  if (file.size > most) throw tooLarge()
  const bytes = Buffer.from(await file.arrayBuffer())
  return { file: { name: plainName(file.name), bytes }, fields: Object.fromEntries(fields) }
}

/** Null when it is larger than `most`. */
async function bodyOf(req: MedusaRequest, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    // Read to the end, or the answer is lost in a broken connection; nothing more is kept.
    if (size <= most) chunks.push(chunk)
  }
  return size > most ? null : Buffer.concat(chunks)
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

function plainName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/[\p{Cc}/\\]/gu, "")
    .trim()
  return plain.slice(-200) || "tep"
}
