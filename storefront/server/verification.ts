import { gzipSync } from "node:zlib"
import type { Request, RequestHandler, Response } from "express"
import { env } from "~/lib/env.server"
import { respond } from "~/verify/respond"

/**
 * Verification pages, ahead of the app's own machinery: most of what a page took there was matching the shop's routes, passing
 * streams on and setting up a compressor for eight kilobytes (docs/decisions/0067-verification-beside-the-app.md).
 */
export const verification: RequestHandler = (req, res, next) => {
  send(req, res).catch(next)
}

async function send(req: Request, res: Response): Promise<void> {
  const url = new URL(req.originalUrl, env.PUBLIC_ORIGIN)
  const page = await respond(url, String(res.locals.nonce))
  if ("to" in page) {
    res.set("cache-control", "no-store").redirect(303, page.to)
    return
  }
  res.status(page.status).set({
    "content-type": "text/html; charset=utf-8",
    "cache-control": page.caching,
    vary: "Accept-Encoding",
  })
  if (page.status === 503) res.set("retry-after", "30")
  if (req.acceptsEncodings("gzip")) {
    res.set("content-encoding", "gzip").end(gzipSync(page.html))
  } else {
    res.end(page.html)
  }
}
