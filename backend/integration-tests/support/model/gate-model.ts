/**
 * The simplest possible idea of the shop, to compare the real one with: which certificates a product has, what lies in which
 * cart, and what was ordered and paid. It knows the law by itself and shares no code with the rules it checks.
 */
export type ModelCertificate = {
  id: string
  /** First instant, and first instant no longer covered, in ms. */
  begins: number
  ends: number
  stars: number
  withdrawnAt: number | null
}

export type ModelOrder = {
  id: string
  code: string
  totalVnd: number
  placedAt: number
  /** The certificate it was placed under. */
  certificate: ModelCertificate
  /** Each transfer that was sent for it. */
  sentVnd: number[]
}

export type ModelCart = {
  id: string
  lineId: string
  quantity: number
  /** A payment session stands for what the cart holds now. */
  sessionOpen: boolean
  order: ModelOrder | null
}

export type GateModel = {
  now: number
  certificates: ModelCertificate[]
  carts: ModelCart[]
}

export const PRICE_VND = 100_000
export const DAY = 86_400_000
const OFFSET = 7 * 3_600_000
/**
 * Every sequence begins here: tomorrow's noon in Vietnam, under the law in force. Ahead of the machine's clock, because the database
 * dates orders by that one: an order from after the certificates that a sequence makes would look as if it was sold under them.
 */
export const BEGINNING = midnight(Date.now(), 1) + DAY / 2

export function newModel(): GateModel {
  return { now: BEGINNING, certificates: [], carts: [] }
}

/** Midnight in Vietnam of the day that is `days` after the one of `instant`. */
export function midnight(instant: number, days = 0): number {
  return Math.floor((instant + OFFSET) / DAY) * DAY - OFFSET + days * DAY
}

/** The calendar day in Vietnam, `yyyy-mm-dd`. */
export function dayOf(instant: number): string {
  return new Date(instant + OFFSET).toISOString().slice(0, 10)
}

/** The certificate that speaks for the product: of those that took effect the last to begin, later recorded first. */
export function speaking(model: GateModel): ModelCertificate | null {
  const begun = model.certificates.filter((one) => one.begins <= model.now)
  const effective = begun.filter((one) => one.withdrawnAt === null || one.withdrawnAt > one.begins)
  const from = effective.length > 0 ? effective : begun
  return from.reduce<ModelCertificate | null>(
    (latest, one) => (latest && latest.begins > one.begins ? latest : one),
    null
  )
}

/** Why the product may not be sold now; null when it may. The codes of docs/store-api.md. */
export function barred(model: GateModel): string | null {
  if (model.certificates.length === 0) return "no_certificate"
  const certificate = speaking(model)
  if (!certificate) return "not_yet_valid"
  if (withdrawn(certificate, model.now)) return "withdrawn"
  if (model.now >= certificate.ends) return "certificate_expired"
  return certificate.stars < 3 ? "too_few_stars" : null
}

export function withdrawn(certificate: ModelCertificate, now: number): boolean {
  return certificate.withdrawnAt !== null && certificate.withdrawnAt <= now
}
