import { shopT } from "~/i18n/shop-messages.server"
import { cachedGet } from "../cache.server"
import type { Catalogue, FacetName, FacetValue } from "../contract"
import { count } from "../format.server"
import type { Lang } from "../language"
import { backendQuery, cataloguePath, FACETS, type CatalogueQuery } from "./catalogue-query"
import { productCard } from "./product-card.server"

export type FacetOption = { value: string; label: string; count: string; checked: boolean }
export type FacetView = { name: FacetName; title: string; options: FacetOption[] }
export type Chip = { label: string; without: string }

/** One page of the catalogue, ready to show. One call to the backend. */
export async function cataloguePage(query: CatalogueQuery, lang: Lang) {
  const t = shopT(lang)
  const found = await cachedGet<Catalogue>(lang, "/store/ocop/catalogue", backendQuery(query))
  const facets = FACETS.filter((name) => name !== "point" || query.within === null)
    .map((name) => ({
      name,
      title: t(`facet.${name}`),
      options: inOrder(name, found.facets[name]).map((value) => ({
        value: value.value,
        label: facetLabel(name, value, lang),
        count: count(value.count, lang),
        checked: query.chosen[name].includes(value.value),
      })),
    }))
    .filter((facet) => facet.options.length > 0)
  const producerName = query.producer
    ? (found.results.find((item) => item.producer.handle === query.producer)?.producer.name ??
      query.producer)
    : null
  return {
    total: found.total,
    totalText: t(found.total === 1 ? "products.count.one" : "products.count", {
      n: count(found.total, lang),
    }),
    showText: t(found.total === 1 ? "filters.show.one" : "filters.show", {
      n: count(found.total, lang),
    }),
    page: found.page,
    pages: found.pages,
    facets,
    chips: chips(query, facets, producerName, t("products.query", { q: query.q })),
    suggestion: found.suggestion,
    results: found.results.map((item) => productCard(item, lang, found.query)),
  }
}

/** Stars, groups and prices have an order of their own; the others come as the backend ranks them. */
function inOrder(name: FacetName, values: FacetValue[]): FacetValue[] {
  if (name === "stars") return [...values].sort((a, b) => Number(b.value) - Number(a.value))
  const order: readonly string[] = name === "group" ? GROUPS : name === "price" ? BANDS : []
  return order.length > 0
    ? [...values].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
    : values
}

/** One removable word per choice; `without` is the address that lacks it. */
function chips(
  query: CatalogueQuery,
  facets: FacetView[],
  producer: string | null,
  queryLabel: string
): Chip[] {
  const ofFacets = facets.flatMap((facet) =>
    facet.options
      .filter((option) => option.checked)
      .map((option) => ({
        label: option.label,
        without: cataloguePath(query, {
          page: 1,
          chosen: {
            ...query.chosen,
            [facet.name]: query.chosen[facet.name].filter((value) => value !== option.value),
          },
        }),
      }))
  )
  return [
    ...(query.q ? [{ label: queryLabel, without: cataloguePath(query, { q: "", page: 1 }) }] : []),
    ...(producer
      ? [{ label: producer, without: cataloguePath(query, { producer: null, page: 1 }) }]
      : []),
    ...ofFacets,
  ]
}

/** Groups, stars, price bands and types have words of ours in both languages; places and points keep their names. */
function facetLabel(name: FacetName, { value, label }: FacetValue, lang: Lang): string {
  const t = shopT(lang)
  if (name === "stars") return t("stars.count", { n: value })
  if (name === "group" && isGroup(value)) return t(`group.${value}`)
  if (name === "producer_type" && isProducerType(value)) return t(`producer.${value}`)
  if (name === "price" && isBand(value)) return t(`price.${value}`)
  return label
}

const GROUPS = ["I", "II", "III", "IV", "V", "VI"] as const
const PRODUCER_TYPES = ["enterprise", "cooperative", "household"] as const
const BANDS = ["0-100000", "100000-200000", "200000-500000", "500000-"] as const

export const isGroup = (value: string): value is (typeof GROUPS)[number] =>
  GROUPS.some((g) => g === value)
const isProducerType = (value: string): value is (typeof PRODUCER_TYPES)[number] =>
  PRODUCER_TYPES.some((type) => type === value)
const isBand = (value: string): value is (typeof BANDS)[number] =>
  BANDS.some((band) => band === value)
