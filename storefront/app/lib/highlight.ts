import { foldVietnamese } from "./fold"

/** A piece of a text; `hit` where it matches what was searched. */
export type Segment = { text: string; hit: boolean }

/**
 * Cuts `text` where its words begin with a word of `query`, compared without marks: "ruoc" lights up "Ruốc". The pieces
 * joined give the text again. Without a match, one piece.
 */
export function highlight(text: string, query: string): Segment[] {
  const words = foldVietnamese(query).split(" ").filter(Boolean)
  const whole = text.normalize("NFC")
  const segments: Segment[] = []
  for (const word of whole.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    if (word === "") continue
    const length = hitLength(word, words)
    push(segments, word.slice(0, length), true)
    push(segments, word.slice(length), false)
  }
  return segments
}

/** How many characters of `word` its longest matching query word covers. */
function hitLength(word: string, queryWords: string[]): number {
  const folded = foldVietnamese(word)
  const longest = queryWords
    .filter((query) => folded.startsWith(query))
    .sort((a, b) => b.length - a.length)[0]
  if (!longest) return 0
  let covered = 0
  let end = 0
  for (const character of word) {
    if (covered >= longest.length) break
    covered += foldVietnamese(character).length
    end += character.length
  }
  return end
}

function push(segments: Segment[], text: string, hit: boolean) {
  if (text === "") return
  const last = segments.at(-1)
  if (last?.hit === hit) last.text += text
  else segments.push({ text, hit })
}
