import { verifyT } from "~/i18n/verify-messages.server"
import type { Values } from "~/i18n/translate"
import type { VerifyKey } from "~/i18n/vi/verify"
import type { Group } from "../contract"
import { env } from "../env.server"
import { day, moment } from "../format.server"
import { pathIn, type Lang } from "../language"
import { picture, type PictureView } from "../picture.server"
import { absolute } from "../seo.server"
import { certificationLd } from "./certification-ld.server"
import { addressOf } from "./address-text.server"
import type { Verification, VerificationState } from "./verification.server"

export type VerificationFact = { name: string; value: string; vi?: boolean }

/** A verification as its page says it, in the page's language. */
export type VerificationPageView = {
  state: VerificationState
  /** The certificate holds now, so stars may be shown. */
  holds: boolean
  word: string
  lead: string
  /** Further sentences under the lead: a ground, days left, an end that was announced. */
  notes: string[]
  checked: string
  name: string
  group: Group
  alcohol: boolean
  picture: PictureView | null
  stars: { count: number; text: string } | null
  producer: { name: string; href: string | null }
  facts: VerificationFact[]
  lotNote: string | null
  productHref: string | null
  /** The Vietnamese path of this product's own verification. */
  path: string
  jsonLd: object | null
}

const GROUNDS = [
  "forged_information",
  "criteria_no_longer_met",
  "breach_of_law",
  "misuse_of_mark",
  "production_stopped",
  "other_finding",
] as const

/** From here on the end is near enough to be counted in days. */
const NEAR_DAYS = 60

/** `lot` is what the scanned link names; nobody vouches for it. */
export function verificationPageView(
  verification: Verification,
  lang: Lang,
  lot: string | null = null
): VerificationPageView {
  const t = verifyT(lang)
  const { state, product, producer, certificate } = verification
  const holds = state === "valid" || state === "in_renewal"
  const stars = holds && certificate ? certificate.stars : null
  return {
    state,
    holds,
    word: t(`state.${state}`),
    lead: t(`lead.${state}`, leadValues(verification)),
    notes: notes(verification, lang),
    checked: t("checked", { at: moment(verification.checked_at) }),
    name: product.name,
    group: product.group,
    alcohol: product.alcohol,
    picture: product.picture && picture(product.picture, lang),
    stars: stars && { count: stars, text: t("stars.count", { n: stars }) },
    producer: {
      name: producer.name,
      href: producer.handle && pathIn(lang, `/producers/${producer.handle}`),
    },
    facts: facts(verification, stars, lot, lang),
    lotNote: lot === null ? null : t("lot.note"),
    productHref: product.handle && pathIn(lang, `/products/${product.handle}`),
    path: `/verify/${product.code}`,
    jsonLd: product.alcohol ? null : productLd(verification, stars, producer.name, lang),
  }
}

/** The last day the certificate holds: as printed, unless an extension or a decision already made moves it. */
function lastDay({ state, holds_to, certificate }: Verification): string {
  const printed = certificate?.last_valid_day ?? ""
  if (!holds_to) return printed
  return state === "in_renewal" || holds_to < printed ? holds_to : printed
}

function leadValues(verification: Verification): Values {
  const { certificate, since, revoked_on } = verification
  return {
    stars: certificate?.stars ?? "",
    from: day(certificate?.issued_on ?? ""),
    to: day(lastDay(verification)),
    since: day(since ?? ""),
    day: day(revoked_on ?? ""),
  }
}

function notes(verification: Verification, lang: Lang): string[] {
  const t = verifyT(lang)
  const { state, certificate, holds_to, days_left, ground } = verification
  if (state === "revoked") {
    const key: VerifyKey = `ground.${GROUNDS.find((known) => known === ground) ?? "unknown"}`
    return [`${t("ground")}: ${t(key)}`]
  }
  if (holds_to === null || days_left === null) return []
  return [
    ...(certificate && holds_to < certificate.last_valid_day
      ? [t("cut", { to: day(holds_to) })]
      : []),
    ...(days_left === 0 ? [t("days.last")] : []),
    ...(days_left === 1 ? [t("days.one")] : []),
    ...(days_left > 1 && days_left <= NEAR_DAYS ? [t("days.left", { n: days_left })] : []),
  ]
}

function facts(
  verification: Verification,
  stars: number | null,
  lot: string | null,
  lang: Lang
): VerificationFact[] {
  const t = verifyT(lang)
  const { product, producer, certificate } = verification
  const address = addressOf(producer)
  const rows: [VerifyKey, string | null | undefined | false, Partial<VerificationFact>?][] = [
    ["fact.address", address, { vi: true }],
    [
      "fact.decision",
      certificate &&
        t("decision", { number: certificate.decision_number, day: day(certificate.decided_on) }),
    ],
    ["fact.issuer", certificate?.issuer, { vi: true }],
    [
      stars === null ? "fact.validity.printed" : "fact.validity",
      certificate &&
        t("validity", { from: day(certificate.issued_on), to: day(lastDay(verification)) }),
    ],
    ["fact.code", product.code],
    ["fact.gtin", product.gtin],
    ["fact.pack", product.pack, { vi: true }],
    ["fact.lot", lot],
  ]
  return rows.flatMap(([key, value, more]) => (value ? [{ name: t(key), value, ...more }] : []))
}

/** Alcohol has none: it is told of to nobody who was not asked for their age. */
function productLd(
  verification: Verification,
  stars: number | null,
  producerName: string,
  lang: Lang
): object {
  const { product, certificate } = verification
  const view = product.picture && picture(product.picture, lang)
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.name,
    sku: product.code,
    ...(product.gtin && { gtin: product.gtin }),
    ...(product.handle && { url: absolute(lang, `/products/${product.handle}`) }),
    ...(view?.kind && { image: `${env.PUBLIC_ORIGIN}/pictures/${view.kind}-640.webp` }),
    manufacturer: { "@type": "Organization", name: producerName },
    ...(certificate && {
      hasCertification: certificationLd({
        decisionNumber: certificate.decision_number,
        decidedOn: certificate.decided_on,
        issuer: certificate.issuer,
        issuedOn: certificate.issued_on,
        expires: lastDay(verification),
        stars,
      }),
    }),
  }
}
