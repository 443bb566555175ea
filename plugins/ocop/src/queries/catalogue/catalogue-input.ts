import { z } from "@medusajs/framework/zod"
import { unitByCode } from "../../rules/administrative-units"
import { foldVietnamese } from "../../rules/fold-vietnamese"
import { PRICE_BANDS, type PriceBand } from "../../search/product-offer"

export const PER_PAGE = 24
export const SORTS = [
  "relevance",
  "popular",
  "price_asc",
  "price_desc",
  "stars",
  "name",
  "newest",
] as const
export type Sort = (typeof SORTS)[number]

/** A catalogue query that was checked at the door; everything behind trusts it. */
export type CatalogueInput = {
  /** As typed, cut to a sensible length and freed of control characters; empty means no query. */
  q: string
  /** `q` folded; empty means no query, also when `q` was only punctuation. */
  folded: string
  stars: number[]
  group: string[]
  place: string[]
  point: string[]
  price: PriceBand[]
  producer_type: string[]
  producer: string | null
  /** Only drinks with alcohol; otherwise none. */
  alcohol: boolean
  sort: Sort
  page: number
}

const MAX_Q = 200
const MAX_WORDS = 12
const MAX_PAGE = 10_000
const MAX_CHOICES = 60

const HANDLE = /^[a-z0-9][a-z0-9-]{0,119}$/

/** A parameter that may be repeated, `?stars=4&stars=5`, or stand once. */
function choices<Value>(value: z.ZodType<Value, string>) {
  return z
    .union([z.array(value).max(MAX_CHOICES), value.transform((one) => [one])])
    .default([])
    .transform((list) => [...new Set(list)])
}

const text = z
  .string()
  .default("")
  .transform((q) =>
    q
      .normalize("NFC")
      .replace(/[\p{C}\s]+/gu, " ")
      .trim()
      .slice(0, MAX_Q)
      .trim()
  )

const schema = z.object({
  q: text,
  stars: choices(z.enum(["3", "4", "5"]).transform(Number)),
  group: choices(z.enum(["I", "II", "III", "IV", "V", "VI"])),
  place: choices(z.string().refine((code) => unitByCode(code) !== null, "unknown unit code")),
  point: choices(z.string().regex(HANDLE)),
  price: choices(z.enum(PRICE_BANDS)),
  producer_type: choices(z.enum(["enterprise", "cooperative", "household"])),
  producer: z.string().regex(HANDLE).optional(),
  alcohol: z.enum(["0", "1"]).optional(),
  sort: z.enum(SORTS).optional(),
  page: z.coerce.number().int().min(1).max(MAX_PAGE).default(1),
})

/** What a caller got wrong, by the name of the parameter. */
export class InvalidQuery extends Error {
  constructor(readonly parameter: string) {
    super(`Tham số "${parameter}" không hợp lệ.`)
    this.name = "InvalidQuery"
  }
}

/**
 * Reads the parameters of `GET /store/ocop/catalogue`. Unknown parameters are left alone.
 * @throws InvalidQuery naming the first parameter that is wrong
 */
export function parseCatalogueInput(parameters: unknown): CatalogueInput {
  const parsed = schema.safeParse(parameters)
  if (!parsed.success) throw new InvalidQuery(String(parsed.error.issues[0]?.path[0] ?? "query"))
  const { q, producer, alcohol, sort, ...rest } = parsed.data
  const folded = foldQuery(q)
  return {
    ...rest,
    q,
    folded,
    producer: producer ?? null,
    alcohol: alcohol === "1",
    // Without words there is nothing to be relevant to.
    sort: folded ? (sort ?? "relevance") : sort && sort !== "relevance" ? sort : "popular",
  }
}

/** Reads `q` of `GET /store/ocop/suggest`. @throws InvalidQuery when it is given twice */
export function parseSuggestInput(parameters: unknown): { q: string; folded: string } {
  const parsed = z.object({ q: text }).safeParse(parameters)
  if (!parsed.success) throw new InvalidQuery("q")
  return { q: parsed.data.q, folded: foldQuery(parsed.data.q) }
}

/** More words than any name has cannot narrow a search further, only slow it down. */
export function foldQuery(q: string): string {
  return foldVietnamese(q).split(" ").slice(0, MAX_WORDS).join(" ")
}
