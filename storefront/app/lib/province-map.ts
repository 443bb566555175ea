/**
 * A schematic of Quảng Ninh: a flat projection good to a few hundred metres at this size, and outlines drawn by hand from
 * well-known points. It shows where things are from, not where a border runs.
 */
export const MAP = { width: 820, height: 560 }

const WEST = 106.4
const NORTH = 21.72
const PER_DEGREE = 500
/** A degree of longitude at 21° north is this much of a degree of latitude. */
const LONGITUDE = Math.cos((21.1 * Math.PI) / 180)

/** A point of the map in its own units, rounded to whole ones. */
export function project(lat: number, lng: number): { x: number; y: number } {
  return {
    x: Math.round((lng - WEST) * LONGITUDE * PER_DEGREE),
    y: Math.round((NORTH - lat) * PER_DEGREE),
  }
}

export type Outline = [lat: number, lng: number][]

const MAINLAND: Outline = [
  [21.02, 106.44],
  [21.1, 106.41],
  [21.16, 106.5],
  [21.21, 106.62],
  [21.2, 106.75],
  [21.25, 106.88],
  [21.22, 107.0],
  [21.3, 107.02],
  [21.4, 107.1],
  [21.42, 107.2],
  [21.52, 107.23],
  [21.6, 107.3],
  [21.66, 107.37],
  [21.6, 107.48],
  [21.61, 107.6],
  [21.55, 107.72],
  [21.65, 107.83],
  [21.6, 107.9],
  [21.55, 107.97],
  [21.54, 108.03],
  [21.49, 108.07],
  [21.46, 108.0],
  [21.43, 107.93],
  [21.45, 107.84],
  [21.4, 107.78],
  [21.38, 107.7],
  [21.32, 107.64],
  [21.29, 107.55],
  [21.25, 107.5],
  [21.2, 107.44],
  [21.15, 107.4],
  [21.09, 107.36],
  [21.03, 107.38],
  [21.0, 107.3],
  [20.97, 107.2],
  [20.93, 107.12],
  [20.95, 107.03],
  [20.9, 106.98],
  [20.86, 106.9],
  [20.79, 106.87],
  [20.77, 106.8],
  [20.85, 106.76],
  [20.93, 106.74],
  [20.99, 106.67],
  [20.98, 106.57],
]

const ISLANDS: Outline[] = [
  // Cái Bầu
  [
    [21.03, 107.4],
    [21.09, 107.42],
    [21.16, 107.49],
    [21.23, 107.58],
    [21.24, 107.64],
    [21.18, 107.62],
    [21.1, 107.56],
    [21.05, 107.48],
  ],
  // Trà Bản
  [
    [20.92, 107.5],
    [20.99, 107.49],
    [21.04, 107.55],
    [21.02, 107.6],
    [20.95, 107.57],
  ],
  // Quan Lạn, Minh Châu
  [
    [20.84, 107.46],
    [20.9, 107.5],
    [20.97, 107.58],
    [20.94, 107.59],
    [20.86, 107.52],
  ],
  // Ngọc Vừng
  [
    [20.81, 107.36],
    [20.84, 107.37],
    [20.83, 107.42],
    [20.8, 107.41],
  ],
  // Cô Tô and Thanh Lân
  [
    [20.97, 107.74],
    [21.0, 107.75],
    [20.99, 107.78],
    [20.96, 107.77],
  ],
  [
    [21.0, 107.8],
    [21.03, 107.82],
    [21.01, 107.86],
    [20.99, 107.83],
  ],
  // Vĩnh Thực
  [
    [21.36, 107.86],
    [21.39, 107.88],
    [21.41, 107.96],
    [21.38, 107.97],
  ],
  // Cái Chiên
  [
    [21.29, 107.7],
    [21.32, 107.74],
    [21.33, 107.8],
    [21.3, 107.78],
  ],
]

/** The same outlines in degrees, latitude first, for a map that moves. */
export const OUTLINES: readonly Outline[] = [MAINLAND, ...ISLANDS]

/** Islets of Hạ Long and Bái Tử Long bays: there are nearly two thousand, these say so. */
export const ISLETS = [
  [20.9, 107.16],
  [20.87, 107.2],
  [20.84, 107.12],
  [20.88, 107.27],
  [20.83, 107.27],
  [20.92, 107.33],
  [20.8, 107.18],
  [20.86, 107.06],
  [20.95, 107.42],
  [20.79, 107.07],
  [20.9, 107.4],
  [21.0, 107.45],
  [20.76, 107.24],
  [20.82, 107.32],
  [21.12, 107.68],
  [21.18, 107.72],
].map(([lat = 0, lng = 0], i) => ({ ...project(lat, lng), r: 3 + ((i * 7) % 4) }))

/** The outlines as one SVG path. */
export const LAND = OUTLINES.map(closed).join("")

/** A closed curve through the middles of an outline's edges: calm, without corners. */
function closed(outline: Outline): string {
  const points = outline.map(([lat, lng]) => project(lat, lng))
  const middle = (i: number) => {
    const a = points[i % points.length] ?? { x: 0, y: 0 }
    const b = points[(i + 1) % points.length] ?? a
    return `${Math.round((a.x + b.x) / 2)} ${Math.round((a.y + b.y) / 2)}`
  }
  const curve = points.map((_, i) => {
    const corner = points[(i + 1) % points.length] ?? { x: 0, y: 0 }
    return `Q${corner.x} ${corner.y} ${middle(i + 1)}`
  })
  return `M${middle(0)}${curve.join("")}Z`
}

export type PlaceDot = {
  code: string
  name: string
  count: number
  x: number
  y: number
  r: number
  /** Where the name stands; null when it would lie on another name. */
  label: { x: number; y: number; anchor: "start" | "end" } | null
}

const LETTER = 9.5
const LINE = 24

/** Dots for the places, the largest first; names wherever one fits beside its dot without touching another. */
export function placeDots(
  places: { code: string; name: string; lat: number; lng: number; products: number }[]
): PlaceDot[] {
  const sorted = [...places].sort(
    (a, b) => b.products - a.products || a.name.localeCompare(b.name, "vi")
  )
  const dots = sorted.map((place) => ({
    code: place.code,
    name: place.name,
    count: place.products,
    ...project(place.lat, place.lng),
    r: Math.round(Math.min(17, 6 + Math.sqrt(place.products) * 1.6)),
  }))
  const taken = dots.map(({ x, y, r }) => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }))
  return dots.map((dot, own) => {
    const width = dot.name.length * LETTER
    for (const anchor of ["start", "end"] as const) {
      const x = anchor === "start" ? dot.x + dot.r + 5 : dot.x - dot.r - 5
      const box = { x: anchor === "start" ? x : x - width, y: dot.y - LINE / 2, w: width, h: LINE }
      const inside = box.x >= 0 && box.x + box.w <= MAP.width
      if (inside && taken.every((other, i) => i === own || !overlap(box, other))) {
        taken.push(box)
        return { ...dot, label: { x, y: dot.y + 6, anchor } }
      }
    }
    return { ...dot, label: null }
  })
}

type Box = { x: number; y: number; w: number; h: number }

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
}
