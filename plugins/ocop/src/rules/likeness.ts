import { foldVietnamese } from "./fold-vietnamese"

/** The three-letter pieces of a text, folded, with blanks around it: what two names share, whatever the order of their words. */
export type Pieces = ReadonlySet<string>

/** Pack sizes and the programme's own words, which platforms put into names and the register does not. */
const NOISE = /\b(\d+ ?(g|gr|gram|kg|ml|l|lit)|ocop|[1-5] sao)\b/g

/** Pieces of a name as it is compared by likeness. A name of nothing but noise keeps it. */
export function piecesOf(text: string): Pieces {
  const folded = foldVietnamese(text)
  const plain = folded.replace(NOISE, "").replace(/ +/g, " ").trim() || folded
  const pieces = new Set<string>()
  if (plain === "") return pieces
  const padded = `  ${plain} `
  for (let at = 0; at + 3 <= padded.length; at += 1) pieces.add(padded.slice(at, at + 3))
  return pieces
}

/** Dice's measure of what two names share: 1 when they are made of the same pieces, 0 when they have none in common. */
export function likeness(a: Pieces, b: Pieces): number {
  let shared = 0
  for (const piece of a) if (b.has(piece)) shared += 1
  return shareOf(shared, a.size, b.size)
}

/** The same of counts: shared pieces, and how many each has. */
export function shareOf(shared: number, a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * shared) / (a + b)
}
