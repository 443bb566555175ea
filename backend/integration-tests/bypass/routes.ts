import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"

const require = createRequire(__filename)

/** `METHOD /path/:param` of every route that a package brings, read from its built files as Medusa does. */
export function routesOf(apiFolder: string): string[] {
  if (!existsSync(apiFolder)) return []
  return readdirSync(apiFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.js")
    .flatMap((file) => {
      const route = `/${path.dirname(file).replaceAll("\\", "/")}`.replace(/\[([^\]]+)\]/g, ":$1")
      const text = readFileSync(path.join(apiFolder, file), "utf8")
      const methods = [...text.matchAll(/^exports\.(GET|POST|PUT|PATCH|DELETE) = /gm)]
      return [...new Set(methods.map(([, method]) => `${method} ${route}`))]
    })
}

/** Names of all hooks that Medusa's workflows offer, as `workflow-file hook`. */
export function hooksOf(workflowsFolder: string): string[] {
  return readdirSync(workflowsFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => {
      const text = readFileSync(path.join(workflowsFolder, file), "utf8")
      const names = [...text.matchAll(/createHook\)\("(\w+)"/g)].map(([, name]) => name)
      return [...new Set(names)].map((name) => `${path.basename(file, ".js")} ${name}`)
    })
}

/** All packages stand at the root of the workspace; some do not let their package.json be resolved. */
const folderOf = (name: string) => realpathSync(path.join(__dirname, "../../../node_modules", name))

export const MEDUSA_API = path.join(folderOf("@medusajs/medusa"), "dist/api")
export const CORE_WORKFLOWS = path.join(folderOf("@medusajs/core-flows"), "dist")
/** Of packages that bring routes of their own into the shop, ours included. */
export const PLUGIN_APIS = [
  path.join(folderOf("@medusajs/draft-order"), ".medusa/server/src/api"),
  path.join(folderOf("@ocop/plugin-ocop"), ".medusa/server/src/api"),
  path.join(folderOf("@ocop/plugin-payment-vietqr"), ".medusa/server/src/api"),
]

type OpenStoreRoutes = { OPEN_STORE_ROUTES: readonly string[] }

/** Loads every file of ours that holds a closure, as Medusa would, so that `take-out.cjs` has met them all. */
export function loadOurs(): { openStoreRoutes: readonly string[] } {
  for (const [plugin, folders] of Object.entries(OURS)) {
    const source = path.join(folderOf(plugin), ".medusa/server/src")
    for (const folder of folders) {
      const files = readdirSync(path.join(source, folder), { recursive: true, encoding: "utf8" })
      for (const file of files.filter((one) => one.endsWith(".js") && !one.includes("__tests__"))) {
        require(path.join(source, folder, file))
      }
    }
  }
  const doors: OpenStoreRoutes = require(
    path.join(
      folderOf("@ocop/plugin-ocop"),
      ".medusa/server/src/api/gate/doors/open-store-routes.js"
    )
  )
  return { openStoreRoutes: doors.OPEN_STORE_ROUTES }
}

const OURS = {
  "@ocop/plugin-ocop": [
    "gate/rules",
    "api/gate",
    "workflows/hooks",
    "providers/cash-guard",
    "subscribers",
    "jobs",
    "queries/products",
    "queries/catalogue",
  ],
  "@ocop/plugin-payment-vietqr": ["providers/vietqr", "api"],
}
