import { foldVietnamese } from "./fold-vietnamese"

const TONES = "\u0300\u0309\u0303\u0301\u0323" // huyền, hỏi, ngã, sắc, nặng: the order of the dictionary
const ALPHABET = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
const KEY_LETTERS = 40

/** The words of a text as written, composed and in lower case, each once: `Chả mực, CHẢ cá` → `chả`, `mực`, `cá`. */
export function wordsOf(text: string): string[] {
  return [
    ...new Set(
      text
        .normalize("NFC")
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ),
  ]
}

/** Whether a word carries a tone, a vowel mark or đ, so that it says more than its folded form. */
export function hasMarks(word: string): boolean {
  return word.normalize("NFC").toLowerCase() !== foldVietnamese(word)
}

/**
 * The accepted spellings of one word: the tone of `oa`, `oe`, `uy` stands on either vowel (`hòa`, `hoà`), and official
 * lists hold both. One spelling for every other word.
 */
export function spellingsOf(word: string): string[] {
  const letters = word.normalize("NFD")
  const tone = toneOf(letters)
  if (!tone) return [word.normalize("NFC")]
  const bare = letters.replace(tone, "").normalize("NFC")
  const pair = bare.search(/oa|oe|uy/)
  if (pair < 0) return [word.normalize("NFC")]
  const [first, second] = [pair + 1, pair + 2].map((end) =>
    (bare.slice(0, end) + tone + bare.slice(end)).normalize("NFC")
  )
  return first && second ? [first, second] : [word.normalize("NFC")]
}

/** `kì` for `kỳ` and back: an open syllable of consonant and y or i is written both ways. Folded in, folded out; null for any other word. */
export function otherY(folded: string): string | null {
  const match = /^([bcdghklmnpqrstvx]+u?)([iy])$/.exec(folded)
  return match ? `${match[1]}${match[2] === "y" ? "i" : "y"}` : null
}

/**
 * A key of digits whose plain order is the Vietnamese dictionary's (a ă â … d đ …, tones ngang huyền hỏi ngã sắc nặng
 * as the second criterion). Digits, because a search engine sorts by code point or by whatever collation its database
 * was made with, and every collation agrees on digits.
 */
export function nameSortKey(name: string): string {
  let primary = ""
  let tones = ""
  for (const word of name
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (primary) primary += "00"
    for (const letter of word) {
      const decomposed = letter.normalize("NFD")
      const tone = toneOf(decomposed)
      const base = tone ? decomposed.replace(tone, "").normalize("NFC") : letter
      const rank = ALPHABET.indexOf(base)
      if (rank < 0) continue
      primary += String(rank + 1).padStart(2, "0")
      tones += tone ? String(TONES.indexOf(tone) + 1) : "0"
    }
  }
  return `${primary.slice(0, KEY_LETTERS * 2)}0000${tones.slice(0, KEY_LETTERS)}`
}

/** The tone mark in decomposed text; undefined for the level tone. */
function toneOf(decomposed: string): string | undefined {
  return /[\u0300\u0301\u0303\u0309\u0323]/.exec(decomposed)?.[0]
}
