import { useId, type ReactNode } from "react"
import { useWords } from "./words"

type Bar = { label: string; value: number; text: string }

/** Bars with their label above and their value behind; `most` is the length of the whole track (100 % for shares). */
export function BarChart({
  title,
  bars,
  most,
  table,
}: {
  /** With unit and date. */
  title: string
  bars: readonly Bar[]
  most?: number
  /** The same numbers, for whoever does not see the bars. */
  table: ReactNode
}) {
  const largest = most ?? Math.max(1, ...bars.map(({ value }) => value))
  return (
    <ChartFrame title={title} table={table}>
      {(labelled) => (
        <svg
          viewBox={`0 0 420 ${bars.length * BAR_HEIGHT}`}
          role="img"
          aria-labelledby={labelled}
          className="h-auto w-full max-w-lg"
        >
          {bars.map(({ label, value, text }, index) => {
            const y = index * BAR_HEIGHT
            const width = Math.max(2, (value / largest) * TRACK)
            return (
              <g key={label}>
                <text x="0" y={y + 15} className="fill-ink text-sm">
                  {label}
                </text>
                <rect x="0" y={y + 22} width={TRACK} height="14" rx="3" className="fill-sea-tint" />
                <rect x="0" y={y + 22} width={width} height="14" rx="3" className="fill-sea" />
                <text x={TRACK + 8} y={y + 34} className="fill-ink text-sm tabular-nums">
                  {text}
                </text>
              </g>
            )
          })}
        </svg>
      )}
    </ChartFrame>
  )
}

const BAR_HEIGHT = 52
const TRACK = 270

/** Columns over time, each with its value above and its step below; of many steps some are named. */
export function ColumnChart({
  title,
  columns,
  table,
}: {
  /** With unit and time. */
  title: string
  columns: readonly Bar[]
  /** The same numbers, for whoever does not see the columns. */
  table: ReactNode
}) {
  const largest = Math.max(...columns.map(({ value }) => value), 0) || 1
  const step = 608 / Math.max(1, columns.length)
  const every = Math.ceil(columns.length / MOST_NAMED)
  return (
    <ChartFrame title={title} table={table}>
      {(labelled) => (
        <Sideways labelledBy={labelled}>
          <svg
            viewBox="0 0 640 216"
            role="img"
            aria-labelledby={labelled}
            className="h-auto w-full max-w-3xl min-w-[36rem]"
          >
            {columns.map(({ label, value, text }, index) => {
              const middle = 16 + (index + 0.5) * step
              const height = (value / largest) * COLUMN_HEIGHT
              return (
                <g key={label}>
                  <rect
                    x={middle - step * 0.32}
                    y={FLOOR - height}
                    width={step * 0.64}
                    height={height}
                    className="fill-sea"
                  />
                  {(every === 1 || text.length * DIGIT <= step) && (
                    <text
                      x={middle}
                      y={FLOOR - height - 6}
                      textAnchor="middle"
                      className="fill-ink text-sm tabular-nums"
                    >
                      {text}
                    </text>
                  )}
                  {index % every === 0 && (
                    <text
                      x={middle}
                      y={FLOOR + 18}
                      textAnchor="middle"
                      className="fill-muted text-sm tabular-nums"
                    >
                      {label}
                    </text>
                  )}
                </g>
              )
            })}
            <line x1="16" x2="624" y1={FLOOR} y2={FLOOR} className="stroke-line" />
          </svg>
        </Sideways>
      )}
    </ChartFrame>
  )
}

const COLUMN_HEIGHT = 160
const FLOOR = 188
const MOST_NAMED = 12
/** How wide a digit is. */
const DIGIT = 8

export type Line = {
  name: string
  /** One value a step; null where nothing is known. */
  values: readonly (number | null)[]
}

const COLOURS = ["stroke-sea", "stroke-clay", "stroke-leaf", "stroke-berry", "stroke-ink"] as const
const FILLS = ["fill-sea", "fill-clay", "fill-leaf", "fill-berry", "fill-ink"] as const
const DASHES = [undefined, "7 4", "2 4", "12 4 2 4", "1 6"] as const

/** Lines over time, each named at its end; they differ by dashes too, not by colour alone. */
export function LineChart({
  title,
  steps,
  lines,
  most,
  unit = "",
  table,
}: {
  title: string
  /** What the steps are called, in order; the first, the last and some between are written. */
  steps: readonly string[]
  lines: readonly Line[]
  /** The value at the top. */
  most: number
  unit?: string
  table: ReactNode
}) {
  const x = (index: number) => 48 + (index * 440) / Math.max(1, steps.length - 1)
  const y = (value: number) => 220 - (value / most) * 200
  const every = Math.max(1, Math.ceil(steps.length / 6))
  const ends = spread(lines.map(({ values }) => y(lastOf(values) ?? 0)))
  return (
    <ChartFrame title={title} table={table}>
      {(labelled) => (
        <Sideways labelledBy={labelled}>
          <svg
            viewBox="0 0 640 256"
            role="img"
            aria-labelledby={labelled}
            className="h-auto w-full max-w-3xl min-w-[36rem]"
          >
            {[0, 0.25, 0.5, 0.75, 1].map((part) => (
              <g key={part}>
                <line
                  x1="48"
                  x2="488"
                  y1={y(part * most)}
                  y2={y(part * most)}
                  className="stroke-line"
                />
                <text
                  x="40"
                  y={y(part * most) + 5}
                  textAnchor="end"
                  className="fill-muted text-sm tabular-nums"
                >
                  {Math.round(part * most)}
                  {unit}
                </text>
              </g>
            ))}
            {steps.map((step, index) =>
              index % every === 0 || index === steps.length - 1 ? (
                <text
                  key={step}
                  x={x(index)}
                  y="246"
                  textAnchor={index === steps.length - 1 ? "end" : "middle"}
                  className={`fill-muted text-sm ${
                    index !== steps.length - 1 && steps.length - 1 - index < every ? "hidden" : ""
                  }`}
                >
                  {step}
                </text>
              ) : null
            )}
            {lines.map(({ name, values }, index) => (
              <g key={name}>
                <path
                  d={pathOf(values, x, y)}
                  fill="none"
                  strokeWidth="2.5"
                  strokeDasharray={DASHES[index % DASHES.length]}
                  className={COLOURS[index % COLOURS.length]}
                />
                <text
                  x="496"
                  y={(ends[index] ?? 0) + 5}
                  className={`text-sm font-semibold ${FILLS[index % FILLS.length]}`}
                >
                  {name.length > 17 ? `${name.slice(0, 16)}…` : name}
                </text>
              </g>
            ))}
          </svg>
        </Sideways>
      )}
    </ChartFrame>
  )
}

/** On a telephone the words would shrink with the drawing: it is moved sideways instead. */
function Sideways({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard
    <div role="region" aria-labelledby={labelledBy} tabIndex={0} className="overflow-x-auto">
      {children}
    </div>
  )
}

function ChartFrame({
  title,
  table,
  children,
}: {
  title: string
  table: ReactNode
  children: (labelledBy: string) => ReactNode
}) {
  const t = useWords()
  const id = useId()
  return (
    <figure className="card p-4">
      <figcaption id={id} className="mb-3 font-semibold">
        {title}
      </figcaption>
      {children(id)}
      <details className="mt-3">
        <summary className="link inline-flex min-h-11 items-center">{t("chart.table")}</summary>
        {table}
      </details>
    </figure>
  )
}

/** A path with a gap wherever a value is not known. */
function pathOf(
  values: readonly (number | null)[],
  x: (index: number) => number,
  y: (value: number) => number
): string {
  let pen = "M"
  return values
    .map((value, index) => {
      if (value === null) {
        pen = "M"
        return ""
      }
      const step = `${pen}${x(index).toFixed(1)} ${y(value).toFixed(1)}`
      pen = "L"
      return step
    })
    .join("")
}

function lastOf(values: readonly (number | null)[]): number | null {
  return values.findLast((value) => value !== null) ?? null
}

/** Moves names apart that would lie on one another. */
function spread(heights: readonly number[]): number[] {
  const moved = [...heights]
  const order = heights
    .map((_, index) => index)
    .sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  order.forEach((index, rank) => {
    const above = order[rank - 1]
    if (above === undefined) return
    moved[index] = Math.max(moved[index] ?? 0, (moved[above] ?? 0) + 18)
  })
  return moved
}
