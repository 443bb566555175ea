import type { LocalDate } from "./local-date"

/** How much of a named set is in another one at a date; never typed in by hand. */
export type Coverage = {
  asOf: LocalDate
  /** Members of the base that are covered: n of n/N. */
  covered: number
  /** Size of the base: N of n/N. */
  base: number
  /** Tenths of a percent, half rounded up: 407 is 40.7 %. Null when the base is empty. */
  permille: number | null
  /** Members of the base that are not covered, in the base's order. */
  missing: string[]
}

/**
 * Share of `base` that is also in `listed`, for example certified products that were found on a platform. What is listed
 * outside the base does not count: the published 40 % and 60 % for the same 160 products came from mixed bases.
 */
export function coverage(
  listed: Iterable<string>,
  base: Iterable<string>,
  asOf: LocalDate
): Coverage {
  // Sets are taken as they are: a chart asks for 10,000 products hundreds of times.
  const [members, found] = [asSet(base), asSet(listed)]
  let covered = 0
  for (const id of found) if (members.has(id)) covered += 1
  let missing: string[] | null = null
  return {
    asOf,
    covered,
    base: members.size,
    permille: permille(covered, members.size),
    // Listed when somebody asks: a chart asks for the share alone.
    get missing() {
      missing ??= [...members].filter((id) => !found.has(id))
      return missing
    },
  }
}

function asSet(ids: Iterable<string>): Set<string> {
  return ids instanceof Set ? (ids as Set<string>) : new Set(ids)
}

/** part/whole in tenths of a percent, in integers, half rounded up; null when there is no whole. */
export function permille(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((2000 * part + whole) / (2 * whole))
}
