import type { MedusaRequest } from "@medusajs/framework/http"
import { refuseProfile } from "./refusals"

export const MAX_PHOTO_BYTES = 5_000_000
export const MAX_PHOTOS = 8
const FORM_BYTES = 64_000
const LONGEST_ALT = 200

/** Wide enough for any screen that shows it; what a telephone takes is four times that. */
const WIDTH = 1600
/** A picture of more is made to fill a server's memory, not to show a shop. */
const MAX_PIXELS = 60_000_000
const READABLE = new Set(["jpeg", "png", "webp"])

export type ReadyPhoto = { alt: string; content: string; mime_type: "image/webp" }

/**
 * The photo of a multipart form (`file`, `alt`), recognised by its content, turned upright, made smaller and written anew as WebP: nothing
 * of the original file but its picture is kept, so neither the place where it was taken nor what may hide behind it.
 * @throws AreaRefusal photo_missing, photo_alt_missing, photo_too_large, photo_not_readable
 */
export async function readPhoto(req: MedusaRequest): Promise<ReadyPhoto> {
  const form = await readForm(req)
  const file = form.get("file")
  const given = form.get("alt")
  const alt = typeof given === "string" ? given.normalize("NFC").trim() : ""
  if (!(file instanceof File) || file.size === 0) throw refuseProfile("photo_missing")
  if (file.size > MAX_PHOTO_BYTES) throw refuseProfile("photo_too_large")
  if (!alt || alt.length > LONGEST_ALT) throw refuseProfile("photo_alt_missing")
  const content = await drawnAnew(Buffer.from(await file.arrayBuffer()))
  return { alt, content: content.toString("base64"), mime_type: "image/webp" }
}

/** @throws AreaRefusal photo_not_readable */
export async function drawnAnew(bytes: Buffer): Promise<Buffer> {
  const { default: sharp } = await import("sharp")
  try {
    const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error" })
    const { format } = await picture.metadata()
    if (!READABLE.has(format)) throw refuseProfile("photo_not_readable")
    return await picture
      .rotate()
      .resize({ width: WIDTH, height: WIDTH, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer()
  } catch {
    throw refuseProfile("photo_not_readable")
  }
}

async function readForm(req: MedusaRequest): Promise<FormData> {
  const type = req.get("content-type") ?? ""
  if (!/^multipart\/form-data;/i.test(type)) throw refuseProfile("photo_missing")
  const limit = MAX_PHOTO_BYTES + FORM_BYTES
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    // Read to the end, or the answer is lost in a broken connection; what is too much is not kept.
    if (size <= limit) chunks.push(chunk)
  }
  if (size > limit) throw refuseProfile("photo_too_large")
  try {
    const form = new Response(Buffer.concat(chunks), { headers: { "content-type": type } })
    // Deprecated for servers that take forms of any size from anybody; this one is bounded and comes from staff.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return await form.formData()
  } catch {
    throw refuseProfile("photo_missing")
  }
}
