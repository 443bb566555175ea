import type { Drawing } from "../drawing"
import { axis, label, rowName } from "./marks"
import { LEFT, SEA, TRACK, WIDTH } from "./palette"

const STEP = 26
const BAR = 16
const PRINTED = 110

/** Shares of a whole, each on a track that is 100 %. */
export function shareBars(rows: { label: string; permille: number; printed: string }[]): Drawing {
  const full = WIDTH - LEFT - PRINTED
  const height = rows.length * STEP + 4
  return {
    width: WIDTH,
    height,
    marks: [
      ...rows.flatMap((row, index) => {
        const y = 2 + index * STEP
        const bar = { kind: "rect" as const, x: LEFT, y: y + 5, height: BAR }
        return [
          ...rowName(y + STEP / 2, row.label),
          { ...bar, width: full, fill: TRACK },
          { ...bar, width: (full * row.permille) / 1000, fill: SEA },
          label(LEFT + full + 6, y + STEP / 2 + 3, row.printed, { weight: "semibold" }),
        ]
      }),
      axis(0, height),
    ],
  }
}
