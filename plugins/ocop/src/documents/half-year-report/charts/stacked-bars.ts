import type { Drawing, Mark } from "../drawing"
import { axis, label, legend, rowName } from "./marks"
import { LABEL, LEFT, STEPS, WIDTH } from "./palette"

const STEP = 28
const BAR = 17
const PRINTED = 40

/** Parts of a sum one after another, each with its number where it fits, the sum behind. */
export function stackedBars(
  parts: readonly string[],
  rows: { label: string; values: number[] }[]
): Drawing {
  const sums = rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0))
  const scale = (WIDTH - LEFT - PRINTED) / Math.max(1, ...sums)
  const top = 18
  const height = top + rows.length * STEP + 4
  return {
    width: WIDTH,
    height,
    marks: [
      ...legend(
        9,
        parts.map((name, index) => ({ name, fill: colour(index) }))
      ),
      ...rows.flatMap((row, index) => {
        const y = top + index * STEP
        const sum = sums[index] ?? 0
        return [
          ...rowName(y + STEP / 2, row.label),
          ...segments(row.values, y + 5, scale),
          label(LEFT + sum * scale + 6, y + STEP / 2 + 3, String(sum), { weight: "semibold" }),
        ]
      }),
      axis(top, height),
    ],
  }
}

function segments(values: number[], y: number, scale: number): Mark[] {
  let x = LEFT
  return values.flatMap((value, index): Mark[] => {
    const at = x
    const width = value * scale
    x += width
    if (value === 0) return []
    const text = String(value)
    const fits = width > text.length * LABEL * 0.62 + 4
    const middle = { anchor: "middle" as const, fill: index === 2 ? "#1B2428" : "#FFFFFF" }
    return [
      { kind: "rect", x: at, y, width, height: BAR, fill: colour(index) },
      ...(fits ? [label(at + width / 2, y + BAR / 2 + 3, text, middle)] : []),
    ]
  })
}

function colour(index: number): string {
  return STEPS[index % STEPS.length] ?? STEPS[0]
}
