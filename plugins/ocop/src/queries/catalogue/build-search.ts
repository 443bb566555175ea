import type { SearchTypes } from "@medusajs/framework/types"
import { spellingsOf, wordsOf } from "../../rules/vietnamese-words"
import { PER_PAGE, type CatalogueInput, type Sort } from "./catalogue-input"

/** The engines that may serve the index; identifiers of their providers. */
export type Engine = "search-postgres" | "meilisearch"

/** What one search of the catalogue asks. Filters and facets speak of the fields of `search/catalogue.ts`. */
export type SearchInput = {
  /** Folded words; empty for no query. */
  folded?: string
  filters?: SearchTypes.SearchFilters
  /** Only drinks with alcohol; otherwise none at all. Whoever asks for them has asked the visitor's age. */
  alcohol?: boolean
  sort?: Sort
  skip?: number
  take?: number
  facets?: readonly string[]
  /** Facets count without their own filter. */
  disjunctive?: boolean
  now: Date
}

/** Above the number of places, points or producers the province will ever have. */
const ALL_VALUES = 20_000

/**
 * The query for the Search Module, in the words of the engine that serves it. What the two do differently:
 *
 * - The last word is the beginning of a word. PostgreSQL does so with `match_strategy: "last"`; Meilisearch always does, and
 *   would take `"last"` as leave to drop words.
 * - Equal results. PostgreSQL orders by what it is given and needs score and id to keep pages apart; Meilisearch
 *   ranks by itself when no order is given, and an order goes before relevance.
 * - The count. PostgreSQL always counts; Meilisearch estimates unless told `"exact"`.
 * - Typing errors are neither engine's business: `typo_tolerance` is off in the definition, and Meilisearch refuses it per query.
 *
 * Highlighting stays possible on Meilisearch through `search_options.highlight`; PostgreSQL refuses it, so
 * the shop compares folded text instead.
 */
export function buildSearch(engine: Engine, input: SearchInput): SearchTypes.SearchQuery {
  const { folded = "", filters = {}, sort = "popular", skip = 0, take = PER_PAGE, now } = input
  const { alcohol = false } = input
  const order = orderOf(engine, folded ? sort : sort === "relevance" ? "popular" : sort)
  return {
    entity: "catalogue",
    filters: {
      ...(folded ? { q: folded } : {}),
      ...filters,
      alcohol,
      sellable_from: { $lte: now },
      sellable_until: { $gt: now },
    },
    pagination: { skip, take, ...(order ? { order } : {}) },
    search_options: {
      ...(folded ? { match_strategy: engine === "search-postgres" ? "last" : "all" } : {}),
      ...(input.facets?.length
        ? {
            facets: input.facets.map((field) => ({ field, type: "value", limit: ALL_VALUES })),
            disjunctive_facets: input.disjunctive ?? false,
          }
        : {}),
      count: "exact",
    },
  }
}

/** The chosen values as filters; a field without a choice is left out. */
export function choiceFilters(input: CatalogueInput): SearchTypes.SearchFilters {
  const chosen = {
    stars: input.stars,
    product_group: input.group,
    place_code: input.place,
    points: input.point,
    price_band: input.price,
    producer_type: input.producer_type,
    producer_handle: input.producer ? [input.producer] : [],
  }
  return Object.fromEntries(
    Object.entries(chosen)
      .filter(([, values]) => values.length > 0)
      .map(([field, values]) => [field, { $in: values }])
  )
}

/** Products that bear every word of the query as it was typed, marks included; both placements of a tone count. */
export function exactSpelling(q: string): SearchTypes.SearchFilters {
  return { $and: wordsOf(q).map((word) => ({ words: { $in: spellingsOf(word) } })) }
}

type Order = Record<string, SearchTypes.SearchOrderBy>

const POPULAR: Order = { sold: "DESC", certified_on: "DESC", name_key: "ASC", id: "ASC" }
const ORDERS: Record<Exclude<Sort, "relevance">, Order> = {
  popular: POPULAR,
  price_asc: { price_vnd: "ASC", name_key: "ASC", id: "ASC" },
  price_desc: { price_vnd: "DESC", name_key: "ASC", id: "ASC" },
  stars: { stars: "DESC", ...POPULAR },
  name: { name_key: "ASC", id: "ASC" },
  newest: { certified_on: "DESC", name_key: "ASC", id: "ASC" },
}

function orderOf(engine: Engine, sort: Sort): Order | null {
  if (sort !== "relevance") return ORDERS[sort]
  return engine === "search-postgres" ? { _score: "DESC", ...POPULAR } : null
}
