/**
 * White spirits and other alcohol: Decision 26/2026/QĐ-TTg, annex I. What is asked of them beside the certificate: Law 44/2019/QH14
 * and the house rules that go beyond it (no discount and no advertising at any strength).
 */
const ALCOHOL_SETS: readonly number[] = [14, 15]

/** From 5.5 % vol on the seller needs a trade licence: Law 44/2019/QH14. Tenths of a percent. */
const LICENCE_FROM_PERMILLE = 55

/** A confirmation may be dated this far ahead of our clock: the shop and the backend keep two clocks. */
const CLOCK_SKEW_MS = 5 * 60_000

/** What the rules need of a product; a row of the certification module fits as it is. */
export type Drink = {
  /** Scoring sheet 1 to 26. */
  criteria_set: number
  /** Alcohol by volume in tenths of a percent; null when the register does not say. */
  abv_permille?: number | null
}

/** Whether products of this criteria set are drinks with alcohol. */
export function isAlcohol(criteriaSet: number): boolean {
  return ALCOHOL_SETS.includes(criteriaSet)
}

/** Whether a drink's strength is recorded, as it has to be before anyone may see it. Anything else needs none. */
export function statesStrength({ criteria_set, abv_permille }: Drink): boolean {
  return !isAlcohol(criteria_set) || typeof abv_permille === "number"
}

/** Whether whoever sells this needs a licence to trade in alcohol. A drink of unknown strength counts as a strong one. */
export function needsLicence({ criteria_set, abv_permille }: Drink): boolean {
  return isAlcohol(criteria_set) && (abv_permille ?? LICENCE_FROM_PERMILLE) >= LICENCE_FROM_PERMILLE
}

/** Whether a seller with this licence number, or none, may offer the product at all. */
export function mayOffer(product: Drink, licence: string | null | undefined): boolean {
  return !needsLicence(product) || Boolean(licence?.trim())
}

/**
 * Whether `answer`, as a cart carries it, is the instant at which the buyer confirmed to be of age: an ISO 8601 instant that is
 * not ahead of `at`. Only "yes" is ever written down, so there is nothing personal in it.
 */
export function confirmsAge(answer: unknown, at: Date): boolean {
  if (typeof answer !== "string" || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(answer)) return false
  const instant = Date.parse(answer)
  return Number.isFinite(instant) && instant <= at.getTime() + CLOCK_SKEW_MS
}
