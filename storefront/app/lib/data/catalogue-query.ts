import type { FacetName } from "../contract"
import type { Query } from "../medusa.server"

export const SORTS = [
  "popular",
  "relevance",
  "newest",
  "stars",
  "price_asc",
  "price_desc",
  "name",
] as const
export type Sort = (typeof SORTS)[number]

export const FACETS = [
  "group",
  "stars",
  "place",
  "price",
  "producer_type",
  "point",
] as const satisfies FacetName[]

/** What a catalogue address asks for; anything it says that makes no sense is left out. */
export type CatalogueQuery = {
  q: string
  chosen: Record<FacetName, string[]>
  producer: string | null
  /** The drinks behind the age gate, and nothing else. */
  alcohol: boolean
  sort: Sort | null
  page: number
  /** The page of a single point, whose goods these are; null for the catalogue of all. */
  within: string | null
}

const handle = /^[a-z0-9-]{1,100}$/
const allowed: Record<FacetName, RegExp> = {
  stars: /^[345]$/,
  group: /^(I|II|III|IV|V|VI)$/,
  place: /^\d{5}$/,
  price: /^(0-100000|100000-200000|200000-500000|500000-)$/,
  point: handle,
  producer_type: /^(enterprise|cooperative|household)$/,
}
const MAX_QUERY_LENGTH = 120
const MAX_PAGE = 1_000

/** Reads the address of a catalogue page, or of the goods of the point `within`. */
export function parseCatalogueQuery(
  params: URLSearchParams,
  within: string | null = null
): CatalogueQuery {
  const values = (name: FacetName) =>
    [...new Set(params.getAll(name))].filter((value) => allowed[name].test(value)).slice(0, 60)
  const page = Number(params.get("page"))
  const producer = params.get("producer") ?? ""
  return {
    q: (params.get("q") ?? "")
      .normalize("NFC")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, MAX_QUERY_LENGTH),
    chosen: {
      stars: values("stars"),
      group: values("group"),
      place: values("place"),
      price: values("price"),
      point: within === null ? values("point") : [],
      producer_type: values("producer_type"),
    },
    producer: handle.test(producer) ? producer : null,
    alcohol: params.get("alcohol") === "1",
    sort: SORTS.find((sort) => sort === params.get("sort")) ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
    within,
  }
}

/** The same query as the backend reads it. */
export function backendQuery(query: CatalogueQuery): Query {
  return {
    q: query.q,
    ...query.chosen,
    ...(query.within !== null && { point: [query.within] }),
    producer: query.producer,
    alcohol: query.alcohol ? "1" : null,
    sort: query.sort,
    page: query.page,
  }
}

/** The same query as an address, without what is empty or as usual: `/products?q=tra&stars=5`. */
export function cataloguePath(query: CatalogueQuery, change: Partial<CatalogueQuery> = {}): string {
  const wanted = { ...query, ...change }
  const params = new URLSearchParams()
  if (wanted.alcohol) params.set("alcohol", "1")
  if (wanted.q) params.set("q", wanted.q)
  for (const name of FACETS) for (const value of wanted.chosen[name]) params.append(name, value)
  if (wanted.producer) params.set("producer", wanted.producer)
  if (wanted.sort) params.set("sort", wanted.sort)
  if (wanted.page > 1) params.set("page", String(wanted.page))
  const text = params.toString()
  return `${listPath(wanted)}${text && `?${text}`}`
}

/** The page that the list stands on. */
export function listPath({ within }: CatalogueQuery): string {
  return within === null ? "/products" : `/points/${within}`
}

/** Whether this is a plain page of all products, which search engines may list. */
export function isPlain(query: CatalogueQuery): boolean {
  return (
    !query.q &&
    !query.producer &&
    !query.alcohol &&
    !query.sort &&
    FACETS.every((name) => query.chosen[name].length === 0)
  )
}
