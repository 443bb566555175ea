import pictureKinds from "../../data/picture-kinds.json"
import type { ProducerBucket } from "../../rules/producer-bucket"
import type { Stars } from "../../rules/stars"

/** A product on a list page (docs/store-api.md). */
export type CatalogueItem = {
  id: string
  variant_id: string
  handle: string
  title: string
  stars: Stars
  /** yyyy-mm-dd, Vietnam's calendar. */
  certificate_last_day: string
  group: "I" | "II" | "III" | "IV" | "V" | "VI"
  producer: { handle: string; name: string; type: ProducerBucket }
  place: { code: string; name: string } | null
  /** Lowest of its variants at any open point that lists it, VAT included. */
  price_vnd: number
  /** Another pack size or point asks more: say "from". */
  price_varies: boolean
  /** The other province whose certificate it carries; null for Quảng Ninh's own. */
  elsewhere: string | null
  unit: string | null
  picture: Picture
  points_in_stock: number
  sold: number
}

export type Picture = { kind: string; alt_vi: string; alt_en: string }

/** A hit as the engine returns it: the retrievable fields of `search/catalogue.ts`. */
export type CatalogueHit = {
  id: string
  variant_id: string
  handle: string
  title: string
  stars: Stars
  certificate_last_day: string
  product_group: CatalogueItem["group"]
  producer_handle: string
  producer_name: string
  producer_type: ProducerBucket
  place_code?: string | null
  place_name?: string | null
  price_vnd: number
  price_varies?: boolean | null
  elsewhere?: string | null
  unit?: string | null
  picture_kind?: string | null
  points_in_stock: number
  sold: number
  updated_on: string
}

export function catalogueItem(hit: CatalogueHit): CatalogueItem {
  return {
    id: hit.id,
    variant_id: hit.variant_id,
    handle: hit.handle,
    title: hit.title,
    stars: hit.stars,
    certificate_last_day: hit.certificate_last_day,
    group: hit.product_group,
    producer: { handle: hit.producer_handle, name: hit.producer_name, type: hit.producer_type },
    place: hit.place_code && hit.place_name ? { code: hit.place_code, name: hit.place_name } : null,
    price_vnd: hit.price_vnd,
    price_varies: hit.price_varies ?? false,
    elsewhere: hit.elsewhere || null,
    unit: hit.unit ?? null,
    picture: pictureOf(hit.title, hit.picture_kind),
    points_in_stock: hit.points_in_stock,
    sold: hit.sold,
  }
}

/** What the pictures show; they are drawings per kind of product, not photographs, and their text says so. */
const PICTURE_KINDS = new Map(Object.entries(pictureKinds))

export function pictureOf(title: string, kind: string | null | undefined): Picture {
  const alt = PICTURE_KINDS.get(kind ?? "")
  return {
    kind: kind ?? "product",
    alt_vi: alt?.alt_vi ?? `Hình minh họa sản phẩm ${title}`,
    alt_en: alt?.alt_en ?? `Illustration of ${title}`,
  }
}
