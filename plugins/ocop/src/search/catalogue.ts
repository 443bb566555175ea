import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { seedCatalogue } from "./seed-catalogue"

/**
 * The catalogue: one document per product that may be sold now or from a known day on, with all that a list page shows.
 *
 * Only the `*_folded` fields are searched, with folded words, so that marks never decide whether something is found; `words`
 * holds the words as written, and lets the exact spelling come first. `sellable_from` and `sellable_until` are asked
 * in every query: a product leaves the shop at the second its certificate ends, whether or not the index has been written since.
 */
const catalogueFields = search.define({
  id: search.keyword().filterable().sortable(),
  variant_id: search.keyword(),
  handle: search.keyword(),
  title: search.text(),
  stars: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["value"] }),
  certificate_last_day: search.keyword(),
  certified_on: search.keyword().sortable(),
  /** Drinks with alcohol are in the index and in no answer that does not ask for them (queries/catalogue/build-search.ts). */
  alcohol: search.boolean().filterable().retrievable(false),
  product_group: search.keyword().filterable().facetable(),
  producer_handle: search.keyword().filterable().facetable(),
  producer_name: search.text(),
  producer_type: search.keyword().filterable().facetable(),
  place_code: search.keyword().filterable().facetable(),
  place_name: search.text(),
  price_vnd: search.integer().sortable(),
  /** Another pack size or point asks more. */
  price_varies: search.boolean(),
  /** The other province whose certificate it carries; shelves of Quảng Ninh sell some, its figures leave them out. */
  elsewhere: search.text(),
  /** Quảng Ninh's own: what its published figures count. */
  of_province: search.boolean().filterable().retrievable(false),
  price_band: search.keyword().filterable().facetable(),
  unit: search.text(),
  picture_kind: search.keyword(),
  points: search.keyword().array().filterable().facetable().retrievable(false),
  points_in_stock: search.integer(),
  sold: search.integer().sortable(),
  sellable_from: search.date().filterable().retrievable(false),
  sellable_until: search.date().filterable().retrievable(false),
  /** When the document itself goes out of date: a certificate follows another, a point opens or closes. */
  stale_at: search.date().filterable().retrievable(false),
  updated_on: search.keyword(),
  name_key: search.keyword().sortable().retrievable(false),
  words: search.keyword().array().filterable().facetable().retrievable(false),
  title_folded: search.text().searchable({ weight: 3 }).retrievable(false),
  aka_folded: search.text().searchable({ weight: 2 }).retrievable(false),
  text_folded: search.text().searchable({ weight: 1 }).retrievable(false),
})

export default defineSearchIndex({
  name: "catalogue",
  entity: "product",
  fields: catalogueFields,
  settings: {
    // Both engines find exactly what was typed; slips are mended from our own words (rules/correct-query.ts).
    typo_tolerance: { enabled: false },
    provider_options: {
      meilisearch: {
        // A chosen order is the order, before relevance; and a facet of words has thousands of values.
        rankingRules: ["sort", "words", "proximity", "attribute", "exactness"],
        faceting: { maxValuesPerFacet: 20000 },
        pagination: { maxTotalHits: 50000 },
      },
    },
  },
  seed: seedCatalogue,
})
