import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { correctQuery } from "../../rules/correct-query"
import { foldVietnamese } from "../../rules/fold-vietnamese"
import { wordsOf } from "../../rules/vietnamese-words"
import { choiceFilters, exactSpelling, type SearchInput } from "./build-search"
import { catalogueEngine, type CatalogueEngine, type CatalogueResult } from "./catalogue-engine"
import { PER_PAGE, foldQuery, type CatalogueInput } from "./catalogue-input"
import { catalogueItem, type CatalogueHit, type CatalogueItem } from "./catalogue-item"
import { FACET_FIELDS, labelledFacets, type Facets } from "./facets"
import { readPointNames } from "../points/point-names"

export type CataloguePage = {
  query: string
  folded: string
  total: number
  page: number
  pages: number
  per_page: number
  results: CatalogueItem[]
  facets: Facets
  suggestion: string | null
}

/**
 * One page of the catalogue at `now`. What was typed is searched first; only when it finds nothing at all, with or without
 * the chosen filters, is it corrected, and then `suggestion` says what was searched instead.
 */
export async function searchCatalogue(
  container: MedusaContainer,
  input: CatalogueInput,
  now: Date
): Promise<CataloguePage> {
  const engine = await catalogueEngine(container)
  const [typed, pointNames] = await Promise.all([
    searchPage(engine, input, now),
    readPointNames(container),
  ])
  let found = typed
  let suggestion: string | null = null
  if (typed.total === 0 && input.folded && !(await isKnown(engine, input, now))) {
    const meant = correctQuery(input.folded, await engine.vocabulary(now, input.alcohol))
    if (meant) {
      const corrected = await searchPage(
        engine,
        { ...input, q: meant, folded: foldQuery(meant) },
        now
      )
      const { alcohol } = input
      if (
        corrected.total > 0 ||
        (await findsAnything(engine, { folded: foldQuery(meant), alcohol, now }))
      ) {
        found = corrected
        suggestion = spelledLike(corrected.hits[0], meant)
      }
    }
  }
  return {
    query: input.q,
    folded: input.folded,
    total: found.total,
    page: input.page,
    pages: Math.ceil(found.total / PER_PAGE),
    per_page: PER_PAGE,
    results: found.hits.map(catalogueItem),
    facets: labelledFacets(found.facets, input, pointNames),
    suggestion,
  }
}

type Page = { total: number; hits: CatalogueHit[]; facets: CatalogueResult["facets"] }

async function searchPage(
  engine: CatalogueEngine,
  input: CatalogueInput,
  now: Date
): Promise<Page> {
  const skip = (input.page - 1) * PER_PAGE
  const filters = choiceFilters(input)
  const { folded, alcohol, sort } = input
  const asked: SearchInput = { folded, filters, alcohol, sort, skip, now }
  const all = engine.search({
    ...asked,
    facets: Object.values(FACET_FIELDS),
    disjunctive: true,
  })
  const words = wordsOf(input.q)
  const ranked = input.folded !== "" && input.sort === "relevance" && words.length <= 12
  const [everything, hits] = await Promise.all([
    all,
    ranked ? exactFirst(engine, asked, exactSpelling(input.q), all) : hitsOf(all),
  ])
  return { total: everything.metadata.count ?? 0, hits, facets: everything.facets }
}

/**
 * Products spelled exactly as typed come first: "dứa" is not "dừa" nor "đưa". The index folds all three, so the exact ones
 * are asked for apart, and the page is filled up with the others.
 */
async function exactFirst(
  engine: CatalogueEngine,
  asked: SearchInput,
  exactly: SearchTypes.SearchFilters,
  all: Promise<CatalogueResult>
): Promise<CatalogueHit[]> {
  const { skip = 0 } = asked
  const exact = await engine.search({ ...asked, filters: { ...asked.filters, ...exactly } })
  const count = exact.metadata.count ?? 0
  if (count === 0) return hitsOf(all)
  const first = exact.hits.map(({ document }) => document)
  if (first.length >= PER_PAGE) return first
  const others = await engine.search({
    ...asked,
    filters: { ...asked.filters, $not: exactly },
    skip: Math.max(0, skip - count),
    take: PER_PAGE - first.length,
  })
  return [...first, ...others.hits.map(({ document }) => document)]
}

async function hitsOf(result: Promise<CatalogueResult>): Promise<CatalogueHit[]> {
  return (await result).hits.map(({ document }) => document)
}

/** Whether the words find anything at all, or name what the age gate keeps apart. */
async function isKnown(
  engine: CatalogueEngine,
  { folded, alcohol }: CatalogueInput,
  now: Date
): Promise<boolean> {
  return (
    (await findsAnything(engine, { folded, alcohol, now })) ||
    (await engine.belongsElsewhere(folded, alcohol, now))
  )
}

async function findsAnything(engine: CatalogueEngine, asked: SearchInput): Promise<boolean> {
  const { metadata } = await engine.search({ ...asked, take: 0 })
  return (metadata.count ?? 0) > 0
}

/** The correction with the marks of the product it found: "miến dong", although "đông" is the commoner word. */
function spelledLike(hit: CatalogueHit | undefined, meant: string): string {
  const spellings = new Map(wordsOf(hit?.title ?? "").map((word) => [foldVietnamese(word), word]))
  return meant
    .split(" ")
    .map((word) => spellings.get(foldVietnamese(word)) ?? word)
    .join(" ")
}
