import {
  isNewer,
  tookEffect,
  validFrom,
  type CertificateFacts,
  type DossierFacts,
} from "./certificate"
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

export type Sellable<C extends CertificateFacts = CertificateFacts> =
  { ok: true; certificate: C; stars: Stars; until: Date } | { ok: false; reason: SellableReason }

/** What the rules need of a product. A row of the certification module with its dossiers fits as it is. */
export type ProductFacts = {
  /** Scoring sheet 1 to 26. */
  criteria_set: number
  dossiers?: DossierFacts[] | null
}

/**
 * Whether a product holds a valid 3 to 5 star certificate at `at`, and if not, why. `until` is the first instant at which,
 * by everything known now, it no longer does: an extension or a following certificate carries it further, an announced
 * withdrawal cuts it short. Says nothing of what is asked of alcohol beside it: see `alcohol.ts`.
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

/**
 * The certificate whose status speaks for the product: the newest that took effect, else the newest that was due to begin and
 * was withdrawn before. Null before the first begins.
 */
export function currentCertificate<C extends CertificateFacts>(
  certificates: C[],
  at: Date
): C | null {
  const begun = certificates.filter((certificate) => at >= validFrom(certificate))
  const effective = begun.filter((certificate) => tookEffect(certificate, at))
  return newest(effective) ?? newest(begun)
}

function newest<C extends CertificateFacts>(certificates: C[]): C | null {
  return certificates.reduce<C | null>(
    (latest, one) => (latest && !isNewer(one, latest) ? latest : one),
    null
  )
}

export type Certified<C extends CertificateFacts = CertificateFacts> =
  { ok: true; certificate: C; stars: Stars } | { ok: false; reason: SellableReason }

/** As `sellable`, without looking for the end: much cheaper where many instants are asked about. */
export function certified<C extends CertificateFacts>(
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
