/** The backend's answers, as `docs/store-api.md` fixes them. Types only; amounts are integer đồng, days `yyyy-mm-dd`. */

export type StarCount = 3 | 4 | 5
export type Group = "I" | "II" | "III" | "IV" | "V" | "VI"
export type ProducerType = "enterprise" | "cooperative" | "household"
export type PictureRef = { kind: string; alt_vi: string; alt_en: string }

export type CatalogueItem = {
  id: string
  variant_id: string
  handle: string
  title: string
  stars: StarCount
  certificate_last_day: string
  group: Group
  producer: { handle: string; name: string; type: ProducerType }
  place: { code: string; name: string } | null
  /** The other province whose certificate it carries; null for Quảng Ninh's own. */
  elsewhere: string | null
  price_vnd: number
  unit: string | null
  picture: PictureRef
  points_in_stock: number
  sold: number
}

export type FacetValue = { value: string; label: string; count: number }
export type FacetName = "stars" | "group" | "place" | "price" | "point" | "producer_type"

export type PointFacts = {
  handle: string
  name: string
  class: string
  address: string
  place: string | null
  lat: number | null
  lng: number | null
  phone: string | null
  opening_hours: string | null
  delivers: boolean
  is_default_seller: boolean
}

export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun"
/** `HH:MM` in Vietnam; a day without spans is a day off. */
export type Hours = Record<Weekday, { from: string; to: string }[]>

/** A point with the state of its door. */
export type OpenPoint = PointFacts & {
  hours: Hours | null
  closed_days: { date: string; reason: string | null }[]
  open_now: boolean | null
  next_change: string | null
  photos: { id: string; url: string; alt: string }[]
}

export type PointSummary = OpenPoint & {
  products: number
  groups: { group: Group; count: number }[]
}

export type PointDetail = PointSummary & {
  operator_name: string
  operator_tax_code: string | null
  alcohol_licence: string | null
  email: string | null
  website: string | null
  facebook: string | null
  zalo: string | null
  tiktok: string | null
}

export type Catalogue = {
  query: string
  folded: string
  total: number
  page: number
  pages: number
  per_page: number
  results: CatalogueItem[]
  facets: Record<FacetName, FacetValue[]>
  suggestion: string | null
}

export type Home = {
  counts: { products: number; producers: number; points: number }
  groups: FacetValue[]
  best_sellers: CatalogueItem[]
  places: { code: string; name: string; lat: number; lng: number; products: number }[]
  points: PointSummary[]
}

export type SellableReason =
  | "no_certificate"
  | "too_few_stars"
  | "not_yet_valid"
  | "certificate_expired"
  | "withdrawn"
  | "superseded"

export type ProductDetail = {
  id: string
  handle: string
  title: string
  group: Group
  criteria_set: number
  /** Sold to adults only. */
  alcohol: boolean
  code: string
  elsewhere: string | null
  gtin: string | null
  barcode: string | null
  sellable: { ok: true; stars: StarCount; until: string } | { ok: false; reason: SellableReason }
  certificate: {
    decision_number: string
    decided_on: string
    issuer: string
    issuer_level: string
    legal_basis: string
    stars: number
    issued_on: string
    last_valid_day: string
    status: string
    phase: string | null
  } | null
  stars_as_reported: boolean
  source: string | null
  producer: {
    handle: string
    name: string
    type: ProducerType
    type_detail: string
    address: string | null
    place: string | null
  }
  place: {
    code: string
    name: string
    district_2024: string | null
    lat: number | null
    lng: number | null
  } | null
  variants: { id: string; title: string; sku: string; price_vnd: number; barcode: string | null }[]
  label: {
    net_quantity: string | null
    unit: string | null
    ingredients: string | null
    usage: string | null
    storage: string | null
    shelf_life: string | null
    warnings: string | null
    origin: string | null
    declaration: { type: string; number: string; date: string | null } | null
    abv: string | null
  }
  story_vi: string | null
  story_en: string | null
  picture: PictureRef
  similar: CatalogueItem[]
}

export type StockLevel = "in_stock" | "few_left" | "none"
export type PointAvailability = OpenPoint & {
  /** Number of its licence to trade in alcohol; told of drinks only. */
  alcohol_licence: string | null
  level: StockLevel
  /** `price_vnd` is what this point asks; null of a product that may not be sold. */
  variants: { id: string; level: StockLevel; price_vnd: number | null }[]
  pickup_hold_hours: number
}

export type ProducerDetail = {
  producer: {
    handle: string
    name: string
    type: ProducerType
    type_detail: string
    address: string | null
    place: string | null
    phone: string | null
    email: string | null
    website: string | null
    story_vi: string | null
    story_en: string | null
    source: string | null
  }
  products: CatalogueItem[]
  expired: { handle: string; title: string }[]
  /** Products that only adults are shown. */
  adults_only: number
}

/** What a drink with alcohol answers to whoever has not said to be of age. */
export type AgeGate = { age_gate: true }
