import { isNewer, validFrom, type CertificateFacts, type DossierFacts } from "./certificate"
import { certificateStatus, statusChanges } from "./certificate-status"
import { parseStars, type Stars } from "./stars"

/** Why a product may not be sold; also the code of refusal (docs/store-api.md). */
export type SellableReason =
  | "no_certificate"
  | "too_few_stars"
  | "not_yet_valid"
  | "certificate_expired"
  | "withdrawn"
  | "superseded"
  | "age_restricted"

export type Sellable<C extends CertificateFacts = CertificateFacts> =
  { ok: true; certificate: C; stars: Stars; until: Date } | { ok: false; reason: SellableReason }

/** What the rules need of a product. A row of the certification module with its dossiers fits as it is. */
export type ProductFacts = {
  /** Scoring sheet 1 to 26. */
  criteria_set: number
  dossiers?: DossierFacts[] | null
}

/** White spirits and other alcohol: Decision 26/2026, annex I. */
const ALCOHOL_SETS: readonly number[] = [14, 15]

/**
 * Whether a product holds a valid 3 to 5 star certificate at `at`, and if not, why. `until` is the first instant at which,
 * by everything known now, it no longer does: an extension or a following certificate carries it further, an announced
 * withdrawal cuts it short. Says nothing about age limits: see `mayBeSoldOnline`.
 * Source: Decision 26/2026/QĐ-TTg, art. 4 and 8.
 */
export function sellable<C extends CertificateFacts>(
  product: ProductFacts,
  certificates: C[],
  at: Date
): Sellable<C> {
  const now = certified(product, certificates, at)
  if (!now.ok) return now
  const until = changesAfter(product, certificates, at).find(
    (instant) => !certified(product, certificates, instant).ok
  )
  // Every certificate ends, so there is always such an instant.
  if (!until) throw new RangeError("a certificate without an end")
  return { ...now, until }
}

/** A bar to selling online beside the certificate; null when there is none. Law 44/2019/QH14. */
export function saleRestriction(product: ProductFacts): "age_restricted" | null {
  return ALCOHOL_SETS.includes(product.criteria_set) ? "age_restricted" : null
}

/**
 * What the shop asks: certificate first, then the age limit. Figures of certified products use `sellable`, which
 * counts drinks; the shop does not list them before it can keep minors away.
 */
export function mayBeSoldOnline<C extends CertificateFacts>(
  product: ProductFacts,
  certificates: C[],
  at: Date
): Sellable<C> {
  const answer = sellable(product, certificates, at)
  if (!answer.ok) return answer
  const restriction = saleRestriction(product)
  return restriction ? refuse(restriction) : answer
}

/** The newest certificate that has begun: the one whose status speaks for the product. Null before the first begins. */
export function currentCertificate<C extends CertificateFacts>(
  certificates: C[],
  at: Date
): C | null {
  return certificates
    .filter((certificate) => at >= validFrom(certificate))
    .reduce<C | null>((newest, one) => (newest && !isNewer(one, newest) ? newest : one), null)
}

type Certified<C> =
  { ok: true; certificate: C; stars: Stars } | { ok: false; reason: SellableReason }

function certified<C extends CertificateFacts>(
  product: ProductFacts,
  certificates: C[],
  at: Date
): Certified<C> {
  if (certificates.length === 0) return refuse("no_certificate")
  const certificate = currentCertificate(certificates, at)
  if (!certificate) return refuse("not_yet_valid")
  const { status } = certificateStatus(certificate, at, {
    certificates,
    dossiers: product.dossiers ?? [],
  })
  if (status === "expired") return refuse("certificate_expired")
  if (status !== "active" && status !== "extended") return refuse(status)
  const stars = parseStars(certificate.stars)
  return stars ? { ok: true, certificate, stars } : refuse("too_few_stars")
}

function changesAfter(product: ProductFacts, certificates: CertificateFacts[], at: Date): Date[] {
  return certificates
    .flatMap((certificate) => statusChanges(certificate, product.dossiers ?? []))
    .filter((instant) => instant > at)
    .sort((a, b) => a.getTime() - b.getTime())
}

function refuse(reason: SellableReason): { ok: false; reason: SellableReason } {
  return { ok: false, reason }
}
