import type { Mark } from "../drawing"
import { INK, LABEL, LEFT, MUTED } from "./palette"

type Style = { anchor?: "start" | "middle" | "end"; weight?: "regular" | "semibold"; fill?: string }

export function label(x: number, y: number, text: string, style: Style = {}): Mark {
  const { anchor = "start", weight = "regular", fill = INK } = style
  return { kind: "text", x, y, text, size: LABEL, anchor, weight, fill }
}

/** The name before a bar, in at most two lines; `y` is the middle of the bar. */
export function rowName(y: number, name: string): Mark[] {
  const lines = twoLines(name)
  const first = y + LABEL * 0.35 - (lines.length - 1) * LABEL * 0.6
  return lines.map((line, index) =>
    label(LEFT - 8, first + index * LABEL * 1.2, line, { anchor: "end" })
  )
}

/** A line fits about 30 letters before the bars; longer names are broken near their middle. */
function twoLines(name: string): string[] {
  if (name.length <= 30) return [name]
  const words = name.split(" ")
  const cuts = words.slice(1).map((_, index) => words.slice(0, index + 1).join(" ").length)
  const middle = name.length / 2
  const best = cuts.reduce(
    (nearest, cut, index) =>
      Math.abs(cut - middle) < Math.abs((cuts[nearest] ?? 0) - middle) ? index : nearest,
    0
  )
  return [words.slice(0, best + 1).join(" "), words.slice(best + 1).join(" ")]
}

/** Squares with what they stand for, in a row. */
export function legend(y: number, entries: readonly { name: string; fill: string }[]): Mark[] {
  let x = LEFT
  return entries.flatMap(({ name, fill }): Mark[] => {
    const at = x
    x += 26 + name.length * LABEL * 0.55
    return [
      { kind: "rect", x: at, y: y - 7, width: 8, height: 8, fill },
      label(at + 12, y, name, { fill: MUTED }),
    ]
  })
}

/** Base line of the bars. */
export function axis(top: number, bottom: number): Mark {
  return { kind: "line", x1: LEFT, y1: top, x2: LEFT, y2: bottom, stroke: MUTED }
}
