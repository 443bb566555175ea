import { addDays, daysBetween, type LocalDate } from "@ocop/plugin-ocop/rules/local-date"
import type { CertificateKind } from "./certificates"
import type { Product } from "./products"
import type { Random } from "./random"

export type DossierState = "submitted" | "at_commune" | "at_province" | "refused"

export type Dossier = {
  code: string
  productCode: string
  kind: CertificateKind
  state: DossierState
  receivedOn: LocalDate
  acceptedOn: LocalDate | null
  decidedOn: LocalDate | null
}

/** Dossiers are due 180 to 120 days before the end (26/2026, art. 7.6); a few days are kept free at both ends. */
const EARLIEST_DAYS_BEFORE = 176
const LATEST_DAYS_BEFORE = 124
/** Of the valid products whose window has opened, how many have filed. */
const FILED_SHARE = 0.7

/**
 * Re-evaluation dossiers: one for every product that expired in the half-year, one for most of those whose filing window
 * is open, and refused ones for two that lapsed.
 */
export function dossiers(products: readonly Product[], asOf: LocalDate, random: Random): Dossier[] {
  let number = 0
  let refused = 0
  return products.flatMap((product) => {
    const draw = random.fork(product.name)
    const end = product.current.lastValidDay
    const receivedOn = addDays(end, -draw.between(LATEST_DAYS_BEFORE, EARLIEST_DAYS_BEFORE))
    const dossier = (state: DossierState, decidedOn: LocalDate | null): Dossier => ({
      code: `HS-MH-${String(++number).padStart(4, "0")}`,
      productCode: product.code,
      kind: "re_evaluation",
      state,
      receivedOn,
      acceptedOn: state === "submitted" ? null : addDays(receivedOn, draw.between(5, 15)),
      decidedOn,
    })
    if (product.standing === "expired_in_renewal") {
      return [dossier(draw.pick(["at_province", "at_province", "at_commune"] as const), null)]
    }
    if (product.standing === "lapsed") {
      return refused++ < 2 ? [dossier("refused", addDays(receivedOn, 90))] : []
    }
    const filed = daysBetween(receivedOn, asOf) > 20 && draw.chance(FILED_SHARE)
    return filed ? [dossier(draw.pick(["at_province", "at_commune"] as const), null)] : []
  })
}
