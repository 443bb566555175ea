import type { Request, RequestHandler } from "express"
import { rateLimit } from "express-rate-limit"
import { env } from "~/lib/env.server"

const MINUTE = 60_000

/** Requests per client address and minute, by what they cost. */
const tiers = {
  pay: limiter(30),
  write: limiter(60),
  search: limiter(120),
  // A whole fair behind one address may scan at once; whoever walks through all numbers is slowed down.
  verify: limiter(300),
  // Files of some MB; who mirrors them all asks a dozen times.
  data: limiter(60),
  read: limiter(1000),
}

export const limits: RequestHandler = (req, res, next) => tiers[tierOf(req)](req, res, next)

function tierOf(req: Request): keyof typeof tiers {
  const path = req.path.replace(/^\/en(?=\/)/, "")
  if (!/^(GET|HEAD|OPTIONS)$/.test(req.method)) return path.startsWith("/pay/") ? "pay" : "write"
  if (/^\/(verify|01)(\/|$)/.test(path)) return "verify"
  if (path.startsWith("/open-data/")) return "data"
  return "q" in req.query && path.startsWith("/products") ? "search" : "read"
}

function limiter(perMinute: number) {
  return rateLimit({
    windowMs: MINUTE,
    limit: Math.round(perMinute * env.RATE_LIMIT_FACTOR),
    // RateLimit-* headers on cacheable documents would be shared between visitors.
    standardHeaders: false,
    legacyHeaders: false,
    handler: (req, res) => {
      res
        .status(429)
        .set("retry-after", "60")
        .type("text")
        .send(
          req.path.startsWith("/en")
            ? "Too many requests. Please wait a minute and try again."
            : "Bạn thao tác hơi nhanh. Vui lòng đợi một phút rồi thử lại."
        )
    },
  })
}
