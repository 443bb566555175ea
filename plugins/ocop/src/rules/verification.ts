import { inEffect, validFrom, type CertificateFacts } from "./certificate"
import { certificateStatus, statusChanges } from "./certificate-status"
import { currentCertificate, sellable, type ProductFacts } from "./sellable"
import { parseStars } from "./stars"

export type VerificationState =
  "valid" | "in_renewal" | "expired" | "revoked" | "not_yet_valid" | "uncertified"

/** What anyone may know about a product's certificate. */
export type Verification<C extends CertificateFacts = CertificateFacts> = {
  state: VerificationState
  /** The certificate that the state speaks of; null when uncertified. */
  certificate: C | null
  /** Since when this state and certificate have been so without a break; null when it was never otherwise. */
  since: Date | null
  /** The first instant the product is no longer certified, by everything known now; null unless valid or in renewal. */
  until: Date | null
  /** The first instant this answer may differ; null when nothing known lies ahead. No copy may be shown past it. */
  nextChange: Date | null
}

type Answer<C> = { state: VerificationState; certificate: C | null }

/**
 * The public answer about a product at `at`. `in_renewal` is an extended certificate, or an active one whose re-evaluation dossier
 * was accepted; both may be sold. Below three stars there is no certificate to speak of.
 * Source: Decision 26/2026/QĐ-TTg, art. 4, 7, 8 and 12.
 */
export function verification<C extends CertificateFacts>(
  product: ProductFacts,
  certificates: C[],
  at: Date
): Verification<C> {
  const answer = answerAt(product, certificates, at)
  const differs = (instant: Date) => {
    const other = answerAt(product, certificates, instant)
    return other.state !== answer.state || other.certificate !== answer.certificate
  }
  const changes = certificates
    .flatMap((certificate) => statusChanges(certificate, product.dossiers ?? []))
    .sort((a, b) => a.getTime() - b.getTime())
  const sold = sellable(product, certificates, at)
  return {
    ...answer,
    since: beginning(changes, at, differs),
    until: sold.ok ? sold.until : null,
    nextChange: changes.find((instant) => instant > at && differs(instant)) ?? null,
  }
}

/** Of the changes up to `at`, the one after which nothing differed any more. */
function beginning(changes: Date[], at: Date, differs: (instant: Date) => boolean): Date | null {
  const past = changes.filter((instant) => instant <= at)
  const last = past.findLastIndex((instant) => differs(new Date(instant.getTime() - 1)))
  return past[last] ?? null
}

function answerAt<C extends CertificateFacts>(
  product: ProductFacts,
  certificates: C[],
  at: Date
): Answer<C> {
  const certificate = currentCertificate(certificates, at) ?? upcoming(certificates, at)
  if (!certificate || !parseStars(certificate.stars)) {
    return { state: "uncertified", certificate: null }
  }
  return { state: stateAt(product, certificates, certificate, at), certificate }
}

function stateAt(
  product: ProductFacts,
  certificates: CertificateFacts[],
  certificate: CertificateFacts,
  at: Date
): VerificationState {
  const { status, phase } = certificateStatus(certificate, at, {
    certificates,
    dossiers: product.dossiers ?? [],
  })
  if (status === "active") return phase === "under_re_evaluation" ? "in_renewal" : "valid"
  if (status === "extended") return "in_renewal"
  if (status === "withdrawn") return "revoked"
  // The current certificate is the newest that has begun, so nothing newer supersedes it.
  return status === "not_yet_valid" ? "not_yet_valid" : "expired"
}

/**
 * The certificate that will speak first, asked while none has begun; one that was withdrawn already only for want of another.
 */
function upcoming<C extends CertificateFacts>(certificates: C[], at: Date): C | null {
  const standing = certificates.filter((certificate) => !inEffect(certificate, "withdrawal", at))
  const held = standing.length > 0 ? standing : certificates
  const begins = held.map((certificate) => validFrom(certificate).getTime())
  return held.length > 0 ? currentCertificate(held, new Date(Math.min(...begins))) : null
}
