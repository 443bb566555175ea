import { addDays, localDate, type LocalDate } from "@ocop/plugin-ocop/rules/local-date"
import type { Certificate } from "./certificates"

/** Decisions that the press printed with number, date and product; used while they are in force on the reporting day. */
const REAL: Record<string, Certificate> = {
  "Trà hoa vàng Ba Chẽ": {
    decisionNumber: "377/QĐ-BNN-VPĐP",
    decidedOn: localDate("2025-01-17"),
    issuer: "Bộ Nông nghiệp và Phát triển nông thôn",
    issuerLevel: "ministry",
    legalBasis: "d148_2023",
    kind: "first",
    stars: 5,
    scoreHundredths: null,
    issuedOn: localDate("2025-01-17"),
    lastValidDay: localDate("2028-01-17"),
  },
}

/** The documented certificate of a product, or null when none is known or it does not cover the next 90 days. */
export function realCertificate(name: string, asOf: LocalDate): Certificate | null {
  const found = REAL[name]
  if (!found) return null
  return found.issuedOn <= asOf && addDays(asOf, 90) <= found.lastValidDay ? found : null
}
