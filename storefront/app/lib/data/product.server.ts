import { ageT } from "~/i18n/age-messages.server"
import { shopT } from "~/i18n/shop-messages.server"
import type { ShopKey } from "~/i18n/vi/shop"
import type { PointAvailability, ProductDetail, StockLevel } from "../contract"
import { day, money } from "../format.server"
import { pathIn, type Lang } from "../language"
import { picture } from "../picture.server"
import { project } from "../province-map"
import { verifyPath } from "../typed-code"
import { addressOf } from "./address-text.server"
import { pointPlace } from "./point-place.server"
import { productCard } from "./product-card.server"
import { lookUpProduct } from "./product-lookup.server"

export type Fact = { name: string; value: string; vi: boolean }

/**
 * A product with everything its page shows; null for a drink with alcohol that `mayShow` keeps back. Throws BackendError, kind
 * "not_found" for an unknown one.
 */
export async function productPage(
  handle: string,
  lang: Lang,
  mayShow: () => boolean | Promise<boolean>
) {
  const found = await lookUpProduct(lang, handle, mayShow)
  return found && { ...found, view: productView(found.product, found.points, lang) }
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
    alcohol: product.alcohol ? alcoholNotice(product, lang) : null,
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
    elsewhere: product.elsewhere && t("product.elsewhere", { province: product.elsewhere }),
    unit: product.label.unit,
    offers: sellable.ok ? offers(points, lang, new Date()) : [],
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

/** What stands beside a drink: Law 44/2019/QH14. */
function alcoholNotice({ label }: ProductDetail, lang: Lang) {
  const t = ageT(lang)
  return {
    title: t("notice.title"),
    text: t("notice.text"),
    strength: label.abv && t("product.strength", { abv: decimal(label.abv, lang) }),
    list: t("list.title"),
  }
}

/** Points that list the product: those that have it first, the province's own point before the others. */
function offers(points: PointAvailability[] | null, lang: Lang, now: Date) {
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
      ...pointPlace(point, lang, now),
      holdText: t("buy.hold", { hours: point.pickup_hold_hours }),
      prices: Object.fromEntries(
        point.variants.map(({ id, price_vnd }) => [
          id,
          price_vnd === null ? null : money(price_vnd, lang),
        ])
      ),
      how: t(point.delivers ? "point.delivers" : "point.pickup"),
      delivers: point.delivers,
      licence: point.alcohol_licence && ageT(lang)("licence", { number: point.alcohol_licence }),
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
    verifyHref: pathIn(lang, verifyPath({ kind: "code", text: product.code })),
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
    ["label.abv", label.abv && `${decimal(label.abv, lang)} % vol`, false],
    ["label.declaration", declared, false],
    ["label.barcode", product.barcode ?? product.gtin, false],
  ]
  return rows.flatMap(([key, value, asked]): Fact[] => {
    if (value) return [{ name: t(key), value, vi: true }]
    return asked ? [{ name: t(key), value: t("label.missing"), vi: false }] : []
  })
}

/** A decimal number as the language writes it: "29,5" or "29.5". */
function decimal(text: string, lang: Lang): string {
  return lang === "vi" ? text.replace(".", ",") : text
}

function known<T extends string>(value: string, words: readonly T[]): T | null {
  return words.find((word) => word === value) ?? null
}
