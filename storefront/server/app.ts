import { randomBytes, randomUUID } from "node:crypto"
import { createRequestHandler } from "@react-router/express"
import compression from "compression"
import express from "express"
import { RouterContextProvider } from "react-router"
import { clientAddressContext } from "~/lib/client-address.server"
import { env } from "~/lib/env.server"
import { nonceContext } from "~/lib/nonce.server"
import { VERIFICATION_PATHS } from "~/verify/respond"
import { guardWrites } from "./guard"
import { headers } from "./headers"
import { health } from "./health"
import { limits } from "./limits"
import { verification } from "./verification"

export { env } from "~/lib/env.server"
export { drain } from "./health"

const YEAR = "365d"

export const app = express()
app.set("trust proxy", env.TRUST_PROXY_HOPS)
app.disable("x-powered-by")

app.use((req, res, next) => {
  res.locals.nonce = randomBytes(16).toString("base64")
  res.set("x-request-id", req.get("x-request-id")?.match(/^[\w-]{8,64}$/)?.[0] ?? randomUUID())
  next()
})
app.use(headers)
app.use(health)
app.get(VERIFICATION_PATHS, limits, verification)
app.use(compression())

if (env.production) {
  app.use(
    "/assets",
    express.static("build/client/assets", { immutable: true, maxAge: YEAR, redirect: false }),
    (_req, res) => res.status(404).type("text").send("no such file")
  )
  app.use(
    express.static("build/client", {
      maxAge: "1h",
      redirect: false,
      index: false,
      setHeaders(res, path) {
        // A service worker that a cache holds on to would outlive the release that it belongs to.
        if (path.endsWith("/sw.js")) res.setHeader("cache-control", "no-cache")
      },
    })
  )
}
// A picture that is not there is a 404 without a page around it.
app.use("/pictures", (_req, res) => res.status(404).type("text").send("no such picture"))
app.use(limits)
app.use(guardWrites)

app.use(
  createRequestHandler({
    build: () => import("virtual:react-router/server-build"),
    mode: env.production ? "production" : "development",
    getLoadContext(req, res) {
      const context = new RouterContextProvider()
      context.set(clientAddressContext, req.ip ?? "")
      context.set(nonceContext, String(res.locals.nonce))
      return context
    },
  })
)
