import type { OpenPoint } from "../contract"
import type { Lang } from "../language"
import { project } from "../province-map"
import { addressOf } from "./address-text.server"
import { doorState } from "./opening-text.server"

/** Where a point is and whether its door is open: what a list and a map show. */
export function pointPlace(point: OpenPoint, lang: Lang, now: Date) {
  const { lat, lng } = point
  return {
    handle: point.handle,
    name: point.name,
    address: addressOf(point),
    at: lat === null || lng === null ? null : { lat, lng, ...project(lat, lng) },
    door: doorState(point, lang, now),
    hours: point.opening_hours,
  }
}
