// Starts the shop: Vite's development server, or the built app when NODE_ENV is "production".
import { createServer } from "node:http"
import process from "node:process"

process.chdir(import.meta.dirname ?? new URL(".", import.meta.url).pathname)

const DRAIN_MS = 10_000

async function load() {
  if (process.env.NODE_ENV === "production") return import("./build/server/index.js")
  const express = (await import("express")).default
  const vite = await (await import("vite")).createServer({ server: { middlewareMode: true } })
  const first = await vite.ssrLoadModule("./server/app.ts")
  const app = express()
  app.use(vite.middlewares)
  app.use(async (req, res, next) => {
    try {
      const { app: current } = await vite.ssrLoadModule("./server/app.ts")
      current(req, res, next)
    } catch (error) {
      vite.ssrFixStacktrace(error)
      next(error)
    }
  })
  return { ...first, app }
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

const { app, env, drain } = await load().catch((error) => {
  if (error?.code === "ERR_MODULE_NOT_FOUND" && String(error.message).includes("build/server")) {
    fail("The storefront is not built yet. Run: npm run build -w storefront")
  }
  fail(error?.name === "SettingsError" ? error.message : error)
})

const server = createServer(app)
server.on("error", (error) => {
  if (error.code === "EADDRINUSE") {
    fail(
      `Port ${env.PORT} is taken by another program. Stop it, or choose another port with PORT=${env.PORT + 1}.`
    )
  }
  fail(error)
})
server.listen(env.PORT, () => console.log(`storefront: ${env.PUBLIC_ORIGIN} (port ${env.PORT})`))

let stopping = false
for (const signal of ["SIGTERM", "SIGINT"]) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    drain()
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => {
      server.closeAllConnections()
      process.exit(0)
    }, DRAIN_MS).unref()
  })
}
