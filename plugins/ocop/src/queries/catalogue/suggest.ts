import type { MedusaContainer } from "@medusajs/framework/types"
import { correctQuery } from "../../rules/correct-query"
import { wordsOf } from "../../rules/vietnamese-words"
import { catalogueEngine, type CatalogueEngine } from "./catalogue-engine"
import { foldQuery } from "./catalogue-input"
import type { CatalogueHit } from "./catalogue-item"

const MOST = 8
/** Enough candidates to put those spelled as typed first, also while the last word is still being typed. */
const CANDIDATES = 40

export type Suggestion = { handle: string; title: string; place: string | null }

/** At most eight products for what has been typed so far; none for an empty query. */
export async function suggestProducts(
  container: MedusaContainer,
  { q, folded }: { q: string; folded: string },
  now: Date
): Promise<Suggestion[]> {
  if (!folded) return []
  const engine = await catalogueEngine(container)
  const hits = await candidates(engine, folded, now)
  const typed = wordsOf(q)
  const exactness = (hit: CatalogueHit) => {
    const words = wordsOf(hit.title)
    return typed.filter((word) => words.some((other) => other.startsWith(word))).length
  }
  return hits
    .map((hit, rank) => ({ hit, rank, exact: exactness(hit) }))
    .sort((a, b) => b.exact - a.exact || a.rank - b.rank)
    .slice(0, MOST)
    .map(({ hit }) => ({ handle: hit.handle, title: hit.title, place: hit.place_name ?? null }))
}

async function candidates(
  engine: CatalogueEngine,
  folded: string,
  now: Date
): Promise<CatalogueHit[]> {
  const find = async (words: string) => {
    const { hits } = await engine.search({
      folded: words,
      sort: "relevance",
      take: CANDIDATES,
      now,
    })
    return hits.map(({ document }) => document)
  }
  const hits = await find(folded)
  if (hits.length) return hits
  if (await engine.belongsElsewhere(folded, false, now)) return []
  const meant = correctQuery(folded, await engine.vocabulary(now))
  return meant ? find(foldQuery(meant)) : []
}
