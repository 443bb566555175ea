import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { FRESH_SECONDS } from "../../../open-data/shelf"

export type Sent = {
  bytes: Buffer
  /** Hex. */
  sha256: string
  type: string
  /** ISO 8601. */
  modified: string
  /** To be saved under this name; without one it is shown. */
  name?: string
}

/** Sends a file that anyone may keep, read from any page and ask about again: 304 when it is the one they have. */
export function send(req: MedusaRequest, res: MedusaResponse, file: Sent): void {
  // Weak: on the way to the reader the bytes may be packed.
  const etag = `W/"${file.sha256}"`
  res.set({
    etag,
    "last-modified": new Date(file.modified).toUTCString(),
    "cache-control": `public, max-age=${FRESH_SECONDS}`,
    vary: "accept-encoding",
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "etag, last-modified, link, content-disposition",
    link: '</open-data/catalog.jsonld>; rel="describedby"; type="application/ld+json"',
    "x-content-type-options": "nosniff",
  })
  if (isKnown(req, etag, file.modified)) {
    res.status(304).end()
    return
  }
  res.set("content-type", file.type)
  if (file.name) res.set("content-disposition", `attachment; filename="${file.name}"`)
  res.status(200).end(req.method === "HEAD" ? undefined : file.bytes)
}

/** RFC 9110, 13.2.2: a tag decides alone; the date counts only where no tag was sent. */
function isKnown(req: MedusaRequest, etag: string, modified: string): boolean {
  const tags = req.get("if-none-match")
  if (tags !== undefined) {
    return tags
      .split(",")
      .map((tag) => tag.trim())
      .some((tag) => tag === "*" || weak(tag) === etag)
  }
  const since = Date.parse(req.get("if-modified-since") ?? "")
  return !Number.isNaN(since) && Math.floor(Date.parse(modified) / 1000) * 1000 <= since
}

function weak(tag: string): string {
  return tag.startsWith("W/") ? tag : `W/${tag}`
}
