/** A Vietnamese syllable without marks: at most one vowel group, and only these finals. */
const SYLLABLE =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/

/**
 * What was meant by a word typed with the keyboard's Telex left off: `ruoocs` → `ruoc`, `mieens` → `mien`,
 * `dduwa` → `dua`. Folded in, folded out. The tone keys s f r x j z never stand after a vowel in Vietnamese, so they
 * give the slip away. Null when the word shows no trace of Telex or no syllable is left.
 */
export function withoutTelex(folded: string): string | null {
  const match = /^([b-df-hj-np-tvxz]*)([aeiouyw][a-z]*)$/.exec(folded)
  if (!match) return null
  const initial = (match[1] ?? "").replace("dd", "d")
  const rest = (match[2] ?? "")
    .replace(/[sfrxjzd]/g, "")
    .replace(/^w/, "u")
    .replace(/w/g, "")
    .replace(/([aeo])\1/g, "$1")
  return meant(folded, initial + rest)
}

/** The same for VNI, which types marks as digits: `ruo6c1` → `ruoc`, `d9ong` → `dong`. */
export function withoutVni(folded: string): string | null {
  if (!/^[a-z]+[0-9][a-z0-9]*$/.test(folded)) return null
  return meant(folded, folded.replace(/[0-9]/g, ""))
}

function meant(typed: string, plain: string): string | null {
  return plain !== typed && SYLLABLE.test(plain) ? plain : null
}

/**
 * Edits between two words: insert, delete, replace, swap neighbours (`rouc` is one edit from `ruoc`). Stops counting
 * above `max` and returns `max + 1`.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let best = row
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let edits = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1)
      )
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) edits = Math.min(edits, at(beforeLast, column - 2) + 1)
      current.push(edits)
      best = Math.min(best, edits)
    }
    if (best > max) return max + 1
    beforeLast = last
    last = current
  }
  return Math.min(at(last, b.length), max + 1)
}

function at(row: number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
