import fs from "node:fs"
import { backendEnvironment } from "./backend-environment.mjs"
import { quietEnvironment } from "./build.mjs"
import { linesThatMatter, pause, startServer } from "./child-processes.mjs"
import { databaseSteps } from "./database-steps.mjs"
import { Problem } from "./problem.mjs"
import { backendBuilt, dataDir, fromRoot, medusaCli, storefrontDir } from "./project-paths.mjs"

/**
 * The whole marketplace on one database: what is done to the database before, and the two servers.
 *
 * @param {object} options
 * @param {string} options.databaseUrl
 * @param {{ storefront: number, backend: number }} options.ports
 * @param {Record<string, string>} options.secrets from `loadSecrets`
 * @param {string} [options.folder] where the set-up's answer and the generated register go
 * @param {string} [options.logPrefix] so that a test run does not write over the logs of a running shop
 */
export function marketplace({ databaseUrl, ports, secrets, folder = dataDir, logPrefix = "" }) {
  const addresses = {
    storefront: `http://localhost:${ports.storefront}`,
    backend: `http://localhost:${ports.backend}`,
  }
  const environment = backendEnvironment({ databaseUrl, ports, secrets, folder })
  const steps = databaseSteps({ environment, folder, logPrefix })

  async function startBackend() {
    const server = startServer(
      process.execPath,
      ["--max-old-space-size=1024", medusaCli, "start", "--port", String(ports.backend)],
      { cwd: backendBuilt, env: environment, log: `${logPrefix}backend.log` }
    )
    await waitUntilReady({ server, name: "backend", url: `${addresses.backend}/ready` })
    return server
  }

  /** `settings` are further environment variables of the storefront. */
  async function startStorefront(setup, settings = {}) {
    const server = startServer(process.execPath, ["--max-old-space-size=384", "server.js"], {
      cwd: storefrontDir,
      env: {
        ...quietEnvironment,
        NODE_ENV: "production",
        PORT: String(ports.storefront),
        PUBLIC_ORIGIN: environment.PUBLIC_ORIGIN,
        MEDUSA_INTERNAL_URL: addresses.backend,
        MEDUSA_PUBLISHABLE_KEY: setup.publishable_key,
        SESSION_SECRET: secrets.SESSION_SECRET,
        ...settings,
      },
      log: `${logPrefix}storefront.log`,
    })
    await waitUntilReady({ server, name: "storefront", url: `${addresses.storefront}/healthz` })
    return server
  }

  return { addresses, environment, ...steps, startBackend, startStorefront }
}

/** Waits for a 200; a server that ends before is a problem told with its own words. */
async function waitUntilReady({ server, name, url, patience = 120_000 }) {
  let ended = null
  void server.ended.then((end) => (ended = end))
  const until = Date.now() + patience
  let answer = "no answer"
  while (Date.now() < until) {
    if (ended) break
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5_000) })
      if (response.ok) return
      answer = `${response.status} ${(await response.text()).slice(0, 300)}`
    } catch {
      // Not listening yet.
    }
    await pause(200)
  }
  const log = fs.readFileSync(server.log, "utf8").split("\n")
  throw new Problem(
    ended
      ? `The ${name} ended while starting.`
      : `The ${name} did not become ready: ${url} gave ${answer}.`,
    { details: linesThatMatter(log), advice: `The whole log: ${fromRoot(server.log)}` }
  )
}
