// What a first visit to each page makes a browser load, from the built app; fails when it is over budget.
// kB = 1000 bytes, gzip -9. Run after `npm run build`: `npm run size`.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"

const CLIENT = join(import.meta.dirname, "../build/client")
const LIMITS = { window: 115, buying: 135, staff: 120, desk: 140, counter: 140, css: 20, fonts: 70 }

const LAYOUTS = new Set(["buying", "sales-point.at", "province.desk"])

/** Pages of one shopper may carry the checkout's forms; the shop window may not. */
const isBuying = (id) => /\.(cart|checkout|pay|card|order)$/.test(id)

/** The areas of the staff; the counter of a sales point works for a day without a line and carries more. */
const limitOf = (id) => {
  if (id === "sales-point.counter") return LIMITS.counter
  if (id.startsWith("sales-point")) return LIMITS.staff
  // Read on office computers: tables, filters and forms of a section come together.
  if (id.startsWith("province")) return LIMITS.desk
  return isBuying(id) ? LIMITS.buying : LIMITS.window
}

export function measure() {
  const assets = join(CLIENT, "assets")
  if (!existsSync(assets)) throw new Error("Nothing is built yet. Run: npm run build -w storefront")
  const manifestFile = readdirSync(assets).find((file) => /^manifest-.*\.js$/.test(file))
  if (!manifestFile) throw new Error("The build has no route manifest in build/client/assets.")
  const text = readFileSync(join(assets, manifestFile), "utf8")
  const manifest = JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1))

  const pages = Object.values(manifest.routes)
    .filter(({ id }) => /^(vi|sales-point|province)\./.test(id))
    .map((route) => {
      const chain = [route]
      for (let at = route; at.parentId; at = manifest.routes[at.parentId])
        chain.push(manifest.routes[at.parentId])
      const js = new Set([
        `/assets/${manifestFile}`,
        manifest.entry.module,
        ...manifest.entry.imports,
      ])
      for (const step of chain) for (const file of [step.module, ...step.imports]) js.add(file)
      const css = new Set(chain.flatMap((step) => step.css ?? []))
      return {
        page: route.id.replace(/^vi\./, ""),
        js: sum(js),
        own: sum([route.module]),
        css: sum(css),
        limit: limitOf(route.id),
      }
    })
    // Layouts are no pages of their own.
    .filter(({ page }) => !LAYOUTS.has(page))
  const styles = readdirSync(assets).filter((file) => file.endsWith(".css"))
  const fonts = readdirSync(assets).filter((file) => file.endsWith(".woff2"))
  return {
    pages,
    css: sum(styles.map((file) => `/assets/${file}`)),
    fonts: fonts.reduce((total, file) => total + readFileSync(join(assets, file)).length, 0) / 1000,
    limits: LIMITS,
  }
}

function sum(files) {
  let bytes = 0
  for (const file of files) bytes += gzipSync(readFileSync(join(CLIENT, file)), { level: 9 }).length
  return bytes / 1000
}

if (process.argv[1] === import.meta.filename) {
  const { pages, css, fonts, limits } = measure()
  const rows = [
    ...pages.map(({ page, js, own, limit }) => ({
      what: `JS of ${page} (own code ${own.toFixed(1)})`,
      kB: js,
      limit,
    })),
    { what: "all CSS", kB: css, limit: limits.css },
    { what: "all fonts", kB: fonts, limit: limits.fonts },
  ]
  for (const { what, kB, limit } of rows) {
    console.log(`${kB > limit ? "✖" : "✔"} ${kB.toFixed(1).padStart(6)} of ${limit} kB  ${what}`)
  }
  if (rows.some(({ kB, limit }) => kB > limit)) process.exit(1)
}
