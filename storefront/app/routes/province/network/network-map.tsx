import { ProvinceMap } from "~/components/province-map"

export type Mark = {
  handle: string
  name: string
  x: number
  y: number
  /** Meets the 70 % rule. */
  full: boolean
  quiet: boolean
}

/** The points on the drawn map; they differ by shape, not by colour alone. The table says all of it in words. */
export function NetworkMap({ marks }: { marks: readonly Mark[] }) {
  return (
    <ProvinceMap className="h-auto w-full rounded-card border border-line">
      {marks.map(({ handle, name, x, y, full, quiet }) => (
        <g key={handle}>
          <title>{name}</title>
          {quiet && (
            <circle cx={x} cy={y} r="16" fill="none" className="stroke-clay" strokeWidth="3" />
          )}
          <circle
            cx={x}
            cy={y}
            r="9"
            strokeWidth="4"
            className={full ? "fill-sea stroke-surface" : "fill-surface stroke-clay"}
          />
        </g>
      ))}
    </ProvinceMap>
  )
}
