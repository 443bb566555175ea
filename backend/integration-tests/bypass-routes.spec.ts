import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { closuresInCode } from "./bypass/closures"
import { HARMLESS_HOOKS, HARMLESS_ROUTES } from "./bypass/harmless"
import { MATRIX } from "./bypass/matrix"
import {
  CORE_WORKFLOWS,
  hooksOf,
  loadOurs,
  MEDUSA_API,
  PLUGIN_APIS,
  routesOf,
} from "./bypass/routes"

const ROWS = Object.values(MATRIX).flat()

/** Everything but store routes that are closed to all: only those on the door's list are left of Medusa's. */
const isClosed = (route: string) => {
  const [method = "", url = ""] = route.split(" ")
  if (!url.startsWith("/store/") || /^\/store\/(ocop|vietqr)\//.test(url)) return false
  const below = url.slice("/store".length).replace(/:\w+/g, ":id")
  return !loadOurs().openStoreRoutes.includes(`${method} ${below}`)
}
const hasRow = (route: string) =>
  ROWS.some(({ path: tried }) => tried.split(/, then |, /).some((one) => names(one, route)))
const names = (tried: string, route: string) => tried === route || tried.startsWith(`${route} `)

describe("routes", () => {
  const routes = [MEDUSA_API, ...PLUGIN_APIS].flatMap(routesOf)

  it("are read as Medusa reads them", () => {
    expect(routes.length).toBeGreaterThan(450)
    expect(routes).toContain("POST /store/carts/:id/complete")
  })

  it("all have a row, are closed, or cannot do harm", () => {
    const harmless = (route: string) => HARMLESS_ROUTES.some(([pattern]) => pattern.test(route))
    expect(
      routes.filter((route) => !isClosed(route) && !hasRow(route) && !harmless(route))
    ).toEqual([])
  })

  it("are all there for every reason that is given", () => {
    const dead = HARMLESS_ROUTES.filter(([pattern]) => !routes.some((route) => pattern.test(route)))
    expect(dead.map(([pattern]) => String(pattern))).toEqual([])
  })
})

describe("hooks of Medusa's workflows", () => {
  const hooks = hooksOf(CORE_WORKFLOWS)
  const used = usedHooks()

  it("are read as they are declared", () => {
    expect(hooks.length).toBeGreaterThan(90)
    expect(hooks).toContain("complete-cart validate")
  })

  it("are all used by the gate, or cannot do harm", () => {
    const harmless = (hook: string) => HARMLESS_HOOKS.some(([pattern]) => pattern.test(hook))
    expect(hooks.filter((hook) => !used.has(hook) && !harmless(hook))).toEqual([])
  })

  it("are still there where the gate uses them", () => {
    expect([...used].filter((hook) => !hooks.includes(hook))).toEqual([])
  })
})

describe("closures", () => {
  loadOurs()
  const named = new Set(ROWS.flatMap((row) => row.closures))

  it("of the code all have a row that fails without them", () => {
    expect(closuresInCode().filter((id) => !named.has(id))).toEqual([])
  })

  it("that rows name are all in the code", () => {
    expect([...named].filter((id) => !closuresInCode().includes(id))).toEqual([])
  })
})

/** Which hook each file of `workflows/hooks` takes: `complete-cart.ts` names the workflow, its text the hook. */
function usedHooks(): Set<string> {
  const folder = path.join(__dirname, "../../plugins/ocop/src/workflows/hooks")
  const files: Partial<Record<string, string>> = {
    "create-cart": "create-carts",
    "add-order-line-items": "add-line-items",
    "create-order-fulfillment": "create-fulfillment",
    "create-order-shipment": "create-shipment",
  }
  return new Set(
    readdirSync(folder).flatMap((file) => {
      const name = path.basename(file, ".ts")
      const text = readFileSync(path.join(folder, file), "utf8")
      return [...text.matchAll(/hooks\.(\w+)\(/g)].map(
        ([, hook]) => `${files[name] ?? name} ${hook}`
      )
    })
  )
}
