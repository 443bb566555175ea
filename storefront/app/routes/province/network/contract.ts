import type { POINT_CLASSES, Shelf } from "./point-classes"

/** One point as `GET /province/points/:point` answers (docs/province/network-api.md). */
export type DeskPoint = {
  handle: string
  code: string
  name: string
  class: (typeof POINT_CLASSES)[number]
  address: string
  place: string | null
  phone: string | null
  email: string | null
  website: string | null
  facebook: string | null
  zalo: string | null
  tiktok: string | null
  operator_name: string
  operator_tax_code: string | null
  alcohol_licence: string | null
  has_bank_account: boolean
  closed_on: string | null
  open: boolean
  has_sign: boolean
  has_shelves: boolean
  has_price_list: boolean
  inspected_on: string | null
  shelf: Shelf
  not_counting: number
  area: { area_m2: number | null; minimum_m2: number; ok: boolean | null }
  last_movement_at: string | null
  still_days: number | null
  quiet: boolean
  months: {
    month: string
    orders: number
    units: number
    revenue_vnd: number
    counter_vnd: number
  }[]
  periods: { from: string; to: string | null; reason: string | null }[]
  inspections: {
    on: string
    area_m2: number | null
    has_sign: boolean
    has_shelves: boolean
    has_price_list: boolean
    note: string | null
    by: string
  }[]
  staff: { id: string; name: string; email: string; role: "manager" | "clerk"; since: string }[]
  invitations: { id: string; email: string; role: "manager" | "clerk"; expires_at: string }[]
}
