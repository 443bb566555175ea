import type { Drawing } from "../drawing"
import { axis, label, legend, rowName } from "./marks"
import { LEFT, SEA, SEA_LIGHT, WIDTH } from "./palette"

const BAR = 12
const STEP = 36
const PRINTED = 90
const FILLS = [SEA_LIGHT, SEA] as const

/** Two bars a row: then and now, or the whole and a part of it. */
export function pairedBars(
  names: readonly [string, string],
  rows: { label: string; values: readonly [number, number]; printed: readonly [string, string] }[]
): Drawing {
  const most = Math.max(1, ...rows.flatMap(({ values }) => values))
  const scale = (WIDTH - LEFT - PRINTED) / most
  const top = 18
  const height = top + rows.length * STEP + 4
  return {
    width: WIDTH,
    height,
    marks: [
      ...legend(
        9,
        names.map((name, index) => ({ name, fill: FILLS[index] ?? SEA }))
      ),
      ...rows.flatMap((row, index) => {
        const y = top + index * STEP
        return [
          ...rowName(y + STEP / 2, row.label),
          ...row.values.flatMap((value, side) => {
            const at = y + 5 + side * (BAR + 1)
            const width = value * scale
            return [
              {
                kind: "rect" as const,
                x: LEFT,
                y: at,
                width,
                height: BAR,
                fill: FILLS[side] ?? SEA,
              },
              label(LEFT + width + 6, at + BAR - 3, row.printed[side] ?? "", {
                weight: side === 1 ? "semibold" : "regular",
              }),
            ]
          }),
        ]
      }),
      axis(top, height),
    ],
  }
}
