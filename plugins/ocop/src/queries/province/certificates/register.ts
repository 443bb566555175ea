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
import type { RegisterProduct } from "../../register/register-products"
import { registerSpans } from "../../sets/register-spans"

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

/** The register at an instant, narrowed and sorted; the certificate that ends first on top when nothing else is asked. */
export async function readRegister(
  container: MedusaContainer,
  filter: RegisterFilter,
  sort: Sort,
  at: Date
): Promise<RegisterLine[]> {
  const register = await registerSpans(container)
  const words = foldVietnamese(filter.q ?? "")
    .split(" ")
    .filter(Boolean)
  const lines = register
    .filter(({ product }) => ofPlace(product, filter) && hasWords(product, words))
    .flatMap(({ product }) => lineOf(product, at))
    .filter((line) => fits(line, filter))
  return sorted(lines, sort)
}

/** Every value that occurs, for the filters to choose from. */
export async function registerChoices(container: MedusaContainer): Promise<{
  units: { code: string; name: string }[]
  districts: { code: string; name: string }[]
  producers: { code: string; name: string }[]
}> {
  const products = (await registerSpans(container)).map(({ product }) => product)
  const named = (found: ({ code: string; name: string } | null)[]) =>
    [...new Map(found.flatMap((one) => (one ? [[one.code, one] as const] : []))).values()]
      .map(({ code, name }) => ({ code, name }))
      .sort((a, b) => a.name.localeCompare(b.name, "vi"))
  return {
    units: named(products.map(({ unit_code }) => unitByCode(unit_code))),
    districts: named(products.map((product) => district2024ByCode(product.district_2024_code))),
    producers: named(products.map(({ producer }) => producer)),
  }
}

/** The line of a product; none when it never had a certificate. */
export function lineOf(product: RegisterProduct, at: Date): RegisterLine[] {
  const { certificates, dossiers, producer } = product
  const certificate = currentCertificate(certificates, at) ?? certificates[0]
  if (!certificate) return []
  const surroundings = { certificates, dossiers }
  const { status, phase } = certificateStatus(certificate, at, surroundings)
  const end = lastValidDay(certificate)
  const open = dossiers.find(({ state }) => nextStates(state).length > 0)
  return [
    {
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
      // Worked out for the lines that are shown, not for all that were looked through.
      get duties() {
        return renewalDuties(certificate, at, surroundings)
      },
      dossier: open
        ? { id: open.id, code: open.code, state: open.state, accepted: open.accepted_on !== null }
        : null,
    },
  ]
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

function fits(line: RegisterLine, filter: RegisterFilter): boolean {
  const { days_left_max: most, dossier, ended_from: from, ended_to: to } = filter
  const firstWithout = addDays(line.last_valid_day, 1)
  return (
    (!filter.status || line.status === filter.status) &&
    (!filter.phase || line.phase === filter.phase) &&
    (!filter.stars || line.stars === filter.stars) &&
    (!filter.law || line.legal_basis === filter.law) &&
    (most == null || (line.days_left >= 0 && line.days_left <= most)) &&
    (!from || firstWithout >= from) &&
    (!to || firstWithout <= to) &&
    (dossier == null || (line.dossier !== null) === dossier)
  )
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

const BY: Record<(typeof SORTS)[number], (a: RegisterLine, b: RegisterLine) => number> = {
  days_left: (a, b) => a.days_left - b.days_left,
  code: (a, b) => order(a.product.code, b.product.code),
  name: (a, b) => a.product.name.localeCompare(b.product.name, "vi"),
  producer: (a, b) => a.producer.name.localeCompare(b.producer.name, "vi"),
  stars: (a, b) => a.stars - b.stars,
  issued_on: (a, b) => order(a.issued_on, b.issued_on),
}

function sorted(lines: RegisterLine[], sort: Sort): RegisterLine[] {
  const down = sort.startsWith("-")
  const name = SORTS.find((one) => one === sort.replace("-", "")) ?? "days_left"
  return lines.sort(
    (a, b) => (down ? -1 : 1) * BY[name](a, b) || order(a.product.code, b.product.code)
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
