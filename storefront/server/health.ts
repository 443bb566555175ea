import { Router } from "express"
import { env } from "~/lib/env.server"

let draining = false

/** From now on `/readyz` answers 503, so that a balancer sends nobody here any more. */
export function drain() {
  draining = true
}

/** `/healthz`: this process answers. `/readyz`: it may be sent visitors, because the backend is ready too. */
export const health = Router()

health.get("/healthz", (_req, res) => {
  res.set("cache-control", "no-store").json({ status: "ok" })
})

health.get("/readyz", async (_req, res) => {
  res.set("cache-control", "no-store")
  if (draining) return void res.status(503).json({ status: "draining" })
  try {
    const answer = await fetch(new URL("/ready", env.MEDUSA_INTERNAL_URL), {
      signal: AbortSignal.timeout(2_000),
    })
    res.status(answer.ok ? 200 : 503).json({ status: answer.ok ? "ok" : "backend not ready" })
  } catch {
    res.status(503).json({ status: "backend unreachable" })
  }
})
