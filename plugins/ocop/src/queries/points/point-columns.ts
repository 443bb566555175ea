/**
 * What shoppers are told of a point, as one JSON object in SQL: `point` is its row, days count from the day bound as `:today` on. Read
 * through `query.graph` the same takes five statements and as many rounds of hydration, and this stands on the map, on every
 * product page and in every checkout (docs/decisions/0124-where-to-buy-is-one-statement.md).
 */
export const POINT_JSON = `json_build_object(
  'id', point.id, 'handle', point.handle, 'name', point.name, 'class', point.class, 'address', point.address,
  'unit_code', point.unit_code, 'lat', point.lat, 'lng', point.lng, 'phone', point.phone, 'email', point.email,
  'opening_hours', point.opening_hours, 'hours', point.hours,
  'opened_on', point.opened_on, 'closed_on', point.closed_on,
  'is_default_seller', point.is_default_seller, 'delivers', point.delivers,
  'operator_name', point.operator_name, 'operator_tax_code', point.operator_tax_code,
  'alcohol_licence', point.alcohol_licence,
  'website', point.website, 'facebook', point.facebook, 'zalo', point.zalo, 'tiktok', point.tiktok,
  'sales_channel_id', channel.sales_channel_id,
  'closed_days', (select coalesce(json_agg(json_build_object('date', day.date, 'reason', day.reason)
      order by day.date), '[]')
    from ocop_point_closed_day day
    where day.point_id = point.id and day.deleted_at is null and day.date >= :today),
  'photos', (select coalesce(json_agg(json_build_object('id', photo.id, 'url', photo.url, 'alt', photo.alt)
      order by photo.position, photo.id), '[]')
    from ocop_point_photo photo where photo.point_id = point.id and photo.deleted_at is null))`

/**
 * The points that trade on the day bound as `:today`, each with the channel it sells through and the location it keeps its stock at
 * (links/): without either it cannot sell. Names `point`, `channel` and `location`.
 */
export const TRADING_POINTS = `ocop_sales_point point
  join sales_point_sales_point_sales_channel_sales_channel channel
    on channel.sales_point_id = point.id and channel.deleted_at is null
  join sales_point_sales_point_stock_location_stock_location location
    on location.sales_point_id = point.id and location.deleted_at is null`

export const IS_TRADING = `point.deleted_at is null and point.opened_on <= :today
  and (point.closed_on is null or point.closed_on >= :today)`

/** A point as `POINT_JSON` gives it. */
export type TradingPoint = {
  id: string
  handle: string
  name: string
  class: string
  address: string
  unit_code: string | null
  lat: number | null
  lng: number | null
  phone: string | null
  email: string | null
  opening_hours: string | null
  /** As written by the point's staff; `parseHours` reads it. */
  hours: unknown
  opened_on: string
  closed_on: string | null
  is_default_seller: boolean
  delivers: boolean
  operator_name: string
  operator_tax_code: string | null
  alcohol_licence: string | null
  website: string | null
  facebook: string | null
  zalo: string | null
  tiktok: string | null
  sales_channel_id: string
  closed_days: { date: string; reason: string | null }[]
  photos: { id: string; url: string; alt: string }[]
}
