import type { RequestHandler } from "express"
import { env } from "~/lib/env.server"

const MAX_BODY_BYTES = 100_000
/** Pages that take files, and the most they take: photos and tables of stock; papers of dossiers and registers at the desk. */
const FILES: readonly [RegExp, number][] = [
  [/^\/sales-point\/[^/]+\/(profile|stock\/import)(\.data)?$/, 6_000_000],
  [/^\/province\/(?!sign-in|forgotten-password|invitation|account)/, 22_000_000],
]
const publicHost = new URL(env.PUBLIC_ORIGIN).host

/**
 * Refuses writes that another site makes a visitor send, and bodies larger than any of our forms. The framework checks the
 * origin of documents and their data only, not of resource routes. The address the visitor used counts as ours, so that the
 * shop also works as 127.0.0.1 or under a name on the local network.
 */
export const guardWrites: RequestHandler = (req, res, next) => {
  if (/^(GET|HEAD|OPTIONS)$/.test(req.method)) return next()
  if (isForeign(req.get("sec-fetch-site"), req.get("origin"), req.get("host"))) {
    return void res.status(403).type("text").send("cross-site request refused")
  }
  // Chunked bodies would slip past a length check.
  if (req.get("transfer-encoding")) return void res.status(411).end()
  const limit = FILES.find(([pages]) => pages.test(req.path))?.[1] ?? MAX_BODY_BYTES
  if (Number(req.get("content-length") ?? 0) > limit) return void res.status(413).end()
  return next()
}

function isForeign(site: string | undefined, origin: string | undefined, host: string | undefined) {
  if (site && site !== "same-origin" && site !== "none") return true
  if (!origin) return false
  if (!URL.canParse(origin)) return true
  const from = new URL(origin).host
  return from !== publicHost && from !== host
}
