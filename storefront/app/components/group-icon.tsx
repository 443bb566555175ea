import type { Group } from "~/lib/contract"

/** One simple drawing for each of the programme's six product groups. */
const shapes: Record<Group, string> = {
  // a bowl with steam
  I: "M6 24h36c0 9-7 15-18 15S6 33 6 24ZM14 43h20M18 8c-3 3 3 5 0 9M25 6c-3 3 3 5 0 9M32 8c-3 3 3 5 0 9",
  // a cup with a leaf
  II: "M8 20h26v10c0 6-5 10-13 10S8 36 8 30V20ZM34 23h4a5 5 0 0 1 0 10h-5M10 44h22M18 15c0-6 4-9 9-9 0 6-4 9-9 9Z",
  // a mortar with a sprig
  III: "M8 24h32l-4 14c-1 4-4 5-7 5H19c-3 0-6-1-7-5L8 24ZM24 24V11M24 16c-6 0-8-4-8-8 6 0 8 3 8 8ZM24 19c5 0 8-3 8-8-5 0-8 3-8 8Z",
  // a vase
  IV: "M18 6h12M19 6c0 8-9 10-9 21 0 8 5 15 14 15s14-7 14-15c0-11-9-13-9-21M11 24h26M11 31h26",
  // a blossom
  V: "M24 20c-5-3-6-13 0-14 6 1 5 11 0 14ZM24 20c3-5 13-6 14 0-1 6-11 5-14 0ZM24 20c-3-5-13-6-14 0 1 6 11 5 14 0ZM24 20v23M24 36c5 0 9-3 9-7-5 0-9 2-9 7Z",
  // limestone peaks and a sail
  VI: "M4 38 13 16l7 12 6-18 10 22 4-6 4 12ZM4 43c4-2 7-2 11 0s7 2 11 0 7-2 11 0 5 1 7 0",
}

/** Decorative without `label`; with one it stands for a missing picture. */
export function GroupIcon({
  group,
  label,
  className,
}: {
  group: Group
  label?: string
  className?: string
}) {
  return (
    <svg
      viewBox="0 0 48 48"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <path d={shapes[group]} />
    </svg>
  )
}
