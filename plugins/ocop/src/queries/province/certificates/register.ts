import type { MedusaContainer } from "@medusajs/framework/types"
import { district2024ByCode, unitByCode } from "../../../rules/administrative-units"
import { lastValidDay } from "../../../rules/certificate"
import { certificateStatus, type CertificateStatus } from "../../../rules/certificate-status"
import { nextStates, type DossierState } from "../../../rules/dossier"
import { foldVietnamese } from "../../../rules/fold-vietnamese"
import type { LegalBasis } from "../../../rules/legal-basis"
import { addDays, daysBetween, localDateAt, type LocalDate } from "../../../rules/local-date"
import { renewalDuties, type RenewalDuty } from "../../../rules/renewal"
import { currentCertificate } from "../../../rules/sellable"
import { parseStars } from "../../../rules/stars"
import type { RegisterCertificate, RegisterProduct } from "../../register/register-products"
import { registerSpans, type ProductSpans } from "../../sets/register-spans"

/** A line of the register: the certificate that speaks for a product, and where it stands. */
export type RegisterLine = {
  certificate_id: string
  product: {
    id: string
    code: string
    name: string
    group: string
    criteria_set: number
    unit_code: string | null
    unit: string | null
    district: string | null
  }
  producer: { code: string; name: string }
  decision_number: string
  decided_on: string
  issuer: string
  legal_basis: LegalBasis
  stars: number
  issued_on: string
  last_valid_day: LocalDate
  /** Whole days to the last valid day; negative afterwards. */
  days_left: number
  status: CertificateStatus["status"]
  phase: CertificateStatus["phase"]
  /** What the law of this certificate asks for before it ends. */
  duties: RenewalDuty[]
  /** The dossier of the product that is not decided yet. */
  dossier: { id: string; code: string; state: DossierState; accepted: boolean } | null
}

export const SORTS = ["days_left", "code", "name", "producer", "stars", "issued_on"] as const
export type Sort = (typeof SORTS)[number] | `-${(typeof SORTS)[number]}`

/** What narrows the register; what is not named is not narrowed. */
export type RegisterFilter = {
  /** `valid`: what may be sold and every figure counts, active or extended with three stars or more. */
  status?: string | null
  phase?: string | null
  stars?: number | null
  group?: string | null
  set?: number | null
  unit?: string | null
  district?: string | null
  producer?: string | null
  law?: string | null
  /** Every word of it, without marks, in code, name, producer or decision. */
  q?: string | null
  /** Ends within so many days, today included; ended ones are not among them. */
  days_left_max?: number | null
  /** Whether the product has a dossier that is not decided yet. */
  dossier?: boolean | null
  /** The first day without the certificate lies between these, both included. */
  ended_from?: LocalDate | null
  ended_to?: LocalDate | null
}

const collator = new Intl.Collator("vi")

/** A product with the certificate that speaks for it: what a register is sorted and counted by. */
export type Found = { product: RegisterProduct; certificate: RegisterCertificate; end: LocalDate }

/**
 * The register at an instant, narrowed and sorted; the certificate that ends first on top when nothing else is asked. `lineFrom` makes
 * lines of those that are shown.
 */
export async function readRegister(
  container: MedusaContainer,
  filter: RegisterFilter,
  sort: Sort,
  at: Date
): Promise<Found[]> {
  const register = await registerSpans(container)
  const today = localDateAt(at)
  const words = foldVietnamese(filter.q ?? "")
    .split(" ")
    .filter(Boolean)
  const found: Found[] = []
  for (const { product } of register) {
    if (!ofPlace(product, filter) || !hasWords(product, words)) continue
    const one = foundOf(product, at)
    if (one && ends(one.end, filter, today) && fits(one, filter, at)) found.push(one)
  }
  return sorted(found, sort)
}

type Choice = { code: string; name: string }
type Choices = { units: Choice[]; districts: Choice[]; producers: Choice[] }

/** The same until the register changes, and sorting thousands of names takes its time. */
const choices = new WeakMap<ProductSpans[], Choices>()

/** Every value that occurs, for the filters to choose from. */
export async function registerChoices(container: MedusaContainer): Promise<Choices> {
  const register = await registerSpans(container)
  const known = choices.get(register) ?? choicesOf(register.map(({ product }) => product))
  choices.set(register, known)
  return known
}

function choicesOf(products: RegisterProduct[]): Choices {
  const named = (found: (Choice | null)[]) =>
    [...new Map(found.flatMap((one) => (one ? [[one.code, one] as const] : []))).values()]
      .map(({ code, name }) => ({ code, name }))
      .sort((a, b) => collator.compare(a.name, b.name))
  return {
    units: named(products.map(({ unit_code }) => unitByCode(unit_code))),
    districts: named(products.map((product) => district2024ByCode(product.district_2024_code))),
    producers: named(products.map(({ producer }) => producer)),
  }
}

/** The line of a product; none when it never had a certificate. */
export function lineOf(product: RegisterProduct, at: Date): RegisterLine[] {
  const found = foundOf(product, at)
  return found ? [lineFrom(found, at)] : []
}

function foundOf(product: RegisterProduct, at: Date): Found | null {
  const { certificates } = product
  const certificate = currentCertificate(certificates, at) ?? certificates[0]
  return certificate ? { product, certificate, end: lastValidDay(certificate) } : null
}

/** Where the certificate stands; takes longer than all else that is asked of one. */
export function statusOf({ product, certificate }: Found, at: Date): CertificateStatus {
  const { certificates, dossiers } = product
  return certificateStatus(certificate, at, { certificates, dossiers })
}

/** The dossier of the product that is not decided yet. */
export function openDossier({ product }: Found): RegisterProduct["dossiers"][number] | undefined {
  return product.dossiers.find(({ state }) => nextStates(state).length > 0)
}

/** A line of the register as it is shown and taken along. */
export function lineFrom(found: Found, at: Date): RegisterLine {
  const { product, certificate, end } = found
  const { certificates, dossiers, producer } = product
  const { status, phase } = statusOf(found, at)
  const dossier = openDossier(found)
  return {
    certificate_id: certificate.id,
    product: {
      id: product.id,
      code: product.code,
      name: product.name,
      group: product.product_group,
      criteria_set: product.criteria_set,
      unit_code: product.unit_code,
      unit: unitByCode(product.unit_code)?.fullName ?? null,
      district: district2024ByCode(product.district_2024_code)?.fullName ?? null,
    },
    producer: { code: producer.code, name: producer.name },
    decision_number: certificate.decision_number,
    decided_on: certificate.decided_on,
    issuer: certificate.issuer,
    legal_basis: certificate.legal_basis,
    stars: certificate.stars,
    issued_on: certificate.issued_on,
    last_valid_day: end,
    days_left: daysBetween(localDateAt(at), end),
    status,
    phase,
    duties: renewalDuties(certificate, at, { certificates, dossiers }),
    dossier: dossier
      ? {
          id: dossier.id,
          code: dossier.code,
          state: dossier.state,
          accepted: dossier.accepted_on !== null,
        }
      : null,
  }
}

function ofPlace(product: RegisterProduct, filter: RegisterFilter): boolean {
  return (
    (!filter.group || product.product_group === filter.group) &&
    (!filter.set || product.criteria_set === filter.set) &&
    (!filter.unit || product.unit_code === filter.unit) &&
    (!filter.district || product.district_2024_code === filter.district) &&
    (!filter.producer || product.producer.code === filter.producer)
  )
}

function ends(end: LocalDate, filter: RegisterFilter, today: LocalDate): boolean {
  const { days_left_max: most, ended_from: from, ended_to: to } = filter
  return (
    (most == null || (end >= today && daysBetween(today, end) <= most)) &&
    (!from || addDays(end, 1) >= from) &&
    (!to || addDays(end, 1) <= to)
  )
}

function fits(found: Found, filter: RegisterFilter, at: Date): boolean {
  const { certificate } = found
  if (filter.stars && certificate.stars !== filter.stars) return false
  if (filter.law && certificate.legal_basis !== filter.law) return false
  if (filter.dossier != null && (openDossier(found) !== undefined) !== filter.dossier) return false
  if (!filter.status && !filter.phase) return true
  const { status, phase } = statusOf(found, at)
  const wanted =
    filter.status === "valid"
      ? (status === "active" || status === "extended") && parseStars(certificate.stars) !== null
      : !filter.status || status === filter.status
  return wanted && (!filter.phase || phase === filter.phase)
}

/** Folded text of each product, kept as long as the register's own rows are. */
const searched = new WeakMap<RegisterProduct, string>()

/** Whether all words occur in what a product is looked up by. */
export function hasWords(product: RegisterProduct, words: string[]): boolean {
  if (words.length === 0) return true
  const known = searched.get(product)
  const text = known ?? foldVietnamese(textOf(product))
  if (known === undefined) searched.set(product, text)
  return words.every((word) => text.includes(word))
}

function textOf({ code, name, producer, certificates }: RegisterProduct): string {
  const decisions = certificates.map(({ decision_number }) => decision_number)
  return [code, name, producer.name, ...decisions].join(" ")
}

const BY: Record<(typeof SORTS)[number], (a: Found, b: Found) => number> = {
  days_left: (a, b) => order(a.end, b.end),
  code: (a, b) => order(a.product.code, b.product.code),
  name: (a, b) => collator.compare(a.product.name, b.product.name),
  producer: (a, b) => collator.compare(a.product.producer.name, b.product.producer.name),
  stars: (a, b) => a.certificate.stars - b.certificate.stars,
  issued_on: (a, b) => order(a.certificate.issued_on, b.certificate.issued_on),
}

function sorted(found: Found[], sort: Sort): Found[] {
  const down = sort.startsWith("-")
  const name = SORTS.find((one) => one === sort.replace("-", "")) ?? "days_left"
  return found.sort(
    (a, b) => (down ? -1 : 1) * BY[name](a, b) || order(a.product.code, b.product.code)
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
