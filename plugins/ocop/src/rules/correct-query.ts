import { foldVietnamese } from "./fold-vietnamese"
import { editDistance, withoutTelex, withoutVni } from "./typing-slips"
import { otherY } from "./vietnamese-words"

/** The words that products are known by, folded, each with its commonest spelling and how many products bear it. */
export type Vocabulary = ReadonlyMap<string, { spelling: string; count: number }>

/** Groups words by their folded form; of `mực` and `mục` the one on more products gives the spelling. */
export function vocabularyOf(words: Iterable<{ value: string; count: number }>): Vocabulary {
  const vocabulary = new Map<string, { spelling: string; count: number }>()
  const most = new Map<string, number>()
  for (const { value, count } of words) {
    const folded = foldVietnamese(value)
    if (!folded || folded.includes(" ")) continue
    const known = vocabulary.get(folded)
    const leads = count > (most.get(folded) ?? 0)
    if (leads) most.set(folded, count)
    vocabulary.set(folded, {
      spelling: leads || !known ? value : known.spelling,
      count: (known?.count ?? 0) + count,
    })
  }
  return vocabulary
}

/**
 * The query that was probably meant, with marks, for one that found nothing: `rouc hau` → `ruốc hàu`. Words the
 * vocabulary knows stay; the others become the plain form of a left-over Telex or VNI word, the other spelling of y and i, two
 * words that were run together, or the nearest known word. A word without any neighbour is dropped as long as
 * another one stays. Null when nothing can be made of it or nothing would change.
 */
export function correctQuery(folded: string, vocabulary: Vocabulary): string | null {
  const words = folded.split(" ").filter(Boolean)
  const corrected = words.flatMap((word, index) => {
    const isLast = index === words.length - 1
    return vocabulary.has(word) || (isLast && isPrefix(word, vocabulary))
      ? [word]
      : (replacementFor(word, vocabulary) ?? [])
  })
  const result = corrected.join(" ")
  if (!result || result === folded) return null
  return corrected.map((word) => vocabulary.get(word)?.spelling ?? word).join(" ")
}

function replacementFor(word: string, vocabulary: Vocabulary): string[] | null {
  for (const plain of [withoutTelex(word), withoutVni(word), otherY(word)]) {
    if (plain && vocabulary.has(plain)) return [plain]
  }
  return splitInTwo(word, vocabulary) ?? nearest(word, vocabulary)
}

function splitInTwo(word: string, vocabulary: Vocabulary): string[] | null {
  let best: { parts: string[]; count: number } | null = null
  for (let end = 2; end <= word.length - 2; end++) {
    const parts = [word.slice(0, end), word.slice(end)]
    const counts = parts.map((part) => vocabulary.get(part)?.count ?? 0)
    const count = Math.min(...counts)
    if (count > 0 && count > (best?.count ?? 0)) best = { parts, count }
  }
  return best?.parts ?? null
}

function nearest(word: string, vocabulary: Vocabulary): string[] | null {
  // From six letters on two slips are still recognisable; of three letters one edit makes almost any word, so only a
  // swap counts (`mcu`).
  const max = word.length < 3 ? 0 : word.length < 6 ? 1 : 2
  let best: { word: string; edits: number; count: number } | null = null
  for (const [candidate, { count }] of vocabulary) {
    if (word.length === 3 && sortedLetters(word) !== sortedLetters(candidate)) continue
    const edits = editDistance(word, candidate, max)
    if (edits > max) continue
    const nearer = !best || edits < best.edits || (edits === best.edits && count > best.count)
    if (nearer) best = { word: candidate, edits, count }
  }
  return best ? [best.word] : null
}

function sortedLetters(word: string): string {
  return Array.from(word).sort().join("")
}

function isPrefix(word: string, vocabulary: Vocabulary): boolean {
  for (const candidate of vocabulary.keys()) if (candidate.startsWith(word)) return true
  return false
}
