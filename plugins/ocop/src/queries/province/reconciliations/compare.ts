import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { officialColumns } from "../../../register/columns/decision"
import type { Findings } from "../../../register/problems/problem"
import { problemAt, type ReadFile } from "../../../register/read-rows"
import { lastValidDay } from "../../../rules/certificate"
import { localDateAt } from "../../../rules/local-date"
import { certified, currentCertificate } from "../../../rules/sellable"
import { threeWay, type CertificateState, type Difference } from "../../../rules/three-way"
import type { RegisterProduct } from "../../register/register-products"
import { registerSpans } from "../../sets/register-spans"
import { productMatcher } from "../products/match-product"

/** A line of a reconciliation before anybody has signed it. */
export type ComparedLine = {
  row: number | null
  ocop_product_id: string | null
  product_code: string
  product_name: string
  producer_name: string
  difference: Difference
  base: CertificateState | null
  ours: CertificateState | null
  theirs: CertificateState | null
}

export type Comparison = Findings & { rows: number; lines: ComparedLine[] }

type File = ReadFile<typeof officialColumns>
type Row = File["rows"][number]

/**
 * Compares every row of an official register's export with ours, and what the export does not have of what holds with us. A row that
 * cannot be read or that fits several products is a problem; one that fits none is a line of its own, missing here.
 * @param turn lets others have theirs, after every row
 */
export async function compareWithOfficial(
  container: MedusaContainer,
  register: string,
  file: File,
  { at, turn }: { at: Date; turn: () => Promise<void> }
): Promise<Comparison> {
  const [spans, signed] = await Promise.all([
    registerSpans(container),
    readSignedStates(container, register),
  ])
  const products = spans.map(({ product }) => product)
  const matched = await productMatcher(products, turn)
  const problems = [...file.problems]
  const lines: ComparedLine[] = []
  const seen = new Map<string, number>()
  for (const row of file.rows) {
    await turn()
    const theirs = theirState(row)
    const match = matched(row.values)
    if (match.ok) {
      const { product } = match
      const other = seen.get(product.id)
      if (other !== undefined) {
        const column = row.values.product_code ? "product_code" : "name"
        problems.push(problemAt(file, row, column, "duplicate_row", { other: String(other) }))
      }
      seen.set(product.id, row.row)
      if (theirs) lines.push(lineOf(row.row, product, signed, ourState(product, at), theirs))
    } else if (match.code === "product_ambiguous" || match.code === "product_not_named") {
      problems.push(problemAt(file, row, match.column, match.code, match.facts))
    } else if (theirs) {
      lines.push(missingHere(row, theirs))
    }
  }
  for (const product of products) {
    await turn()
    if (seen.has(product.id) || !certified(product, product.certificates, at).ok) continue
    lines.push(lineOf(null, product, signed, ourState(product, at), null))
  }
  problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
  return { rows: file.rows.length, problems, warnings: file.warnings, lines }
}

/** The certificate that speaks for a product, as registers are compared; null when it never had one. */
export function ourState(product: RegisterProduct, at: Date): CertificateState | null {
  const certificate = currentCertificate(product.certificates, at)
  if (!certificate) return null
  const withdrawal = certificate.events.find(({ type }) => type === "withdrawal")
  return {
    decision_number: certificate.decision_number,
    stars: certificate.stars,
    issued_on: certificate.issued_on,
    last_valid_day: lastValidDay(certificate),
    withdrawn_on: withdrawal ? localDateAt(new Date(withdrawal.effective_at)) : null,
  }
}

function theirState({ values }: Row): CertificateState | null {
  const { decision_number, stars, issued_on } = values
  if (decision_number === undefined || stars === undefined || issued_on === undefined) return null
  return {
    decision_number,
    stars,
    issued_on,
    last_valid_day: lastValidDay({ issued_on, last_valid_day: values.last_valid_day ?? null }),
    withdrawn_on: values.withdrawn_on ?? null,
  }
}

function lineOf(
  row: number | null,
  product: RegisterProduct,
  signed: Map<string, CertificateState | null>,
  ours: CertificateState | null,
  theirs: CertificateState | null
): ComparedLine {
  const base = signed.get(product.id) ?? null
  return {
    row,
    ocop_product_id: product.id,
    product_code: product.code,
    product_name: product.name,
    producer_name: product.producer.name,
    difference: threeWay(base, ours, theirs) ?? "agreed",
    base,
    ours,
    theirs,
  }
}

function missingHere({ row, values }: Row, theirs: CertificateState): ComparedLine {
  return {
    row,
    ocop_product_id: null,
    product_code: values.product_code ?? "",
    product_name: values.name ?? "",
    producer_name: values.producer ?? "",
    difference: "missing_here",
    base: null,
    ours: null,
    theirs,
  }
}

/** What the official register said of each product when it was last agreed or signed off; null: that it did not have it. */
const SIGNED = `
  select distinct on (l.ocop_product_id) l.ocop_product_id, l.theirs
  from ocop_reconciliation_line l join ocop_reconciliation r on r.id = l.reconciliation_id
  where r.register = ? and l.ocop_product_id is not null and l.deleted_at is null and r.deleted_at is null
    and (l.difference = 'agreed' or l.outcome in ('take_theirs', 'keep_ours'))
  order by l.ocop_product_id, r.made_at desc, l.id desc`

async function readSignedStates(
  container: MedusaContainer,
  register: string
): Promise<Map<string, CertificateState | null>> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  type SignedRow = { ocop_product_id: string; theirs: CertificateState | null }
  const { rows }: { rows: SignedRow[] } = await db.raw(SIGNED, [register])
  return new Map(rows.map(({ ocop_product_id, theirs }) => [ocop_product_id, theirs]))
}
