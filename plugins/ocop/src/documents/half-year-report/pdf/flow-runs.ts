import type { Run } from "../report"

/** A part of a word in one style. */
export type Piece = { text: string; run: Run; width: number }
export type Line = { pieces: Piece[]; width: number }

/** How wide a text is in the style of its run. */
export type MeasureRun = (text: string, run: Run) => number

/** Words that stay with the number before them. */
const UNITS = new Set(["%", "ha", "tỷ", "triệu", "="])

type Word = Omit<Piece, "width">[]

/** Breaks runs at spaces into lines of at most `width`; words that run on from one style into another stay whole. */
export function flowRuns(runs: Run[], width: number, measure: MeasureRun): Line[] {
  const lines: Line[] = []
  let line: Line = { pieces: [], width: 0 }
  for (const word of words(runs)) {
    const pieces = word.map((piece) => ({ ...piece, width: measure(piece.text, piece.run) }))
    const wide = pieces.reduce((sum, piece) => sum + piece.width, 0)
    const space: Piece = { text: " ", run: { text: " " }, width: measure(" ", { text: " " }) }
    if (line.pieces.length > 0 && line.width + space.width + wide > width) {
      lines.push(line)
      line = { pieces: [], width: 0 }
    }
    if (line.pieces.length > 0) {
      line.pieces.push(space)
      line.width += space.width
    }
    line.pieces.push(...pieces)
    line.width += wide
  }
  if (line.pieces.length > 0) lines.push(line)
  return lines
}

function words(runs: Run[]): Word[] {
  const found: Word[] = []
  let open: Word = []
  const close = () => {
    if (open.length > 0) found.push(open)
    open = []
  }
  for (const run of runs) {
    run.text.split(" ").forEach((text, index) => {
      const before = open.at(-1)
      if (index > 0 && before && UNITS.has(text) && before.run === run) {
        before.text += ` ${text}`
        return
      }
      if (index > 0) close()
      if (text !== "") open.push({ text, run })
    })
  }
  close()
  return found
}
