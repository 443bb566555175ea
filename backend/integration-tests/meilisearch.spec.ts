import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { createRequire } from "node:module"
// Index definitions register themselves with it, so it must be there first.
import "@medusajs/framework/modules-sdk"
import { buildSearch } from "@ocop/plugin-ocop/queries/catalogue/build-search"
import catalogue from "@ocop/plugin-ocop/search/catalogue"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"

/**
 * The kept Meilisearch provider speaking to a stand-in server: what our queries become on the wire.
 */
type Provider = {
  upsertIndex(input: { index: object }): Promise<{ status: string }>
  search(input: object): Promise<{ hits: object[]; metadata: { count: number | null } }>
}
type Request = { method: string; path: string; body: unknown }

const requests: Request[] = []
let server: Server
let provider: Provider

const index = {
  ...catalogue,
  primary_key: "id",
  physical_name: "catalogue_v1",
  settings: catalogue.settings ?? {},
}
const now = new Date("2026-11-23T09:00:00.000Z")
const AT = String(now.getTime())

beforeAll(async () => {
  server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const path = request.url ?? ""
      requests.push({ method: request.method ?? "", path, body })
      response.setHeader("content-type", "application/json")
      response.end(JSON.stringify(answer(path, body)))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const {
    default: definition,
  }: { default: { services: (new (deps: object, options: object) => Provider)[] } } = createRequire(
    __filename
  )("@rokmohar/medusa-plugin-meilisearch/providers/meilisearch")
  const [Service] = definition.services
  if (!Service) throw new Error("the provider has no service")
  provider = new Service(
    { logger: console },
    { config: { host: `http://127.0.0.1:${port}`, apiKey: "key" } }
  )
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => requests.splice(0))

describe("the catalogue on Meilisearch", () => {
  it("is defined with folded text first by weight, order before relevance and no typing tolerance", async () => {
    await provider.upsertIndex({ index })
    const settings = requests.find(({ path }) => path.endsWith("/settings"))?.body
    expect(settings).toMatchObject({
      searchableAttributes: ["title_folded", "aka_folded", "text_folded"],
      rankingRules: ["sort", "words", "proximity", "attribute", "exactness"],
      typoTolerance: { enabled: false },
      faceting: { maxValuesPerFacet: 20000 },
      pagination: { maxTotalHits: 50000 },
    })
  })

  it("is searched for all words, sellable now, counted exactly", async () => {
    const result = await ask({
      folded: "ruoc ha",
      sort: "relevance",
      filters: { stars: { $in: [4, 5] } },
      facets: ["stars", "points"],
      now,
    })
    expect(result.metadata.count).toBe(7)
    const { queries } = requests[0]?.body as { queries: object[] }
    expect(queries[0]).toMatchObject({
      indexUid: "catalogue_v1",
      q: "ruoc ha",
      offset: 0,
      limit: 24,
      matchingStrategy: "all",
      facets: ["stars", "points"],
    })
    expect(queries[0]).not.toHaveProperty("sort")
    const { filter } = queries[0] as { filter: string }
    expect(filter).toContain("stars IN [4, 5]")
    expect(filter).toMatch(new RegExp(`sellable_from\\S* <= ${AT}`))
    expect(filter).toMatch(new RegExp(`sellable_until\\S* > ${AT}`))
  })

  it("sorts by every order the shop offers", async () => {
    await ask({ sort: "price_desc", now })
    const { queries } = requests[0]?.body as { queries: { sort: string[] }[] }
    expect(queries[0]?.sort).toEqual(["price_vnd:desc", "name_key:asc", "id:asc"])
  })

  it("understands the exact spelling and everything but it", async () => {
    const exactly = { $and: [{ words: { $in: ["hòa", "hoà"] } }, { words: { $in: ["ngan"] } }] }
    await ask({ folded: "hoa ngan", filters: exactly, now })
    await ask({ folded: "hoa ngan", filters: { $not: exactly }, now })
    const filters = requests.map(
      ({ body }) => (body as { queries: { filter: string }[] }).queries[0]?.filter
    )
    expect(filters[0]).toContain('(words IN ["hòa", "hoà"] AND words IN ["ngan"])')
    expect(filters[1]).toContain('NOT (words IN ["hòa", "hoà"] AND words IN ["ngan"])')
  })
})

function ask(input: Parameters<typeof buildSearch>[1]) {
  const { filters = {}, ...query } = buildSearch("meilisearch", input)
  const { q, ...rest } = filters as { q?: string }
  return provider.search({
    ...query,
    index,
    q,
    filters: rest,
    attributes_to_retrieve: ["id", "title"],
  })
}

function answer(path: string, body: unknown): unknown {
  if (path.startsWith("/multi-search")) {
    const { queries } = body as { queries: { page?: number }[] }
    return {
      results: queries.map(({ page }) =>
        page
          ? { hits: [], totalHits: 7 }
          : { hits: [], estimatedTotalHits: 5, facetDistribution: {} }
      ),
    }
  }
  if (path.startsWith("/tasks/")) return { uid: 1, status: "succeeded" }
  if (path.endsWith("/settings")) return { taskUid: 1, status: "enqueued" }
  return { uid: "catalogue_v1", primaryKey: "id", createdAt: "2026-01-01", updatedAt: "2026-01-01" }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString("utf8")
  return text ? JSON.parse(text) : null
}
