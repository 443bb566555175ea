// Memory after many page views, on a shop that is up: `npm run soak -w e2e -- PID [PID …] [--views 500] [--origin URL]`.
// PIDs are those of backend and storefront. Prints resident memory before and after; exits 1 above the limit together.
import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"

const LIMIT_MB = 1_500
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    views: { type: "string", default: "500" },
    origin: { type: "string", default: process.env.E2E_BASE_URL ?? "http://localhost:3000" },
  },
})
const pids = positionals.map(Number)
if (pids.length === 0) throw new Error("name the process ids of backend and storefront")

/** Resident memory of one process in MB, from the kernel's own account. */
const residentMb = (pid) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024

const report = (when) => {
  const each = pids.map(residentMb)
  const sum = each.reduce((a, b) => a + b, 0)
  console.log(
    `${when}: ${sum.toFixed(0)} MB together (${each.map((mb) => mb.toFixed(0)).join(" + ")})`
  )
  return sum
}

report("before")
const list = await (await fetch(`${values.origin}/products`)).text()
const products = [...new Set(list.match(/\/products\/[a-z0-9-]+/g) ?? [])]
const paths = [
  "/",
  "/products",
  "/products?q=tra",
  "/products?group=I&sort=price_asc",
  "/en",
  ...products,
]
const times = []
for (let view = 0; view < Number(values.views); view++) {
  const start = performance.now()
  const response = await fetch(`${values.origin}${paths[view % paths.length]}`)
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`)
  times.push(performance.now() - start)
}
times.sort((a, b) => a - b)
const at = (share) => times[Math.floor(times.length * share)]?.toFixed(0)
console.log(`${times.length} views of ${paths.length} pages: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`)
if (report("after") > LIMIT_MB) {
  console.error(`above ${LIMIT_MB} MB`)
  process.exitCode = 1
}
