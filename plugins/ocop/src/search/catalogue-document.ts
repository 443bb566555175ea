import { district2024ByCode, PROVINCE, unitByCode } from "../rules/administrative-units"
import { isAlcohol } from "../rules/alcohol"
import { foldVietnamese } from "../rules/fold-vietnamese"
import type { LocalDate } from "../rules/local-date"
import type { ProducerBucket } from "../rules/producer-bucket"
import { alsoKnownAs } from "../rules/search-synonyms"
import { nameSortKey, otherY, wordsOf } from "../rules/vietnamese-words"
import type { PointRow } from "./point-rows"
import { cheapest, priceBandOf } from "./product-offer"
import type { OcopProductRow, ProductRow } from "./product-rows"

/** What the index holds of one product; the fields of `catalogue.ts`. */
export type CatalogueDocument = {
  id: string
  variant_id: string
  handle: string
  title: string
  stars: number
  certificate_last_day: string
  certified_on: string
  alcohol: boolean
  product_group: string
  producer_handle: string
  producer_name: string
  producer_type: string
  place_code: string | null
  place_name: string | null
  price_vnd: number
  price_varies: boolean
  price_band: string
  unit: string | null
  elsewhere: string | null
  of_province: boolean
  picture_kind: string | null
  points: string[]
  points_in_stock: number
  sold: number
  sellable_from: Date
  sellable_until: Date
  stale_at: Date | null
  updated_on: string
  name_key: string
  words: string[]
  title_folded: string
  aka_folded: string
  text_folded: string
}

/** What is found out about a product elsewhere: its certificate's window, the points that have it, the units sold. */
export type DocumentFacts = {
  stars: number
  issuedOn: string
  lastDay: LocalDate
  from: Date
  until: Date
  staleAt: Date | null
  producerBucket: ProducerBucket
  pointHandles: string[]
  /** The open points that list it, whether they have it or not: their prices are what it costs. */
  pointsListing: readonly PointRow[]
  /** The other province whose certificate it carries. */
  elsewhere: string | null
  sold: number
  updatedOn: LocalDate
}

/** Words by which every document may be asked for, with its province's name: "mật ong OCOP Quảng Ninh". */
const EVERY_PRODUCT = "ocop mỗi xã một sản phẩm đặc sản"

/** The document of one product; null when it has no price, so that nothing without one is ever listed. */
export function catalogueDocument(
  product: ProductRow,
  ocop: OcopProductRow,
  facts: DocumentFacts
): CatalogueDocument | null {
  const offer = cheapest(product, facts.pointsListing)
  if (!offer) return null
  const place = unitByCode(ocop.unit_code)
  const district = district2024ByCode(ocop.district_2024_code ?? place?.district2024Code)
  const aka = alsoKnownAs(product.title)
  const nameWords = wordsOf(product.title)
  const placeWords = wordsOf([place?.fullName, district?.fullName].join(" "))
  const producerWords = wordsOf([ocop.producer.name, ...alsoKnownAs(ocop.producer.name)].join(" "))
  return {
    id: product.id,
    variant_id: offer.variant.id,
    handle: product.handle,
    title: product.title,
    stars: facts.stars,
    certificate_last_day: facts.lastDay,
    certified_on: facts.issuedOn,
    alcohol: isAlcohol(ocop.criteria_set),
    product_group: ocop.product_group,
    producer_handle: ocop.producer.handle,
    producer_name: ocop.producer.name,
    producer_type: facts.producerBucket,
    place_code: place?.code ?? null,
    place_name: place?.name ?? null,
    price_vnd: offer.priceVnd,
    price_varies: offer.varies,
    price_band: priceBandOf(offer.priceVnd),
    unit: ocop.unit_label,
    elsewhere: facts.elsewhere,
    of_province: facts.elsewhere === null,
    picture_kind: ocop.picture_kind,
    points: facts.pointHandles,
    points_in_stock: facts.pointHandles.length,
    sold: facts.sold,
    sellable_from: facts.from,
    sellable_until: facts.until,
    stale_at: facts.staleAt,
    updated_on: facts.updatedOn,
    name_key: nameSortKey(product.title),
    words: [...new Set([...nameWords, ...wordsOf(aka.join(" ")), ...placeWords, ...producerWords])],
    title_folded: foldVietnamese(product.title),
    aka_folded: foldVietnamese([...aka, ...otherSpellings(nameWords)].join(" ")),
    text_folded: foldVietnamese(
      [
        ...placeWords,
        ...producerWords,
        ocop.code,
        withoutLeadingZero(ocop.gtin),
        `${facts.stars} sao`,
        EVERY_PRODUCT,
        facts.elsewhere ?? PROVINCE.name,
      ].join(" ")
    ),
  }
}

function otherSpellings(words: string[]): string[] {
  return words.map((word) => otherY(foldVietnamese(word))).filter((word) => word !== null)
}

/** GTIN-14 as printed under the bars: people type 13 digits. */
function withoutLeadingZero(gtin: string | null): string {
  return gtin?.replace(/^0+/, "") ?? ""
}
