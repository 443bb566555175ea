import { describe, expect, it } from "vitest"
import { buildSearch, choiceFilters, exactSpelling } from "../build-search"
import { parseCatalogueInput } from "../catalogue-input"

const now = new Date("2026-11-23T09:00:00Z")
const selling = { alcohol: false, sellable_from: { $lte: now }, sellable_until: { $gt: now } }

describe("a search in the words of PostgreSQL", () => {
  it("takes the last word for a beginning and orders equal results", () => {
    expect(buildSearch("search-postgres", { folded: "ruoc ha", sort: "relevance", now })).toEqual({
      entity: "catalogue",
      filters: { q: "ruoc ha", ...selling },
      pagination: {
        skip: 0,
        take: 24,
        order: {
          _score: "DESC",
          sold: "DESC",
          certified_on: "DESC",
          name_key: "ASC",
          id: "ASC",
        },
      },
      search_options: { match_strategy: "last", count: "exact" },
    })
  })

  it("never asks for typing tolerance or highlighting", () => {
    const { search_options } = buildSearch("search-postgres", { folded: "ruoc", now })
    expect(Object.keys(search_options ?? {})).toEqual(["match_strategy", "count"])
  })
})

describe("a search in the words of Meilisearch", () => {
  it("wants all words, completes the last by itself and ranks by itself", () => {
    expect(buildSearch("meilisearch", { folded: "ruoc ha", sort: "relevance", now })).toEqual({
      entity: "catalogue",
      filters: { q: "ruoc ha", ...selling },
      pagination: { skip: 0, take: 24 },
      search_options: { match_strategy: "all", count: "exact" },
    })
  })
})

describe.each(["search-postgres", "meilisearch"] as const)("on %s", (engine) => {
  it("asks the clock in every search, after every other filter", () => {
    const sneaky = { sellable_until: { $gt: new Date(0) } }
    expect(buildSearch(engine, { filters: sneaky, now }).filters).toEqual(selling)
  })

  it("leaves alcohol out unless it is asked for, and then shows nothing else", () => {
    const sneaky = { alcohol: true }
    expect(buildSearch(engine, { filters: sneaky, now }).filters).toEqual(selling)
    expect(buildSearch(engine, { alcohol: true, now }).filters).toEqual({
      ...selling,
      alcohol: true,
    })
  })

  it("counts facets in full and without their own filter", () => {
    const { search_options } = buildSearch(engine, {
      facets: ["stars", "points"],
      disjunctive: true,
      now,
    })
    expect(search_options).toEqual({
      facets: [
        { field: "stars", type: "value", limit: 20_000 },
        { field: "points", type: "value", limit: 20_000 },
      ],
      disjunctive_facets: true,
      count: "exact",
    })
  })

  it("keeps pages apart with the id in every chosen order", () => {
    for (const sort of ["popular", "price_asc", "price_desc", "stars", "name", "newest"] as const) {
      const { pagination } = buildSearch(engine, { sort, skip: 24, now })
      expect(pagination?.skip).toBe(24)
      expect(Object.keys(pagination?.order ?? {}).at(-1)).toBe("id")
    }
  })

  it("is popular where there is nothing to be relevant to", () => {
    const { pagination } = buildSearch(engine, { folded: "", sort: "relevance", now })
    expect(Object.keys(pagination?.order ?? {})[0]).toBe("sold")
  })
})

describe("filters", () => {
  it("hold what was chosen and nothing else", () => {
    const input = parseCatalogueInput({ stars: ["4", "5"], price: "500000-", producer: "bavabi" })
    expect(choiceFilters(input)).toEqual({
      stars: { $in: [4, 5] },
      price_band: { $in: ["500000-"] },
      producer_handle: { $in: ["bavabi"] },
    })
  })

  it("ask for every word as it was typed, with either placement of a tone", () => {
    expect(exactSpelling("Ngán Hòa")).toEqual({
      $and: [{ words: { $in: ["ngán"] } }, { words: { $in: ["hòa", "hoà"] } }],
    })
  })
})
