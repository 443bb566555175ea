import type { Stall } from "./stall"

/** What may be wrong with a product, by the name it has in the matrix: the code it is refused with, and how it comes about. */
export const VIOLATIONS = {
  "no certificate": [
    "no_certificate",
    (stall) => stall.certification.deleteCertificates([stall.certificateId]),
  ],
  "2 stars": ["too_few_stars", (stall) => change(stall, { stars: 2 })],
  "not yet valid": [
    "not_yet_valid",
    (stall) => change(stall, { issued_on: "2026-11-24", last_valid_day: "2029-11-24" }),
  ],
  expired: ["certificate_expired", (stall) => change(stall, { last_valid_day: "2026-11-22" })],
  revoked: ["withdrawn", (stall) => revoke(stall, "2026-11-23T11:59:59+07:00")],
  "superseded by 2 stars": [
    "too_few_stars",
    (stall) => renew(stall, { stars: 2, issued_on: "2026-11-01", last_valid_day: "2029-11-01" }),
  ],
} satisfies Record<string, [code: string, make: (stall: Stall) => Promise<unknown>]>

export type Violation = keyof typeof VIOLATIONS
export const ALL: Violation[] = [
  "no certificate",
  "2 stars",
  "not yet valid",
  "expired",
  "revoked",
  "superseded by 2 stars",
]

export const violate = (stall: Stall, violation: Violation) => VIOLATIONS[violation][1](stall)
export const codeOf = (violation: Violation) => VIOLATIONS[violation][0]

export function revoke(stall: Stall, effectiveAt: string) {
  return stall.certification.createCertificateEvents({
    certificate_id: stall.certificateId,
    type: "withdrawal",
    ground: "breach_of_law",
    effective_at: new Date(effectiveAt),
  })
}

export function renew(stall: Stall, facts: object) {
  return stall.certification.createCertificates({
    decision_number: "900/QĐ-UBND",
    decided_on: "2026-10-30",
    issuer: "UBND tỉnh Quảng Ninh",
    issuer_level: "province",
    legal_basis: "d26_2026",
    kind: "re_evaluation",
    ocop_product_id: stall.ocopProductId,
    ...facts,
  })
}

function change(stall: Stall, facts: object) {
  return stall.certification.updateCertificates({ id: stall.certificateId, ...facts })
}
