/** What the backend answers below `/sales-point` (docs/sales-point-api.md). Amounts are integer đồng, instants ISO 8601. */
import type { PointRole } from "../point-session.server"

export type SellableReason = string

export type StockItem = {
  variant_id: string
  handle: string
  title: string
  variant: string | null
  sku: string
  barcode: string | null
  producer: string
  stars: 3 | 4 | 5 | null
  stocked: number
  reserved: number
  available: number
  version: string
  price_vnd: number
  price_bounds: { min_vnd: number; max_vnd: number } | null
  alarm_at: number
  low: boolean
  sellable: { ok: true; until: string } | { ok: false; reason: SellableReason }
  elsewhere: string | null
  alcohol: boolean
}

export const STOCK_FILTERS = ["all", "low", "out", "unsellable", "elsewhere"] as const
export type StockFilter = (typeof STOCK_FILTERS)[number]
export const STOCK_SORTS = ["name", "stock", "price", "lapse"] as const

export type StockList = {
  items: StockItem[]
  total: number
  page: number
  pages: number
  counts: Record<StockFilter, number>
}

export const MOVEMENT_KINDS = [
  "listed",
  "unlisted",
  "delivery",
  "loss",
  "return",
  "correction",
  "transfer",
  "count",
  "import",
  "price",
  "alarm",
  "sale",
  "sale_cancelled",
  "hand_over",
] as const

export type Movement = {
  id: string
  at: string
  who: string | null
  kind: (typeof MOVEMENT_KINDS)[number]
  variant_id: string
  title: string
  change: number | null
  after: number | null
  note: string | null
}

export type RegisterRow = {
  variant_id: string
  title: string
  variant: string | null
  producer: string
  stars: number
  price_vnd: number
  barcode: string | null
  last_valid_day: string
  alcohol: boolean
}

export type StockImport = {
  rows: number
  changes: number
  problems: { line: number | null; column: string | null; message: string }[]
  preview: { line: number; title: string; field: string; before: unknown; after: unknown }[]
}

export type ShelfShare = {
  counting: number
  total: number
  needed: "7/10" | "1/1"
  verdict: "met" | "missed" | "not_assessable"
}

export type Dashboard = {
  today: {
    date: string
    orders: number
    units: number
    revenue_vnd: number
    counter_vnd: number
    online_vnd: number
  }
  to_prepare: number
  ready: number
  low_stock: StockItem[]
  best_sellers: {
    variant_id: string
    title: string
    variant: string | null
    units: number
    revenue_vnd: number
  }[]
  lapsing: {
    title: string
    handle: string
    last_valid_day: string
    days_left: number
    stock: number
  }[]
  shelf: ShelfShare
  last_movement_at: string | null
}

export type Compliance = {
  shelf: ShelfShare
  shelf_products: { title: string; handle: string; counts: boolean; reason: string | null }[]
  area: { class: string; area_m2: number | null; minimum_m2: number | null; ok: boolean | null }
  inspection: {
    inspected_on: string
    has_sign: boolean
    has_shelves: boolean
    has_price_list: boolean
    note: string | null
    by: string | null
  } | null
}

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const
export type Weekday = (typeof WEEKDAYS)[number]
export type Hours = Record<Weekday, { from: string; to: string }[]>

export type PointProfile = {
  handle: string
  name: string
  class: string
  area_m2: number | null
  unit_code: string | null
  place: string | null
  address: string
  lat: number | null
  lng: number | null
  phone: string | null
  email: string | null
  opened_on: string
  closed_on: string | null
  hours: Hours | null
  opening_hours: string | null
  closed_days: { date: string; reason: string | null }[]
  photos: { id: string; url: string; alt: string }[]
  website: string | null
  facebook: string | null
  zalo: string | null
  tiktok: string | null
  alcohol_licence: string | null
  delivers: boolean
  bank: { bank_bin: string; bank_name: string; account_end: string; holder: string } | null
  role: PointRole
}

export type StaffList = {
  staff: { id: string; name: string; email: string; role: PointRole; since: string }[]
  invitations: { id: string; email: string; role: PointRole; expires_at: string }[]
}

export type AuditEntry = {
  at: string
  who: string
  action: string
  before: unknown
  after: unknown
  reason: string | null
}
