import { shopT } from "~/i18n/shop-messages.server"
import type { ShopKey } from "~/i18n/vi/shop"
import { cachedGet } from "../cache.server"
import type { PointAvailability, ProductDetail, StockLevel } from "../contract"
import { foldVietnamese } from "../fold"
import { day, money } from "../format.server"
import type { Lang } from "../language"
import { picture } from "../picture.server"
import { project } from "../province-map"
import { productCard } from "./product-card.server"

export type Fact = { name: string; value: string; vi: boolean }

/** A product with everything its page shows; two calls to the backend. Throws BackendError, kind "not_found" for an unknown one. */
export async function productPage(handle: string, lang: Lang) {
  const path = `/store/ocop/products/${encodeURIComponent(handle)}`
  const [{ product }, points] = await Promise.all([
    cachedGet<{ product: ProductDetail }>(lang, path),
    // Without stock the page still says what the product is; the choice of a point then asks to come back.
    cachedGet<{ points: PointAvailability[] }>(lang, `${path}/availability`).then(
      (answer) => answer.points,
      () => null
    ),
  ])
  return { product, view: productView(product, points, lang) }
}

/** The page's texts, formatted in its language. */
export function productView(
  product: ProductDetail,
  points: PointAvailability[] | null,
  lang: Lang
) {
  const t = shopT(lang)
  const { sellable, place, producer } = product
  const own = lang === "en" ? product.story_en : product.story_vi
  const story = own ?? product.story_vi
  return {
    handle: product.handle,
    title: product.title,
    group: product.group,
    groupName: t(`group.${product.group}`),
    picture: picture(product.picture, lang),
    refusal: sellable.ok
      ? null
      : {
          title: t(`refusal.${sellable.reason}.title`),
          text: t(`refusal.${sellable.reason}.text`),
        },
    ageRestricted: !sellable.ok && sellable.reason === "age_restricted",
    stars: sellable.ok
      ? { count: sellable.stars, meaning: t(`stars.meaning.${sellable.stars}`) }
      : null,
    until: sellable.ok && product.certificate ? day(product.certificate.last_valid_day) : null,
    variants: sellable.ok
      ? product.variants.map((variant) => ({
          id: variant.id,
          title: variant.title,
          price: money(variant.price_vnd, lang),
        }))
      : [],
    unit: product.label.unit,
    offers: sellable.ok ? offers(points, lang) : [],
    stockUnknown: points === null,
    certificate: certificateFacts(product, lang),
    label: labelFacts(product, lang),
    story: story ? { paragraphs: story.split(/\n{2,}/), vi: own === null || lang === "vi" } : null,
    producer: {
      handle: producer.handle,
      name: producer.name,
      type: producerType(producer.type_detail, lang) ?? t(`producer.${producer.type}`),
      address: addressOf(producer),
    },
    origin: place
      ? {
          code: place.code,
          name: place.name,
          district: place.district_2024,
          dot: place.lat !== null && place.lng !== null ? project(place.lat, place.lng) : null,
        }
      : null,
    similar: product.similar.map((item) => productCard(item, lang)),
  }
}

export type ProductView = ReturnType<typeof productView>
export type Offer = ProductView["offers"][number]

const order: Record<StockLevel, number> = { in_stock: 0, few_left: 1, none: 2 }

/** Points that list the product: those that have it first, the province's own point before the others. */
function offers(points: PointAvailability[] | null, lang: Lang) {
  const t = shopT(lang)
  return [...(points ?? [])]
    .sort(
      (a, b) =>
        Number(a.level === "none") - Number(b.level === "none") ||
        Number(b.is_default_seller) - Number(a.is_default_seller) ||
        order[a.level] - order[b.level] ||
        a.name.localeCompare(b.name, "vi")
    )
    .map((point) => ({
      handle: point.handle,
      name: point.name,
      address: point.address,
      hours: point.opening_hours,
      how: t(point.delivers ? "point.delivers" : "point.pickup"),
      delivers: point.delivers,
      level: point.level,
      levels: Object.fromEntries(point.variants.map((variant) => [variant.id, variant.level])),
    }))
}

function certificateFacts(product: ProductDetail, lang: Lang) {
  const { certificate } = product
  if (!certificate) return null
  const t = shopT(lang)
  const valid =
    product.sellable.ok || certificate.status === "active" || certificate.status === "extended"
  return {
    valid,
    state: t(`certificate.state.${known(certificate.status, STATES) ?? "unknown"}`),
    phase:
      certificate.phase === "under_re_evaluation"
        ? t("certificate.phase.under_re_evaluation")
        : null,
    facts: [
      {
        name: t("certificate.stars"),
        value: t("stars.count", { n: certificate.stars }),
        vi: false,
      },
      { name: t("certificate.number"), value: certificate.decision_number, vi: true },
      { name: t("certificate.decided"), value: day(certificate.decided_on), vi: false },
      { name: t("certificate.issuer"), value: certificate.issuer, vi: true },
      { name: t("certificate.issued"), value: day(certificate.issued_on), vi: false },
      { name: t("certificate.last-day"), value: day(certificate.last_valid_day), vi: false },
      { name: t("certificate.basis"), value: legalBasis(certificate.legal_basis, lang), vi: false },
      { name: t("certificate.code"), value: product.code, vi: false },
    ] satisfies Fact[],
    asReported: product.stars_as_reported
      ? t("certificate.as-reported", { source: product.source ?? "" })
      : null,
  }
}

const STATES = [
  "active",
  "extended",
  "expired",
  "withdrawn",
  "superseded",
  "not_yet_valid",
] as const
const BASES = ["d1048_2019", "d148_2023", "d148_d1489", "d26_2026"] as const
const TYPES = [
  "enterprise",
  "cooperative",
  "cooperative_group",
  "farm",
  "household",
  "association",
] as const
const DECLARATIONS = ["self_declared", "registered"] as const

function legalBasis(basis: string, lang: Lang): string {
  const code = known(basis, BASES)
  return code ? shopT(lang)(`basis.${code}`) : basis
}

/** The kind of producer in words; null when the backend's word is not one we know. */
export function producerType(detail: string, lang: Lang): string | null {
  const type = known(detail, TYPES)
  return type ? shopT(lang)(`producer-type.${type}`) : null
}

/** What the law wants on the label and on the page; what the producer has not given is said to be missing. */
function labelFacts(product: ProductDetail, lang: Lang): Fact[] {
  const t = shopT(lang)
  const { label, group, criteria_set } = product
  const food = group === "I" || group === "II" || criteria_set === 18
  const declaration = label.declaration
  const declared =
    declaration &&
    [
      t(`declaration.${known(declaration.type, DECLARATIONS) ?? "self_declared"}`),
      declaration.number,
      declaration.date && `(${day(declaration.date)})`,
    ]
      .filter(Boolean)
      .join(" ")
  const rows: [ShopKey, string | null, asked: boolean][] = [
    ["label.quantity", label.net_quantity, group !== "VI"],
    ["label.origin", label.origin, true],
    ["label.shelf-life", label.shelf_life, food],
    ["label.ingredients", label.ingredients, food],
    ["label.usage", label.usage, food],
    ["label.storage", label.storage, false],
    ["label.warnings", label.warnings, false],
    ["label.abv", label.abv && `${label.abv} %`, false],
    ["label.declaration", declared, false],
    ["label.barcode", product.barcode ?? product.gtin, false],
  ]
  return rows.flatMap(([key, value, asked]): Fact[] => {
    if (value) return [{ name: t(key), value, vi: true }]
    return asked ? [{ name: t(key), value: t("label.missing"), vi: false }] : []
  })
}

function known<T extends string>(value: string, words: readonly T[]): T | null {
  return words.find((word) => word === value) ?? null
}

/** The address as registered, with the place's name unless it is in there already. */
export function addressOf({
  address,
  place,
}: {
  address: string | null
  place: string | null
}): string {
  if (!address || !place) return address ?? place ?? ""
  return foldVietnamese(address).includes(foldVietnamese(place)) ? address : `${address}, ${place}`
}
