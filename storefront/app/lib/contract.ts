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
  price_vnd: number
  unit: string | null
  picture: PictureRef
  points_in_stock: number
  sold: number
}

export type FacetValue = { value: string; label: string; count: number }
export type FacetName = "stars" | "group" | "place" | "price" | "point" | "producer_type"

export type PointSummary = {
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
  products: number
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
  | "age_restricted"

export type ProductDetail = {
  id: string
  handle: string
  title: string
  group: Group
  criteria_set: number
  code: string
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
export type PointAvailability = PointSummary & {
  level: StockLevel
  variants: { id: string; level: StockLevel }[]
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
}
