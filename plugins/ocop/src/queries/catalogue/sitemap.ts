import type { MedusaContainer } from "@medusajs/framework/types"
import { catalogueEngine } from "./catalogue-engine"

const PAGE = 1000

type Entry = { handle: string; updated_on: string }
export type Sitemap = { products: Entry[]; producers: Entry[] }

/** Every product that may be sold at `now` and every producer of one, with the day it last changed. */
export async function readSitemap(container: MedusaContainer, now: Date): Promise<Sitemap> {
  const engine = await catalogueEngine(container)
  const products: Entry[] = []
  const producers = new Map<string, string>()
  for (let skip = 0; ; skip += PAGE) {
    const { hits } = await engine.search({ sort: "name", skip, take: PAGE, now })
    for (const { document } of hits) {
      const { handle, producer_handle, updated_on } = document
      products.push({ handle, updated_on })
      const known = producers.get(producer_handle)
      if (!known || known < updated_on) producers.set(producer_handle, updated_on)
    }
    if (hits.length < PAGE) break
  }
  return {
    products,
    producers: [...producers].map(([handle, updated_on]) => ({ handle, updated_on })),
  }
}
