import {
  addDays,
  addMonths,
  daysBetween,
  localDate,
  type LocalDate,
} from "@ocop/plugin-ocop/rules/local-date"
import { VALID_FOR_MONTHS } from "@ocop/plugin-ocop/rules/certificate"
import type { IssuerLevel, LegalBasis } from "@ocop/plugin-ocop/rules/legal-basis"
import type { Stars } from "@ocop/plugin-ocop/rules/stars"
import { district } from "./places"
import { hash, type Random } from "./random"

export type CertificateKind = "first" | "upgrade" | "re_evaluation"

export type Certificate = {
  decisionNumber: string
  decidedOn: LocalDate
  issuer: string
  issuerLevel: IssuerLevel
  legalBasis: LegalBasis
  kind: CertificateKind
  stars: Stars
  scoreHundredths: number | null
  issuedOn: LocalDate
  lastValidDay: LocalDate
}

export type CertificateWish = {
  issuedOn: LocalDate
  /** Defaults to `issuedOn`. */
  decidedOn?: LocalDate
  kind: CertificateKind
  stars: Stars
  /** Former district that screens three-star products; ones without a known district go through Hạ Long. */
  districtCode: string | null
}

const D148_FROM = localDate("2023-02-24")
const DISTRICTS_END = localDate("2025-07-01")
const D1489_FROM = localDate("2025-07-06")
const D26_FROM = localDate("2026-05-22")
/** The programme's first national criteria (1048/QĐ-TTg) came out in August 2019; older gradings were provincial. */
export const FIRST_NATIONAL_ROUND = localDate("2019-09-01")

/** A certificate whose basis, issuer and level agree with its date (DOMAIN 2.1). Decision numbers say they are made up. */
export function certificate(wish: CertificateWish, random: Random): Certificate {
  const decidedOn = wish.decidedOn ?? wish.issuedOn
  const legalBasis = basisAt(decidedOn)
  const issuerLevel = levelOf(wish.stars, legalBasis)
  const issuer = issuerOf(issuerLevel, wish.districtCode ?? "193", decidedOn)
  return {
    decisionNumber: decisionNumber(issuerLevel, issuer, decidedOn),
    decidedOn,
    issuer,
    issuerLevel,
    legalBasis,
    kind: wish.kind,
    stars: wish.stars,
    scoreHundredths: score(wish.stars, random),
    issuedOn: wish.issuedOn,
    lastValidDay: addMonths(wish.issuedOn, VALID_FOR_MONTHS),
  }
}

/** Districts were gone from 01/07/2025 but the amending decision dates from the 6th: nobody could grant three stars. */
export function inGapWithoutDistricts(date: LocalDate): boolean {
  return date >= DISTRICTS_END && date < D1489_FROM
}

/** The nearest day on which three stars could be granted. */
export function afterGap(date: LocalDate): LocalDate {
  return inGapWithoutDistricts(date) ? addDays(D1489_FROM, daysBetween(DISTRICTS_END, date)) : date
}

function basisAt(decidedOn: LocalDate): LegalBasis {
  if (decidedOn < D148_FROM) return "d1048_2019"
  if (decidedOn < D1489_FROM) return "d148_2023"
  return decidedOn < D26_FROM ? "d148_d1489" : "d26_2026"
}

function levelOf(stars: Stars, basis: LegalBasis): IssuerLevel {
  if (stars === 5) return "ministry"
  return stars === 3 && basis === "d148_2023" ? "district" : "province"
}

function issuerOf(level: IssuerLevel, districtCode: string, decidedOn: LocalDate): string {
  if (level === "province") {
    return decidedOn < D26_FROM ? "UBND tỉnh Quảng Ninh" : "Chủ tịch UBND tỉnh Quảng Ninh"
  }
  if (level === "ministry") {
    if (decidedOn >= D26_FROM) return "Bộ trưởng Bộ Nông nghiệp và Môi trường"
    // The ministries were merged on 01/03/2025.
    return decidedOn < localDate("2025-03-01")
      ? "Bộ Nông nghiệp và Phát triển nông thôn"
      : "Bộ Nông nghiệp và Môi trường"
  }
  const becameCity = districtCode === "205" && decidedOn >= localDate("2024-11-01")
  const name = becameCity ? "Thành phố Đông Triều" : district(districtCode).fullName
  return `UBND ${name.charAt(0).toLocaleLowerCase("vi")}${name.slice(1)}`
}

/** One decision per issuer and day covers all products recognised together. */
function decisionNumber(level: IssuerLevel, issuer: string, decidedOn: LocalDate): string {
  const number = 100 + (hash(`${issuer}|${decidedOn}`) % (level === "district" ? 8_900 : 3_900))
  const series = level === "ministry" ? "QĐ-BNN" : "QĐ-UBND"
  return `${number}/${series} (minh họa)`
}

function score(stars: Stars, random: Random): number {
  if (stars === 5) return random.between(9_000, 9_600)
  return stars === 4 ? random.between(7_000, 8_850) : random.between(5_050, 6_950)
}
