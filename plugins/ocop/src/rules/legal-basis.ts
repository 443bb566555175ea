import { localDate, type LocalDate } from "./local-date"
import type { Stars } from "./stars"

export type LegalBasis = "d1048_2019" | "d148_2023" | "d148_d1489" | "d26_2026"
export type IssuerLevel = "district" | "province" | "ministry"

export type LegalBasisWarning =
  "issuer_not_competent" | "decided_before_basis" | "decided_after_basis" | "district_abolished"

type Basis = { from: LocalDate; to: LocalDate | null; issuers: Record<Stars, IssuerLevel> }

/**
 * Decisions of the Prime Minister that certificates rest on, with the days they may be used and who recognises. Dossiers
 * filed before 22/05/2026 finish under the old rules until 21/07/2026 (26/2026, art. 12.2), so both bases run then.
 */
export const LEGAL_BASES: Record<LegalBasis, Basis> = {
  d1048_2019: {
    from: localDate("2019-08-21"),
    to: localDate("2023-02-23"),
    issuers: { 3: "province", 4: "province", 5: "ministry" },
  },
  d148_2023: {
    from: localDate("2023-02-24"),
    to: localDate("2025-07-05"),
    issuers: { 3: "district", 4: "province", 5: "ministry" },
  },
  d148_d1489: {
    from: localDate("2025-07-06"),
    to: localDate("2026-07-21"),
    issuers: { 3: "province", 4: "province", 5: "ministry" },
  },
  d26_2026: {
    from: localDate("2026-05-22"),
    to: null,
    issuers: { 3: "province", 4: "province", 5: "ministry" },
  },
}

/** Districts ended with this day: Resolution 1679/NQ-UBTVQH15. */
export const LAST_DAY_OF_DISTRICTS = localDate("2025-06-30")

/**
 * What does not fit together in a certificate's basis, issuer, stars and date. Warnings, not errors: the basis is what the
 * decision says, and papers of the changeover do disagree.
 */
export function legalBasisWarnings(certificate: {
  legal_basis: LegalBasis
  issuer_level: IssuerLevel
  stars: Stars
  decided_on: LocalDate
}): LegalBasisWarning[] {
  const basis = LEGAL_BASES[certificate.legal_basis]
  const { decided_on, issuer_level } = certificate
  const warnings: LegalBasisWarning[] = []
  if (basis.issuers[certificate.stars] !== issuer_level) warnings.push("issuer_not_competent")
  if (decided_on < basis.from) warnings.push("decided_before_basis")
  if (basis.to && decided_on > basis.to) warnings.push("decided_after_basis")
  if (issuer_level === "district" && decided_on > LAST_DAY_OF_DISTRICTS) {
    warnings.push("district_abolished")
  }
  return warnings
}
