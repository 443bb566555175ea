import type { MedusaContainer } from "@medusajs/framework/types"
import { unitByCode } from "../../rules/administrative-units"
import { hoursFromText, opening, parseHours, type Hours } from "../../rules/opening"
import type { TradingPoint } from "./point-columns"
import { NOTHING, readPointGoods, type PointGoods } from "./point-goods"
import { readTradingPoints } from "./trading-points"

/** What is always told of a sales point, to its order's buyer as well (docs/store-api.md). */
export type PointFacts = {
  handle: string
  name: string
  class: string
  address: string
  /** Name of its commune, ward or special zone. */
  place: string | null
  lat: number | null
  lng: number | null
  phone: string | null
  opening_hours: string | null
  delivers: boolean
  is_default_seller: boolean
}

/** A sales point that one can go to: what is always told, and when its door is open. */
export type OpenPoint = PointFacts & {
  /** Given by its staff, else read from the register's words where these are beyond doubt. */
  hours: Hours | null
  /** From today on; `yyyy-mm-dd`. */
  closed_days: { date: string; reason: string | null }[]
  /** Null when nobody has said at which hours it is open. */
  open_now: boolean | null
  /** The instant at which it opens or shuts next. */
  next_change: string | null
  photos: { id: string; url: string; alt: string }[]
}

/** A sales point in a list of them, with what can be bought there now. */
export type PointSummary = OpenPoint & PointGoods

export function pointFacts(
  point: Pick<TradingPoint, Exclude<keyof PointFacts, "place"> | "unit_code">
): PointFacts {
  return {
    handle: point.handle,
    name: point.name,
    class: point.class,
    address: point.address,
    place: unitByCode(point.unit_code)?.name ?? null,
    lat: point.lat,
    lng: point.lng,
    phone: point.phone,
    opening_hours: point.opening_hours,
    delivers: point.delivers,
    is_default_seller: point.is_default_seller,
  }
}

/** A point as it is at `now`. */
export function openPoint(point: TradingPoint, now: Date): OpenPoint {
  const hours = parseHours(point.hours) ?? hoursFromText(point.opening_hours)
  const { open, nextChange } = opening(
    {
      hours,
      closed_days: point.closed_days.map(({ date }) => date),
      opened_on: point.opened_on,
      closed_on: point.closed_on,
    },
    now
  )
  return {
    ...pointFacts(point),
    hours,
    closed_days: point.closed_days,
    open_now: open,
    next_change: nextChange?.toISOString() ?? null,
    photos: point.photos,
  }
}

/** The points that trade at `now`, with what each has. */
export async function listPointSummaries(
  container: MedusaContainer,
  now: Date
): Promise<PointSummary[]> {
  const [points, goods] = await Promise.all([
    readTradingPoints(container, now),
    readPointGoods(container, now),
  ])
  return points.map((point) => ({
    ...openPoint(point, now),
    ...(goods.get(point.handle) ?? NOTHING),
  }))
}
