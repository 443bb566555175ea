import { foldVietnamese } from "./fold-vietnamese"
import { parseGtin } from "./gtin"
import { likeness, piecesOf, shareOf, type Pieces } from "./likeness"
import { comparableProducer, distinctiveProducer } from "./producer-name"
import { parseProductCode } from "./product-code"

/** What a product of the register is worth on the day of a platform's file. */
export type Standing =
  { state: "valid" } | { state: "other_province"; province: string } | { state: "not_certified" }

export type KnownProduct = {
  code: string
  name: string
  producer: string
  /** GTIN-14, of every pack size. */
  gtins: string[]
  standing: Standing
}

/** What one row of a platform's file says of one product; null where it says nothing. */
export type SeenListing = {
  gtin: string | null
  code: string | null
  name: string | null
  producer: string | null
}

export type MatchedBy = "gtin" | "ocop_code" | "name_and_producer"

/** A product that a row may mean, with its likeness in thousandths. */
export type Candidate = { code: string; score: number }

export type DoubtReason = "keys_disagree" | "name_differs" | "several_equal" | "name_only" | "near"

/** What a reader should know of a row that was matched all the same. */
export type MatchNote = "gtin_unreadable" | "gtin_unknown" | "renamed"

export type Match =
  | { verdict: "matched"; by: MatchedBy; code: string; notes: MatchNote[] }
  | { verdict: "doubtful"; reason: DoubtReason; candidates: Candidate[]; notes: MatchNote[] }
  | {
      verdict: "rejected"
      reason: "unknown_product" | "other_province" | "not_certified"
      facts: Record<string, string>
      notes: MatchNote[]
    }

/** Thousandths from which on a name is near enough to be shown; below it two names have a word or two in common. */
export const NEAR = 550
const MOST_CANDIDATES = 5
const NAME_FROM = 0.45
/** Name and producer carry the score in these parts; a name without producer never comes near certainty. */
const [OF_NAME, OF_PRODUCER, OF_NAME_ALONE] = [700, 300, 850]
/** A key that names a product whose name and producer are both unlike the row's is as likely a slip in the key. */
const [UNLIKE_NAME, UNLIKE_PRODUCER] = [0.3, 0.5]

type Entry = KnownProduct & { folded: string; maker: string; pieces: Pieces; makerPieces: Pieces }

/**
 * The register as rows are matched with it. Filled product by product, so that filling may be done in pieces; matching changes
 * nothing in it but a counter.
 */
export class ListingIndex {
  readonly #entries: Entry[] = []
  readonly #byCode = new Map<string, Entry[]>()
  readonly #byGtin = new Map<string, Entry[]>()
  readonly #byName = new Map<string, Entry[]>()
  readonly #byPiece = new Map<string, number[]>()
  /** Scratch of `near`: shared pieces by place, all zero between two calls. */
  #shared = new Uint16Array(0)

  add(product: KnownProduct): void {
    const maker = comparableProducer(product.producer)
    const entry: Entry = {
      ...product,
      folded: foldVietnamese(product.name),
      maker,
      pieces: piecesOf(product.name),
      makerPieces: piecesOf(distinctiveProducer(product.producer)),
    }
    const place = this.#entries.push(entry) - 1
    const code = parseProductCode(product.code)
    for (const key of new Set(code ? [code.full, code.bare] : [product.code])) {
      put(this.#byCode, key, entry)
    }
    for (const gtin of new Set(product.gtins)) put(this.#byGtin, gtin, entry)
    put(this.#byName, entry.folded, entry)
    for (const piece of entry.pieces) put(this.#byPiece, piece, place)
  }

  withGtin(gtin: string): Entry[] {
    return this.#byGtin.get(gtin) ?? []
  }

  /** The very code, else the same without district. */
  withCode(text: string): Entry[] {
    const code = parseProductCode(text)
    if (!code) return this.#byCode.get(text.trim()) ?? []
    return this.#byCode.get(code.full) ?? this.#byCode.get(code.bare) ?? []
  }

  named(folded: string): Entry[] {
    return this.#byName.get(folded) ?? []
  }

  /** Every product whose name is near, the nearest first, without looking at the others. */
  near(pieces: Pieces): { entry: Entry; name: number }[] {
    if (this.#shared.length < this.#entries.length) {
      this.#shared = new Uint16Array(this.#entries.length * 2)
    }
    const shared = this.#shared
    const touched: number[] = []
    for (const piece of pieces) {
      for (const place of this.#byPiece.get(piece) ?? []) {
        const before = shared[place] ?? 0
        if (before === 0) touched.push(place)
        shared[place] = before + 1
      }
    }
    const found: { entry: Entry; name: number }[] = []
    for (const place of touched) {
      const entry = this.#entries[place]
      const name = entry ? shareOf(shared[place] ?? 0, pieces.size, entry.pieces.size) : 0
      if (entry && name >= NAME_FROM) found.push({ entry, name })
      shared[place] = 0
    }
    return found.sort((a, b) => b.name - a.name)
  }
}

/**
 * Which product of the register a row of a platform's file means. By a valid GTIN, else by the programme's code, else by name with
 * producer, all folded; anything less certain is a doubt with candidates for a person to choose from. What was found but does not
 * count on that day is refused with its reason.
 */
export function matchListing(index: ListingIndex, seen: SeenListing): Match {
  const notes: MatchNote[] = []
  const gtin = seen.gtin ? parseGtin(seen.gtin) : null
  if (gtin && !gtin.ok) notes.push("gtin_unreadable")
  const byGtin = gtin?.ok ? index.withGtin(gtin.gtin) : []
  if (gtin?.ok && byGtin.length === 0) notes.push("gtin_unknown")
  const byCode = seen.code ? index.withCode(seen.code) : []
  const [first, second] = [byGtin, byCode].filter((found) => found.length > 0)
  if (first && second && !second.some((entry) => first.includes(entry))) {
    return doubt("keys_disagree", [...first, ...second], seen, notes)
  }
  const keyed = first && second ? first.filter((entry) => second.includes(entry)) : first
  if (keyed) return settleKeyed(keyed, byGtin.length > 0 ? "gtin" : "ocop_code", seen, notes)
  return matchByName(index, seen, notes)
}

function settleKeyed(found: Entry[], by: MatchedBy, seen: SeenListing, notes: MatchNote[]): Match {
  const one = onlyOne(found)
  if (!one) return doubt("several_equal", found, seen, notes)
  if (unlike(one, seen)) return doubt("name_differs", [one], seen, notes)
  if (seen.name && foldVietnamese(seen.name) !== one.folded) notes.push("renamed")
  return settle(one, by, notes)
}

function matchByName(index: ListingIndex, seen: SeenListing, notes: MatchNote[]): Match {
  const { name } = seen
  if (!name) return unknown(notes)
  const maker = seen.producer ? comparableProducer(seen.producer) : ""
  const named = index.named(foldVietnamese(name))
  const equal = named.filter((entry) => maker !== "" && entry.maker === maker)
  if (equal.length > 0) {
    const one = onlyOne(equal)
    return one
      ? settle(one, "name_and_producer", notes)
      : doubt("several_equal", equal, seen, notes)
  }
  const candidates = nearest(index, name, makerPiecesOf(seen))
  if (candidates.length === 0) return unknown(notes)
  const reason = maker === "" && named.length > 0 ? "name_only" : "near"
  return {
    verdict: "doubtful",
    reason,
    candidates: candidates.map(({ entry, score }) => ({ code: entry.code, score })),
    notes,
  }
}

/**
 * Products that are near enough by name and producer, the nearest first; of equals those that count on the day. Looked at in the
 * order of their names' likeness, until no producer could lift one among the nearest any more.
 */
function nearest(
  index: ListingIndex,
  asked: string,
  maker: Pieces | null
): { entry: Entry; score: number }[] {
  const best: { entry: Entry; score: number }[] = []
  for (const { entry, name } of index.near(piecesOf(asked))) {
    const most = maker ? OF_NAME * name + OF_PRODUCER : OF_NAME_ALONE * name
    if (most < Math.max(NEAR, best[MOST_CANDIDATES - 1]?.score ?? 0) - 1) break
    const score = scoreOf(entry, name, maker)
    if (score < NEAR) continue
    best.push({ entry, score })
    best.sort(byScore)
    best.splice(MOST_CANDIDATES)
  }
  return best
}

function byScore(a: { entry: Entry; score: number }, b: { entry: Entry; score: number }): number {
  return (
    b.score - a.score ||
    Number(b.entry.standing.state === "valid") - Number(a.entry.standing.state === "valid") ||
    (a.entry.code < b.entry.code ? -1 : 1)
  )
}

function scoreOf(entry: Entry, name: number, maker: Pieces | null): number {
  if (!maker) return Math.round(OF_NAME_ALONE * name)
  return Math.round(OF_NAME * name + OF_PRODUCER * likeness(maker, entry.makerPieces))
}

function makerPiecesOf({ producer }: SeenListing): Pieces | null {
  return producer ? piecesOf(distinctiveProducer(producer)) : null
}

function unlike(entry: Entry, seen: SeenListing): boolean {
  if (!seen.name || likeness(piecesOf(seen.name), entry.pieces) >= UNLIKE_NAME) return false
  const maker = makerPiecesOf(seen)
  return !maker || likeness(maker, entry.makerPieces) < UNLIKE_PRODUCER
}

/** The only one, or the only one that counts on the day: a certificate that lapsed leaves its successor no doubt. */
function onlyOne(found: Entry[]): Entry | null {
  const valid = found.filter(({ standing }) => standing.state === "valid")
  const among = valid.length > 0 ? valid : found
  return among.length === 1 ? (among[0] ?? null) : null
}

function settle(entry: Entry, by: MatchedBy, notes: MatchNote[]): Match {
  const { standing, code, name } = entry
  if (standing.state === "valid") return { verdict: "matched", by, code, notes }
  const facts = { code, name }
  return standing.state === "other_province"
    ? {
        verdict: "rejected",
        reason: "other_province",
        facts: { ...facts, province: standing.province },
        notes,
      }
    : { verdict: "rejected", reason: "not_certified", facts, notes }
}

function doubt(reason: DoubtReason, found: Entry[], seen: SeenListing, notes: MatchNote[]): Match {
  const [pieces, maker] = [piecesOf(seen.name ?? ""), makerPiecesOf(seen)]
  const candidates = [...new Set(found)]
    .map((entry) => ({
      code: entry.code,
      score: scoreOf(entry, likeness(pieces, entry.pieces), maker),
    }))
    .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
  return { verdict: "doubtful", reason, candidates, notes }
}

function unknown(notes: MatchNote[]): Match {
  return { verdict: "rejected", reason: "unknown_product", facts: {}, notes }
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}
