import type { RequestHandler, Response } from "express"
import helmet from "helmet"
import { env } from "~/lib/env.server"

const nonce = (_req: unknown, res: unknown) => `'nonce-${String((res as Response).locals.nonce)}'`

/** Stripe's hosts enter the policy of the checkout document alone, and only when cards are accepted. */
const stripe = {
  script: ["https://js.stripe.com"],
  frame: ["https://js.stripe.com", "https://hooks.stripe.com"],
  connect: ["https://api.stripe.com"],
}

/** The maps' tiles come from one origin, and only pictures do. */
const tiles = env.MAP_TILES_URL ? [new URL(env.MAP_TILES_URL).origin] : []

const plain = helmetWith({ script: [], frame: [], connect: [] })
const withStripe = helmetWith(stripe)

/** The reader of barcodes is WebAssembly. Its permission stands on the worker's own file, so that no page needs it. */
const SCAN_WORKER = /^\/sales-point\/scan\.worker-[\w-]+\.js$/
const SCAN_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'"

/** Security headers of every answer: an enforced policy with a nonce, and what helmet does not know by itself. */
export const headers: RequestHandler = (req, res, next) => {
  const camera = /^\/sales-point(\/|$)/.test(req.path) ? "(self)" : "()"
  res.set("permissions-policy", `camera=${camera}, microphone=(), geolocation=(self), payment=()`)
  if (req.path.startsWith("/pictures/")) res.set("cross-origin-resource-policy", "cross-origin")
  const checkout = env.STRIPE_PUBLISHABLE_KEY && /^(\/en)?\/checkout\//.test(req.path)
  return (checkout ? withStripe : plain)(req, res, (error?: unknown) => {
    if (SCAN_WORKER.test(req.path)) res.set("content-security-policy", SCAN_POLICY)
    next(error)
  })
}

function helmetWith(extra: typeof stripe) {
  return helmet({
    contentSecurityPolicy: {
      // helmet's defaults upgrade to https, which breaks a shop on a local network.
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce, ...extra.script],
        // Vite's development server injects styles without a nonce.
        styleSrc: env.production ? ["'self'", nonce] : ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", ...tiles],
        fontSrc: ["'self'"],
        workerSrc: ["'self'"],
        connectSrc: ["'self'", ...(env.production ? [] : ["ws:"]), ...extra.connect],
        frameSrc: extra.frame.length > 0 ? extra.frame : ["'none'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // With helmet's "no-referrer" browsers send `Origin: null`, and forms without JavaScript would be refused.
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    strictTransportSecurity: env.secure ? { maxAge: 31_536_000 } : false,
    crossOriginResourcePolicy: false,
  })
}
