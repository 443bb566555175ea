import type { ProductSpans } from "../../sets/register-spans"
import { closeOfDay } from "../../../rules/period"
import type { LocalDate } from "../../../rules/local-date"
import { spanAt } from "../../../rules/valid-spans"
import { monthEnds } from "../../ledger/over-time"
import { coverageOfPlatforms, type Ledger } from "../../ledger/ledger"
import { share, type Share } from "../coverage/figures"

/** A set of the ledger on the day, over the valid products. */
export type OwnSet = Share & {
  /** `listed:voso`. */
  name: string
  platform: string
  /** Whether it has as many members as the part that was claimed; null when none was. */
  is_part: boolean | null
}

export function ownSets(ledger: Ledger, part: number | null): OwnSet[] {
  return coverageOfPlatforms(ledger).map(({ platform, listed }) => {
    const figure = share(listed)
    return {
      name: `listed:${platform.code}`,
      platform: platform.name,
      ...figure,
      is_part: part === null ? null : figure.covered === part,
    }
  })
}

/** Ends of the last 36 months, and the day itself, on which so many products were valid as one of `sizes` says. */
export function daysWithBase(
  register: ProductSpans[],
  asOf: LocalDate,
  sizes: ReadonlySet<number>
): { as_of: LocalDate; valid: number }[] {
  return monthEnds(asOf, 36).flatMap((day) => {
    const at = closeOfDay(day)
    const valid = register.filter(({ spans }) => spanAt(spans, at) !== null).length
    return sizes.has(valid) ? [{ as_of: day, valid }] : []
  })
}
