import type { ReactNode } from "react"
import { ISLETS, LAND, MAP } from "~/lib/province-map"

/** Sea, land and islets; what is on them comes as children. Decorative: the list of places beside it says the same. */
export function ProvinceMap({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <svg
      viewBox={`0 0 ${MAP.width} ${MAP.height}`}
      className={className}
      aria-hidden="true"
      focusable="false"
    >
      <rect width={MAP.width} height={MAP.height} className="fill-group-ii" />
      <g className="stroke-surface" fill="none" strokeWidth="2" opacity=".8">
        <path d="M560 470q14-9 28 0t28 0 28 0M330 510q14-9 28 0t28 0 28 0M700 330q14-9 28 0t28 0M640 400q14-9 28 0t28 0" />
      </g>
      <path d={LAND} className="fill-paper stroke-line" strokeWidth="2" />
      {ISLETS.map((islet) => (
        <circle
          key={`${islet.x} ${islet.y}`}
          cx={islet.x}
          cy={islet.y}
          r={islet.r}
          className="fill-paper stroke-line"
        />
      ))}
      {children}
    </svg>
  )
}
