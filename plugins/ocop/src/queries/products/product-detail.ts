import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { district2024ByCode, unitByCode } from "../../rules/administrative-units"
import { isAlcohol } from "../../rules/alcohol"
import { lastValidDay } from "../../rules/certificate"
import { certificateStatus } from "../../rules/certificate-status"
import { printedGtin } from "../../rules/gtin"
import { producerBucket, type ProducerBucket } from "../../rules/producer-bucket"
import { elsewhere } from "../../rules/provinces"
import { currentCertificate, sellable, type SellableReason } from "../../rules/sellable"
import { parseStars, type Stars } from "../../rules/stars"
import { priceOf, sortedVariants } from "../../search/product-offer"
import type { CertificateRow, OcopProductRow } from "../../search/product-rows"
import { pictureOf, type CatalogueItem, type Picture } from "../catalogue/catalogue-item"
import { AGE_GATE, type AgeGate } from "./age-gate"
import { readProductPageRow, type ProductPageRow } from "./product-page-rows"
import { similarProducts } from "./similar-products"

/** Everything the product page shows (docs/store-api.md). */
export type ProductDetail = {
  id: string
  handle: string
  title: string
  group: OcopProductRow["product_group"]
  criteria_set: number
  /** A drink that is sold to adults only. */
  alcohol: boolean
  code: string
  /** The other province whose certificate it carries; null for Quảng Ninh's own. */
  elsewhere: string | null
  gtin: string | null
  barcode: string | null
  sellable: { ok: true; stars: Stars; until: string } | { ok: false; reason: SellableReason }
  certificate: CertificateView | null
  stars_as_reported: boolean
  source: string | null
  producer: {
    handle: string
    name: string
    type: ProducerBucket
    type_detail: string
    address: string | null
    place: string | null
  }
  place: {
    code: string
    name: string
    district_2024: string | null
    lat: number
    lng: number
  } | null
  variants: {
    id: string
    title: string
    sku: string
    price_vnd: number
    barcode: string | null
  }[]
  label: LabelFacts
  story_vi: string | null
  story_en: string | null
  picture: Picture
  similar: CatalogueItem[]
}

type CertificateView = Pick<
  CertificateRow,
  | "decision_number"
  | "decided_on"
  | "issuer"
  | "issuer_level"
  | "legal_basis"
  | "stars"
  | "issued_on"
> & { last_valid_day: string; status: string; phase: string | null }

type LabelFacts = {
  net_quantity: string | null
  unit: string | null
  ingredients: string | null
  usage: string | null
  storage: string | null
  shelf_life: string | null
  warnings: string | null
  origin: string | null
  declaration: { type: string; number: string; date: string | null } | null
  /** Per cent by volume as a plain decimal, "29.5". */
  abv: string | null
}

type Ocop = NonNullable<ProductPageRow["ocop_product"]>

/**
 * The page of a product by its handle at `now`. A product whose certificate has ended keeps its page, without prices, so that an
 * old box or link still finds the truth; a draft that never held a certificate has none. A drink with alcohol shows itself to
 * those only who have said to be of age. Null when there is no page.
 */
export async function readProductDetail(
  container: MedusaContainer,
  handle: string,
  adult: boolean,
  now: Date
): Promise<ProductDetail | AgeGate | null> {
  const product = await readProductPageRow(
    container.resolve(ContainerRegistrationKeys.QUERY),
    handle
  )
  const ocop = product?.ocop_product
  if (!product || !ocop?.producer) return null
  const certificates = ocop.certificates ?? []
  const answer = sellable(ocop, certificates, now)
  if (product.status !== "published" && (answer.ok || !wasCertified(certificates, now))) return null
  const alcohol = isAlcohol(ocop.criteria_set)
  if (alcohol && !adult) return AGE_GATE

  const place = unitByCode(ocop.unit_code)
  const district = district2024ByCode(ocop.district_2024_code ?? place?.district2024Code)
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    group: ocop.product_group,
    criteria_set: ocop.criteria_set,
    alcohol,
    code: ocop.code,
    elsewhere: elsewhere(ocop.province_code),
    gtin: ocop.gtin,
    barcode: ocop.gtin ? printedGtin(ocop.gtin) : null,
    sellable: answer.ok
      ? { ok: true, stars: answer.stars, until: answer.until.toISOString() }
      : { ok: false, reason: answer.reason },
    certificate: certificateView(ocop, certificates, now),
    stars_as_reported: ocop.stars_as_reported,
    source: ocop.source,
    producer: {
      handle: ocop.producer.handle,
      name: ocop.producer.name,
      type: producerBucket(ocop.producer.type),
      type_detail: ocop.producer.type,
      address: ocop.producer.address,
      place: unitByCode(ocop.producer.unit_code)?.name ?? null,
    },
    place: place && {
      code: place.code,
      name: place.name,
      district_2024: district?.name ?? null,
      lat: place.lat,
      lng: place.lng,
    },
    variants: answer.ok ? pricedVariants(product) : [],
    label: labelFacts(ocop),
    story_vi: ocop.story_vi,
    story_en: ocop.story_en,
    picture: pictureOf(product.title, ocop.picture_kind),
    // Beside a drink nothing else is recommended, and beside anything else no drink.
    similar: alcohol
      ? []
      : await similarProducts(
          container,
          { id: product.id, group: ocop.product_group, placeCode: place?.code ?? null },
          now
        ),
  }
}

function wasCertified(certificates: CertificateRow[], now: Date): boolean {
  const current = currentCertificate(certificates, now)
  return current !== null && parseStars(current.stars) !== null
}

/** The certificate that speaks for the product: the newest that has begun, else the first to come. */
function certificateView(
  ocop: Ocop,
  certificates: CertificateRow[],
  now: Date
): CertificateView | null {
  const [next] = [...certificates].sort((a, b) => a.issued_on.localeCompare(b.issued_on))
  const certificate = currentCertificate(certificates, now) ?? next
  if (!certificate) return null
  const { status, phase } = certificateStatus(certificate, now, {
    certificates,
    dossiers: ocop.dossiers ?? [],
  })
  return {
    decision_number: certificate.decision_number,
    decided_on: certificate.decided_on,
    issuer: certificate.issuer,
    issuer_level: certificate.issuer_level,
    legal_basis: certificate.legal_basis,
    stars: certificate.stars,
    issued_on: certificate.issued_on,
    last_valid_day: lastValidDay(certificate),
    status,
    phase,
  }
}

function pricedVariants(product: ProductPageRow): ProductDetail["variants"] {
  return sortedVariants(product).flatMap((variant) => {
    const price_vnd = priceOf(variant)
    if (price_vnd === null) return []
    const { id, title, sku, barcode } = variant
    return [{ id, title: title ?? "", sku: sku ?? "", price_vnd, barcode }]
  })
}

function labelFacts(ocop: Ocop): LabelFacts {
  return {
    net_quantity: ocop.net_quantity,
    unit: ocop.unit_label,
    ingredients: ocop.ingredients,
    usage: ocop.usage,
    storage: ocop.storage,
    shelf_life: ocop.shelf_life,
    warnings: ocop.warnings,
    origin: ocop.origin,
    declaration:
      ocop.declaration_type && ocop.declaration_number
        ? { type: ocop.declaration_type, number: ocop.declaration_number, date: ocop.declared_on }
        : null,
    abv: ocop.abv_permille === null ? null : String(ocop.abv_permille / 10),
  }
}
