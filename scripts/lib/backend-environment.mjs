import path from "node:path"
import { quietEnvironment } from "./build.mjs"
import { runToEnd } from "./child-processes.mjs"
import { backendBuilt, dataDir, medusaCli } from "./project-paths.mjs"

/** Live data of an import of 10,000 products is about half of it. */
const MEDUSA_HEAP_MB = 1024

/**
 * The settings that the backend gets, those of docs/store-api.md. What the environment gives wins.
 *
 * @param {object} options
 * @param {string} options.databaseUrl
 * @param {{ storefront: number, backend: number }} options.ports
 * @param {Record<string, string>} options.secrets from `loadSecrets`
 * @param {string} [options.folder] where the set-up script leaves its answer
 */
export function backendEnvironment({ databaseUrl, ports, secrets, folder = dataDir }) {
  return {
    ...demoBank(),
    OCOP_ADMIN_EMAIL: "admin@ocop.localhost",
    PUBLIC_ORIGIN: `http://localhost:${ports.storefront}`,
    ...quietEnvironment,
    ...secrets,
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    PORT: String(ports.backend),
    OCOP_DATA_DIR: folder,
    OCOP_SETUP_OUT: path.join(folder, "setup.json"),
  }
}

/**
 * Runs Medusa's own command in the built backend, to its end.
 *
 * @param {string[]} words e.g. `["exec", "./src/scripts/setup.js"]`
 * @param {{ environment: NodeJS.ProcessEnv, log: string, name: string, onLine?: (line: string) => void }} options
 */
export function runMedusa(words, { environment, log, name, onLine, mayFail }) {
  return runToEnd(process.execPath, [...memoryLimit(), medusaCli, ...words], {
    cwd: backendBuilt,
    env: environment,
    log,
    name,
    onLine,
    mayFail,
  })
}

/**
 * Node lets rubbish pile up until its own limit, which grows with the machine. With this one an import of 10,000 products
 * stays small beside the shop that it runs next to (scripts/measure-import.mjs). Who sets NODE_OPTIONS knows better.
 */
function memoryLimit() {
  if (/--max[-_]old[-_]space[-_]size/.test(process.env.NODE_OPTIONS ?? "")) return []
  return [`--max-old-space-size=${MEDUSA_HEAP_MB}`]
}

/** `@progress {"kind":"products","done":120,"total":393}`, as the import scripts print it; anything else is null. */
export function readProgress(line) {
  const found = /^@progress (\{.*\})$/.exec(line.trim())
  if (!found) return null
  try {
    const { kind, done, total } = JSON.parse(found[1])
    return typeof kind === "string" && Number.isInteger(done) && Number.isInteger(total)
      ? { kind, done, total }
      : null
  } catch {
    return null
  }
}

/** The demo's own bank, which sends real signed notifications to ourselves; any setting of one's own switches it off. */
function demoBank() {
  if (process.env.VIETQR_BANK_ACCOUNT || process.env.VIETQR_DEMO_BANK === "0") return {}
  return {
    VIETQR_DEMO_BANK: "1",
    VIETQR_BANK_BIN: "970405",
    VIETQR_BANK_ACCOUNT: "0000000000000",
    VIETQR_BANK_HOLDER: "TAI KHOAN TRINH DIEN OCOP",
  }
}
