export type Position = { lat: number; lng: number }

const EARTH_KM = 6371

/** Kilometres between two positions on the globe, as the crow flies. */
export function distanceKm(a: Position, b: Position): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180
  const north = Math.sin(rad(b.lat - a.lat) / 2)
  const east = Math.sin(rad(b.lng - a.lng) / 2)
  const part = north ** 2 + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * east ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(part)))
}

/** A distance as people say it: 350 m, 2,3 km, 41 km. */
export function distanceText(km: number, lang: "vi" | "en"): string {
  if (km < 0.95) return `${Math.max(50, Math.round(km * 20) * 50)} m`
  const digits = km < 9.95 ? 1 : 0
  const number = new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-US", {
    maximumFractionDigits: digits,
  })
  return `${number.format(km)} km`
}

/** Things with the nearest first; those without a place keep their order at the end. */
export function nearestFirst<T extends { at: Position | null }>(
  things: readonly T[],
  from: Position
): T[] {
  const far = (thing: T) => (thing.at ? distanceKm(from, thing.at) : Number.POSITIVE_INFINITY)
  return [...things]
    .map((thing) => ({ thing, km: far(thing) }))
    .sort((a, b) => (a.km === b.km ? 0 : a.km - b.km))
    .map(({ thing }) => thing)
}
