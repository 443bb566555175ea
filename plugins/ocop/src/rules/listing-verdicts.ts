import { foldVietnamese } from "./fold-vietnamese"
import {
  matchListing,
  type Candidate,
  type DoubtReason,
  type ListingIndex,
  type MatchedBy,
  type MatchNote,
  type SeenListing,
} from "./listing-match"
import type { LocalDate } from "./local-date"

/** A row of a platform's file with its values read. */
export type ListingRow = SeenListing & {
  line: number
  /** The platform's word for the offer's state, such as "Ngừng bán". */
  status: string | null
  /** Since when the platform shows it. */
  listedOn: LocalDate | null
  /** Headings repeated by a page break. */
  isHeading: boolean
}

export type RejectReason =
  | "heading_again"
  | "nothing_to_match"
  | "duplicate_row"
  | "same_product"
  | "not_on_sale"
  | "listed_later"
  | "unknown_product"
  | "other_province"
  | "not_certified"

export type Verdict =
  | { verdict: "matched"; by: MatchedBy; code: string; notes: MatchNote[] }
  | { verdict: "doubtful"; reason: DoubtReason; candidates: Candidate[]; notes: MatchNote[] }
  | {
      verdict: "rejected"
      reason: RejectReason
      facts: Record<string, string | number>
      notes: MatchNote[]
    }

/** Words for an offer that a shopper cannot buy, folded. Sold out for the moment is still listed. */
const OFF_SALE =
  /^(ngung|tam ngung|dung|da ngung|da an|an|khoa|bi khoa|da xoa|go|da go|het han|nhap|cho duyet|tu choi|bi tu choi|inactive|hidden|deleted|draft|paused|suspended|rejected|banned|disabled|off)\b/

/**
 * Judges the rows of one file in their order: each is matched, doubtful or rejected with a reason, and none is dropped. A product
 * is listed once: what says it again names the line that said it first.
 */
export function judgeOf(index: ListingIndex, asOf: LocalDate): (row: ListingRow) => Verdict {
  const lineOfRow = new Map<string, number>()
  const lineOfProduct = new Map<string, number>()
  return (row) => {
    const early = withoutRegister(row, asOf)
    if (early) return early
    const same = lineOfRow.get(keyOf(row))
    if (same !== undefined) return reject("duplicate_row", { line: same })
    lineOfRow.set(keyOf(row), row.line)
    const match = matchListing(index, row)
    if (match.verdict !== "matched") return match
    const before = lineOfProduct.get(match.code)
    if (before !== undefined) {
      return reject("same_product", { line: before, code: match.code }, match.notes)
    }
    lineOfProduct.set(match.code, row.line)
    return match
  }
}

function withoutRegister(row: ListingRow, asOf: LocalDate): Verdict | null {
  if (row.isHeading) return reject("heading_again", {})
  if (!row.gtin && !row.code && !row.name) return reject("nothing_to_match", {})
  if (row.status && OFF_SALE.test(foldVietnamese(row.status))) {
    return reject("not_on_sale", { status: row.status })
  }
  if (row.listedOn && row.listedOn > asOf) return reject("listed_later", { date: row.listedOn })
  return null
}

function keyOf({ gtin, code, name, producer }: ListingRow): string {
  return [gtin, code, name, producer].map((text) => foldVietnamese(text ?? "")).join("|")
}

function reject(
  reason: RejectReason,
  facts: Record<string, string | number>,
  notes: MatchNote[] = []
): Verdict {
  return { verdict: "rejected", reason, facts, notes }
}
