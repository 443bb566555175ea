// Lab measurement on a shop that is up: `npm run lighthouse -w e2e -- [http://localhost:3000] [--runs 3]`.
// Prints the median of each page and exits 1 when a page's LCP is above the limit of the budget.
import { existsSync } from "node:fs"
import { parseArgs } from "node:util"
import { launch } from "chrome-launcher"
import lighthouse from "lighthouse"

const LCP_LIMIT_MS = 2_000
const PAGES = [
  ["home", "/"],
  ["list", "/products"],
  ["product", "/products/ruoc-hau-van-don"],
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "3" } },
})
const origin = positionals[0] ?? process.env.E2E_BASE_URL ?? "http://localhost:3000"
const chromePath = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path)
)

const chrome = await launch({
  ...(chromePath ? { chromePath } : {}),
  chromeFlags: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
})

let tooSlow = 0
try {
  console.log("page      LCP ms   TBT ms   CLS     perf  a11y  best  seo   transfer kB")
  for (const [name, path] of PAGES) {
    const runs = []
    for (let run = 0; run < Number(values.runs); run++) {
      const result = await lighthouse(`${origin}${path}`, { port: chrome.port, logLevel: "error" })
      if (!result) throw new Error(`no result for ${path}`)
      runs.push(result.lhr)
    }
    const metric = (id) => median(runs.map((lhr) => lhr.audits[id]?.numericValue ?? NaN))
    const score = (id) =>
      median(runs.map((lhr) => Math.round((lhr.categories[id]?.score ?? 0) * 100)))
    const lcp = metric("largest-contentful-paint")
    if (!(lcp <= LCP_LIMIT_MS)) tooSlow++
    console.log(
      [
        name.padEnd(9),
        lcp.toFixed(0).padStart(6),
        metric("total-blocking-time").toFixed(0).padStart(8),
        metric("cumulative-layout-shift").toFixed(3).padStart(7),
        ...["performance", "accessibility", "best-practices", "seo"].map((id) =>
          String(score(id)).padStart(5)
        ),
        (metric("total-byte-weight") / 1000).toFixed(0).padStart(10),
      ].join(" ")
    )
  }
} finally {
  await chrome.kill()
}
if (tooSlow > 0) {
  console.error(`${tooSlow} page(s) above ${LCP_LIMIT_MS} ms LCP`)
  process.exitCode = 1
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
