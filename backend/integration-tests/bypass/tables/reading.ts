import { expect } from "vitest"
import { row, type Row } from "../row"
import type { Stall } from "../stall"
import { LAST_SECOND, MIDNIGHT } from "../ground"

/** What a page says, as far as these rows look at it. */
type Page = {
  results?: { title: string }[]
  product?: { sellable: { ok: boolean; reason?: string }; variants: unknown[] }
  points?: { level: string }[]
}

/** Every page that would offer what has lapsed, if it did not look at the clock; no job has run yet. */
export const READING: Row[] = [
  row({
    path: "GET /store/ocop/catalogue",
    violation: "expired, no job has run",
    closures: ["read:build-search"],
    given: async (stall) => {
      stall.clockAt(LAST_SECOND)
      await expect.poll(() => listed(stall), { timeout: 15_000 }).toContain(stall.title)
      stall.clockAt(MIDNIGHT)
    },
    when: async (stall) => {
      expect(await listed(stall)).toEqual([])
    },
    then: "done",
  }),
  row({
    path: "GET /store/ocop/products/:handle",
    violation: "expired, no job has run",
    closures: ["read:product-detail"],
    given: atMidnight,
    when: async (stall) => {
      const { product } = await read(stall, `products/${handleOf(stall)}`)
      expect(product).toMatchObject({
        sellable: { ok: false, reason: "certificate_expired" },
        variants: [],
      })
    },
    then: "done",
  }),
  row({
    path: "GET /store/ocop/products/:handle/availability",
    violation: "expired, no job has run",
    closures: ["read:product-availability"],
    given: atMidnight,
    when: async (stall) => {
      const { points } = await read(stall, `products/${handleOf(stall)}/availability`)
      expect(points?.map(({ level }) => level)).toEqual(["none", "none"])
    },
    then: "done",
  }),
]

function atMidnight(stall: Stall): Promise<void> {
  stall.clockAt(MIDNIGHT)
  return Promise.resolve()
}

async function read(stall: Stall, path: string): Promise<Page> {
  const { data, status } = await stall.storeGet(`/store/ocop/${path}`)
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(data)}`)
  const page: Page = JSON.parse(JSON.stringify(data))
  return page
}

async function listed(stall: Stall): Promise<string[]> {
  const { results } = await read(stall, `catalogue?q=${encodeURIComponent(stall.title)}`)
  return (results ?? []).map(({ title }) => title).filter((title) => title === stall.title)
}

function handleOf({ title }: Stall): string {
  return title.replace("Ruốc hàu số ", "ruoc-hau-so-")
}
