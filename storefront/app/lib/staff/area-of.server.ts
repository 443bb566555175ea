import { POINT_AREA } from "../point-session.server"
import { PROVINCE_AREA } from "../province-session.server"
import type { CommonArea } from "./area.server"

/** The area that an address belongs to, for the pages that both have. */
export function areaOf({ pathname }: URL): CommonArea {
  return /^\/province(\/|\.|$)/.test(pathname) ? PROVINCE_AREA : POINT_AREA
}

/** The account page asks for the person too. */
export function accountAreaOf(url: URL) {
  return /^\/province(\/|\.|$)/.test(url.pathname) ? PROVINCE_AREA : POINT_AREA
}
