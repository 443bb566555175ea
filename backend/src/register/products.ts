import { addDays, addMonths, type LocalDate } from "@ocop/plugin-ocop/rules/local-date"
import { VALID_FOR_MONTHS } from "@ocop/plugin-ocop/rules/certificate"
import type { Stars } from "@ocop/plugin-ocop/rules/stars"
import type { Pack } from "./archetypes/archetype"
import {
  afterGap,
  certificate,
  type Certificate,
  type CertificateKind,
  FIRST_NATIONAL_ROUND,
  inGapWithoutDistricts,
} from "./certificates"
import { demoGtin } from "./gtin"
import type { PlannedProduct } from "./product-plan"
import { FOUR_STAR_SHARE } from "./published-table"
import type { Random } from "./random"
import { realCertificate } from "./real-certificates"
import {
  issuedEndedInPeriod,
  issuedEndingSoon,
  issuedInRound,
  issuedLapsedBefore,
  SOON_COUNT,
} from "./schedule"

export type Variant = Pack & {
  sku: string
  gtin: string | null
  /** What the producer lets points ask; null: the price is fixed. */
  bounds: { minVnd: number; maxVnd: number } | null
}

export type Product = PlannedProduct & {
  code: string
  variants: Variant[]
  /** The certificate that counts on the reporting day, or the last one that did. */
  current: Certificate
  /** Earlier or later certificates. */
  further: Certificate[]
}

/** Decided, but holding only from two weeks after the reporting day on. */
const UPCOMING_UPGRADES = 3
const LAPSED_STARS = 3
/** Every so manyth product leaves points some room in the price. */
const FREE_PRICES = 10

/** The plan with stars, certificates, programme codes, pack sizes, barcodes and prices. */
export function products(
  plan: readonly PlannedProduct[],
  asOf: LocalDate,
  random: Random
): Product[] {
  const stars = starMix(plan, random.fork("stars"))
  const soon = endingSoon(plan, stars)
  const numbers = new Map<string, number>()
  const turns = { round: 0, soon: 0, expired: 0, lapsed: 0, barcode: 0, upcoming: 0 }
  const expired = plan.filter((each) => each.standing === "expired_in_renewal").length

  return plan.map((planned, index) => {
    const draw = random.fork(planned.name)
    const given = stars.get(planned) ?? LAPSED_STARS
    const issued = (): { on: LocalDate; stars: Stars } => {
      if (planned.standing === "lapsed") {
        return settled(issuedLapsedBefore(asOf, turns.lapsed++), LAPSED_STARS)
      }
      if (planned.standing === "expired_in_renewal") {
        return settled(issuedEndedInPeriod(asOf, turns.expired++, expired), expiredStars(draw))
      }
      if (soon.has(planned)) return { on: issuedEndingSoon(asOf, turns.soon++), stars: given }
      const issuerKey = given === 3 ? (planned.districtCode ?? "193") : `${given} sao`
      return { on: issuedInRound(asOf, turns.round++, issuerKey), stars: given }
    }
    const { on, stars: granted } = issued()
    const history = withHistory(planned, on, granted, draw)
    const upcoming =
      planned.standing === "valid" && !planned.known && granted === 3 && !soon.has(planned)
    if (upcoming && turns.upcoming < UPCOMING_UPGRADES && draw.chance(0.2)) {
      turns.upcoming++
      history.further.push(upcomingUpgrade(planned, asOf, draw))
    }
    const current = realCertificate(planned.name, asOf) ?? history.current
    return {
      ...planned,
      current,
      further: history.further.filter(
        (each) => each.issuedOn > asOf || each.issuedOn < current.issuedOn
      ),
      code: programmeCode(planned, current, numbers),
      variants: variants(planned, index + 1, draw, () => ++turns.barcode),
    }
  })
}

/** Reported stars stay; the others fill the mix up to 24 % four-star products. Nobody is given five by the demo. */
function starMix(plan: readonly PlannedProduct[], random: Random): Map<PlannedProduct, Stars> {
  const valid = plan.filter((each) => each.standing === "valid")
  const stars = new Map<PlannedProduct, Stars>()
  for (const each of valid) if (each.reportedStars) stars.set(each, each.reportedStars)
  const four = [...stars.values()].filter((each) => each === 4).length
  const open = valid.filter((each) => !stars.has(each))
  const lucky = new Set(random.sample(open, Math.round(valid.length * FOUR_STAR_SHARE) - four))
  for (const each of open) stars.set(each, lucky.has(each) ? 4 : 3)
  return stars
}

/** The few whose certificate ends in the next 90 days: demo products with three stars, spread over the register. */
function endingSoon(
  plan: readonly PlannedProduct[],
  stars: ReadonlyMap<PlannedProduct, Stars>
): Set<PlannedProduct> {
  const fit = plan.filter((each) => !each.known && stars.get(each) === 3)
  const step = Math.floor(fit.length / SOON_COUNT)
  return new Set(fit.filter((_, index) => index % step === 0).slice(0, SOON_COUNT))
}

function expiredStars(draw: Random): Stars {
  return draw.chance(0.2) ? 4 : 3
}

/** A past date cannot be moved out of the five days in which nobody granted three stars; four it is then. */
function settled(on: LocalDate, stars: Stars): { on: LocalDate; stars: Stars } {
  return inGapWithoutDistricts(on) ? { on, stars: 4 } : { on, stars }
}

function withHistory(
  planned: PlannedProduct,
  issuedOn: LocalDate,
  stars: Stars,
  draw: Random
): { current: Certificate; further: Certificate[] } {
  const kind = drawKind(stars, draw)
  const before = earlierIssue(issuedOn, kind, draw)
  const { districtCode } = planned
  if (!before) {
    return {
      current: certificate({ issuedOn, kind: "first", stars, districtCode }, draw),
      further: [],
    }
  }
  const lower: Stars = stars === 5 ? 4 : 3
  const earlierStars = kind === "upgrade" ? lower : stars
  return {
    current: certificate({ issuedOn, kind, stars, districtCode }, draw),
    further: [
      certificate({ issuedOn: before, kind: "first", stars: earlierStars, districtCode }, draw),
    ],
  }
}

/** Of the four-star round of 2023, 21 were issued anew, 12 upgraded and 7 new; three stars are mostly first ones. */
function drawKind(stars: Stars, draw: Random): CertificateKind {
  const first = stars === 3 ? 0.65 : 0.4
  const roll = draw.next()
  if (roll < first) return "first"
  return stars > 3 && roll > 0.75 ? "upgrade" : "re_evaluation"
}

function earlierIssue(issuedOn: LocalDate, kind: CertificateKind, draw: Random): LocalDate | null {
  if (kind === "first") return null
  const before =
    kind === "upgrade"
      ? addDays(issuedOn, -draw.between(200, 900))
      : addDays(addMonths(issuedOn, -VALID_FOR_MONTHS), draw.between(5, 40))
  return before < FIRST_NATIONAL_ROUND ? null : afterGap(before)
}

function upcomingUpgrade(planned: PlannedProduct, asOf: LocalDate, draw: Random): Certificate {
  const { districtCode } = planned
  const wish = { issuedOn: addDays(asOf, 14), decidedOn: addDays(asOf, -6) }
  return certificate({ ...wish, kind: "upgrade", stars: 4, districtCode }, draw)
}

/**
 * Province – (district, until 30/06/2025) – commune – running number of the commune – year of the first evaluation
 * (DOMAIN 2.7). An unknown commune counts as 00000.
 */
function programmeCode(
  planned: PlannedProduct,
  current: Certificate,
  numbers: Map<string, number>
): string {
  const commune = planned.unit?.code ?? "00000"
  const number = (numbers.get(commune) ?? 0) + 1
  numbers.set(commune, number)
  const year = current.decidedOn.slice(0, 4)
  return current.decidedOn < "2025-07-01"
    ? `22-${planned.districtCode ?? "000"}-${commune}-${number}-${year}`
    : `22-${commune}-${number}-${year}`
}

function variants(
  planned: PlannedProduct,
  index: number,
  draw: Random,
  nextBarcode: () => number
): Variant[] {
  const { packs } = planned.archetype
  const count = planned.known ? packs.length : draw.between(1, packs.length)
  const level = planned.known ? 1 : 0.92 + draw.next() * 0.16
  const priced = packs.slice(0, count).map((each) => ({
    ...each,
    priceVnd: roundPrice(each.priceVnd * level),
  }))
  return priced.map((each, position) => ({
    ...each,
    bounds: index % FREE_PRICES === 0 && planned.group !== "VI" ? aroundPrice(each.priceVnd) : null,
    sku: `OQN-${String(index).padStart(5, "0")}-${position + 1}`,
    gtin: planned.group === "VI" ? null : demoGtin(nextBarcode()),
  }))
}

/** As on a price list: whole thousands, from 200.000 in fives, from a million in fifties. */
/** A tenth below and above, in whole thousands. */
function aroundPrice(vnd: number): { minVnd: number; maxVnd: number } {
  const thousands = (amount: number) => Math.round(amount / 1000) * 1000
  return { minVnd: thousands(vnd * 0.9), maxVnd: thousands(vnd * 1.1) }
}

function roundPrice(vnd: number): number {
  const step = vnd >= 1_000_000 ? 50_000 : vnd >= 200_000 ? 5_000 : 1_000
  return Math.round(vnd / step) * step
}
