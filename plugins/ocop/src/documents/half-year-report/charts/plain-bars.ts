import type { Drawing } from "../drawing"
import { axis, label, rowName } from "./marks"
import { LEFT, SEA, WIDTH } from "./palette"

const STEP = 24
const BAR = 14
/** Room for the number behind the longest bar. */
const PRINTED = 80

/** One bar a row, the number behind it. */
export function plainBars(rows: { label: string; value: number; printed: string }[]): Drawing {
  const most = Math.max(1, ...rows.map(({ value }) => value))
  const scale = (WIDTH - LEFT - PRINTED) / most
  const height = rows.length * STEP + 4
  return {
    width: WIDTH,
    height,
    marks: [
      axis(0, height),
      ...rows.flatMap((row, index) => {
        const y = 2 + index * STEP
        const width = row.value * scale
        return [
          ...rowName(y + STEP / 2, row.label),
          { kind: "rect" as const, x: LEFT, y: y + 5, width, height: BAR, fill: SEA },
          label(LEFT + width + 6, y + STEP / 2 + 3, row.printed, { weight: "semibold" }),
        ]
      }),
    ],
  }
}
