import type { MedusaContainer } from "@medusajs/framework/types"
import {
  checkPercent,
  checkSum,
  fittingBases,
  type PercentVerdict,
  type PrintedPercent,
  type SumCheck,
} from "../../../rules/claims"
import { permille } from "../../../rules/coverage"
import type { LocalDate } from "../../../rules/local-date"
import { readLedger } from "../../ledger/ledger"
import { registerSpans } from "../../sets/register-spans"
import { readOwnCounts, type OwnCount } from "./own-counts"
import { daysWithBase, ownSets, type OwnSet } from "./own-sets"

/** The figures of a published sentence: "160 of 334, 60 %", or "22 fairs: 2 + 12 + 4". */
export type Claim = {
  part: number | null
  whole: number | null
  percent: PrintedPercent | null
  total: number | null
  parts: number[] | null
  asOf: LocalDate
}

export type JudgedClaim = {
  as_of: LocalDate
  /** Products valid on the day: the base that the ledger would have taken. */
  valid: number
  percent: null | {
    part: number
    whole: number | null
    printed: PrintedPercent | null
    /** How the printed percentage stands to part and whole; null when one of the three was not named. */
    verdict: PercentVerdict | null
    permille: number | null
    /** Sizes of a whole of which the part is the printed percentage, the best first; at most twelve of those in the range. */
    fitting_bases: number[]
    fitting_range: { from: number; to: number } | null
    /** The part over the ledger's own base. */
    permille_of_valid: number | null
    whole_is_valid: boolean | null
    /** Days on which as many products were valid as the whole says, or as would fit. */
    base_was: { as_of: LocalDate; valid: number }[]
  }
  sets: OwnSet[]
  sum: (SumCheck & { parts: number[] }) | null
  counts: OwnCount[]
}

const SHOWN_BASES = 12

/** What the ledger says to each figure of a sentence. */
export async function judgeClaim(
  container: MedusaContainer,
  { part, whole, percent, total, parts, asOf }: Claim
): Promise<JudgedClaim> {
  const [ledger, register] = await Promise.all([
    readLedger(container, asOf),
    registerSpans(container),
  ])
  const valid = ledger.products.length
  const fitting = part !== null && percent ? fittingBases(part, percent) : []
  const sizes = new Set([...(whole === null ? [] : [whole]), ...fitting])
  return {
    as_of: asOf,
    valid,
    percent:
      part === null
        ? null
        : {
            part,
            whole,
            printed: percent,
            verdict: whole === null || !percent ? null : checkPercent(part, whole, percent).verdict,
            permille: whole === null ? null : permille(part, whole),
            fitting_bases: fitting.slice(0, SHOWN_BASES),
            fitting_range:
              fitting.length === 0
                ? null
                : { from: Math.min(...fitting), to: Math.max(...fitting) },
            permille_of_valid: permille(part, valid),
            whole_is_valid: whole === null ? null : whole === valid,
            base_was: sizes.size === 0 ? [] : daysWithBase(register, asOf, sizes),
          },
    sets: ownSets(ledger, part),
    sum: total === null || !parts ? null : { ...checkSum(total, parts), parts },
    counts: await readOwnCounts(container, ledger.products, asOf, { total, parts }),
  }
}
