// A backend for development and tests without Medusa: `node tests/fake-backend/server.mjs`, PORT (default 9250).
// Add routes of other areas as modules that export the same kind of table.
import { createServer } from "node:http"
import { pathToFileURL } from "node:url"
import { buying } from "./buying.mjs"
import { catalogue, home, suggest } from "./catalogue.mjs"
import { counterRoutes } from "./counter.mjs"
import { salesPoint } from "./sales-point.mjs"
import { proof } from "./verifications.mjs"
import { availability, items, points, producerPages, products } from "./fixtures.mjs"

const notFound = [404, { type: "not_found", code: "not_found", message: "Không tìm thấy" }]
const ok = (body) => [200, body]

const closed = (handle, url) =>
  products.get(handle).alcohol && url.searchParams.get("adult") !== "1"

/** `[method, path pattern, (match, { url, body }) => [status, json]]`, first match answers. */
export const reading = [
  ["GET", /^\/ready$/, () => ok({ database: "ok", search: "ok", products: items.length })],
  [
    "GET",
    /^\/store\/ocop\/catalogue$/,
    (_m, { url }) => {
      if (url.searchParams.get("q") === "!down")
        return [500, { type: "unexpected", code: "unknown", message: "down" }]
      const answer = catalogue(url.searchParams)
      return answer
        ? ok(answer)
        : [400, { type: "invalid_data", code: "invalid_query", message: "page" }]
    },
  ],
  [
    "GET",
    /^\/store\/ocop\/suggest$/,
    (_m, { url }) => ok({ suggestions: suggest(url.searchParams.get("q") ?? "") }),
  ],
  ["GET", /^\/store\/ocop\/home$/, () => ok(home())],
  [
    "GET",
    /^\/store\/ocop\/products\/([^/]+)$/,
    ([, handle], { url }) =>
      !products.has(handle)
        ? notFound
        : ok(closed(handle, url) ? { age_gate: true } : { product: products.get(handle) }),
  ],
  [
    "GET",
    /^\/store\/ocop\/products\/([^/]+)\/availability$/,
    ([, handle], { url }) =>
      !products.has(handle)
        ? notFound
        : ok(closed(handle, url) ? { age_gate: true } : { points: availability(handle) }),
  ],
  [
    "GET",
    /^\/store\/ocop\/producers\/([^/]+)$/,
    ([, handle]) => (producerPages.has(handle) ? ok(producerPages.get(handle)) : notFound),
  ],
  ["GET", /^\/store\/ocop\/points$/, () => ok({ points })],
  [
    "GET",
    /^\/store\/ocop\/points\/([^/]+)$/,
    ([, handle]) => {
      const point = points.find((p) => p.handle === handle)
      if (!point) return notFound
      const { handle: id } = point
      return ok({
        point: {
          ...point,
          operator_name: "Đơn vị điểm bán minh họa",
          operator_tax_code: "5700000000",
          alcohol_licence: "Minh họa số 01/GP-BLR",
          email: null,
          sales_channel_id: `sc_${id}`,
          region_id: "reg_vn",
        },
      })
    },
  ],
  [
    "GET",
    /^\/store\/ocop\/sitemap$/,
    () =>
      ok({
        products: items.map(({ handle }) => ({ handle, updated_on: "2026-11-20" })),
        producers: [...producerPages.keys()].map((handle) => ({
          handle,
          updated_on: "2026-11-20",
        })),
      }),
  ],
]

/** Starts the fake on `port` (0 picks a free one); resolves to the node server. */
export function start(
  port,
  routes = [...reading, ...proof, ...buying, ...counterRoutes, ...salesPoint]
) {
  const server = createServer(async (req, res) => {
    const url = new URL(req.url ?? "/", "http://fake")
    const chunks = []
    for await (const chunk of req) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const route = routes.find(
      ([method, pattern]) => method === req.method && pattern.test(url.pathname)
    )
    const [status, body] = route
      ? route[2](decodeURIComponent(url.pathname).match(route[1]), {
          url,
          body: /json/.test(req.headers["content-type"] ?? "") && text ? JSON.parse(text) : {},
          token: (req.headers.authorization ?? "").replace(/^Bearer /, "") || null,
          headers: req.headers,
        })
      : notFound
    res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
  })
  return new Promise((resolve) => server.listen(port, () => resolve(server)))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const port = Number(process.env.PORT ?? 9250)
  await start(port)
  console.log(`fake backend: http://localhost:${port}`)
}
