import { unitByCode } from "../../rules/administrative-units"
import { isAlcohol } from "../../rules/alcohol"
import { lastValidDay } from "../../rules/certificate"
import { printedGtin } from "../../rules/gtin"
import { daysBetween, localDateAt, type LocalDate } from "../../rules/local-date"
import { verification, type VerificationState } from "../../rules/verification"
import { pictureOf, type Picture } from "../catalogue/catalogue-item"
import type { VerificationSubject, VerifiedCertificate } from "./read-subject"

/** What anyone may know about a product's certificate (docs/store-api.md). Days are `yyyy-mm-dd` of Vietnam's calendar. */
export type VerificationView = {
  state: VerificationState
  /** ISO 8601 UTC: the instant the answer holds for. */
  checked_at: string
  /** ISO 8601 UTC: no copy of the answer may be shown from here on. */
  next_change: string | null
  /** The first day of this state; null when it was never otherwise. */
  since: LocalDate | null
  /** The last day it may be sold by everything known now; only while it is valid or in renewal. */
  holds_to: LocalDate | null
  /** Whole days from today to `holds_to`, 0 on the day itself. */
  days_left: number | null
  product: {
    name: string
    /** Of its page in the shop; null for alcohol and for what has none. */
    handle: string | null
    code: string
    /** The number under the barcode. */
    gtin: string | null
    /** The pack size that carries the barcode asked for. */
    pack: string | null
    group: VerificationSubject["product_group"]
    alcohol: boolean
    /** Null for alcohol: it is not advertised where no one was asked for their age. */
    picture: Picture | null
    place: string | null
  }
  producer: { name: string; handle: string | null; address: string | null; place: string | null }
  certificate: CertificateOnProof | null
  revoked_on: LocalDate | null
  ground: string | null
}

type CertificateOnProof = Pick<
  VerifiedCertificate,
  "stars" | "decision_number" | "decided_on" | "issuer" | "issued_on" | "legal_basis"
> & { last_valid_day: LocalDate }

/** What the register says of a product at `at`, with the number it was asked by when that was a barcode. */
export function verificationView(
  subject: VerificationSubject,
  at: Date,
  askedGtin: string | null = null
): VerificationView {
  const { state, certificate, since, until, nextChange } = verification(
    subject,
    subject.certificates,
    at
  )
  const alcohol = isAlcohol(subject.criteria_set)
  const holdsTo = until && localDateAt(new Date(until.getTime() - 1))
  const withdrawal = state === "revoked" ? withdrawalInEffect(certificate, at) : null
  const gtin = askedGtin ?? subject.gtin
  return {
    state,
    checked_at: at.toISOString(),
    next_change: nextChange?.toISOString() ?? null,
    since: since && localDateAt(since),
    holds_to: holdsTo,
    days_left: holdsTo && daysBetween(localDateAt(at), holdsTo),
    product: {
      name: subject.name,
      handle: !alcohol && hasPage(subject, state) ? subject.handle : null,
      code: subject.code,
      gtin: gtin && printedGtin(gtin),
      pack: subject.pack,
      group: subject.product_group,
      alcohol,
      picture: alcohol ? null : pictureOf(subject.name, subject.picture_kind),
      place: unitByCode(subject.unit_code)?.name ?? null,
    },
    producer: {
      name: subject.producer_name,
      handle: alcohol ? null : subject.producer_handle,
      address: subject.producer_address,
      place: unitByCode(subject.producer_unit_code)?.name ?? null,
    },
    certificate: certificate && {
      stars: certificate.stars,
      decision_number: certificate.decision_number,
      decided_on: certificate.decided_on,
      issuer: certificate.issuer,
      issued_on: certificate.issued_on,
      last_valid_day: lastValidDay(certificate),
      legal_basis: certificate.legal_basis,
    },
    revoked_on: withdrawal && localDateAt(new Date(withdrawal.effective_at)),
    ground: withdrawal?.ground ?? null,
  }
}

/** A product whose certificate has ended keeps its page; one that is certified and yet a draft was taken down by staff. */
function hasPage({ status }: VerificationSubject, state: VerificationState): boolean {
  return status === "published" || (status !== null && (state === "expired" || state === "revoked"))
}

/** The first withdrawal in effect: from it on the certificate no longer holds. */
function withdrawalInEffect(certificate: VerifiedCertificate | null, at: Date) {
  const [first] = (certificate?.events ?? [])
    .filter(({ type, effective_at }) => type === "withdrawal" && new Date(effective_at) <= at)
    .sort((a, b) => Date.parse(a.effective_at) - Date.parse(b.effective_at))
  return first ?? null
}
