import { VALID_FOR_MONTHS } from "../../rules/certificate"
import {
  LAST_DAY_OF_DISTRICTS,
  LEGAL_BASES,
  legalBasisWarnings,
  type IssuerLevel,
  type LegalBasis,
  type LegalBasisWarning,
} from "../../rules/legal-basis"
import { addMonths, type LocalDate } from "../../rules/local-date"
import { parseStars } from "../../rules/stars"
import { ISSUER_LEVEL_WORDS, LEGAL_BASIS_WORDS } from "../columns/choices"
import type { Columns } from "../columns/column"
import type { Fields } from "../plan/tables"
import type { Problem } from "../problems/problem"
import { problemAt, type ReadFile } from "../read-rows"
import { formatDate } from "../values/dates"
import { present } from "./record-kind"

/** The certificate columns of `products` and `certificates`, as far as a row has them. */
export type CertificateCells = {
  decision_number?: string | null
  decided_on?: LocalDate | null
  issuer?: string | null
  issuer_level?: IssuerLevel | null
  legal_basis?: LegalBasis | null
  certificate_kind?: "first" | "upgrade" | "re_evaluation" | null
  stars?: number | null
  score?: number | null
  issued_on?: LocalDate | null
  last_valid_day?: LocalDate | null
  source?: string | null
}

export function certificateFields(ocopProductId: string, row: CertificateCells): Fields {
  return present({
    ocop_product_id: ocopProductId,
    decision_number: row.decision_number,
    decided_on: row.decided_on,
    issuer: row.issuer,
    issuer_level: row.issuer_level,
    legal_basis: row.legal_basis,
    kind: row.certificate_kind,
    stars: row.stars,
    score_hundredths: row.score,
    issued_on: row.issued_on,
    last_valid_day: row.last_valid_day,
    source: row.source,
  })
}

type CertificateColumns = Columns & Record<keyof Omit<CertificateCells, "source">, Columns[string]>

/** What is unusual in a certificate but may be right: the decision itself has the last word. */
export function certificateWarnings<C extends CertificateColumns>(file: ReadFile<C>): Problem[] {
  return file.rows.flatMap((row) => {
    const cells: CertificateCells = row.values
    return [...endDateWarning(cells), ...issuerWarnings(cells)].map(({ column, code, facts }) =>
      problemAt(file, row, column, code, facts)
    )
  })
}

type Warning = {
  column: "last_valid_day" | "issuer_level" | "decided_on"
  code: "end_date_differs" | LegalBasisWarning
  facts: Record<string, string>
}

function endDateWarning({ issued_on, last_valid_day }: CertificateCells): Warning[] {
  if (!issued_on || !last_valid_day) return []
  const expected = addMonths(issued_on, VALID_FOR_MONTHS)
  if (expected === last_valid_day) return []
  const facts = { expected: formatDate(expected) }
  return [{ column: "last_valid_day", code: "end_date_differs", facts }]
}

function issuerWarnings(cells: CertificateCells): Warning[] {
  const stars = parseStars(cells.stars ?? 0)
  const { legal_basis, issuer_level, decided_on } = cells
  if (!stars || !legal_basis || !issuer_level || !decided_on) return []
  const { from, to, issuers } = LEGAL_BASES[legal_basis]
  // Facts are the words of the file's cells, the same in every language.
  const facts = {
    basis: LEGAL_BASIS_WORDS[legal_basis][0],
    stars: String(stars),
    expected: ISSUER_LEVEL_WORDS[issuers[stars]][0],
    from: formatDate(from),
    to: to ? formatDate(to) : "",
    decided: formatDate(decided_on),
    last: formatDate(LAST_DAY_OF_DISTRICTS),
  }
  return legalBasisWarnings({ legal_basis, issuer_level, stars, decided_on }).map((code) => ({
    column: COLUMN_OF[code],
    code,
    facts,
  }))
}

/** The cell that a person will look at first. */
const COLUMN_OF: Record<LegalBasisWarning, "issuer_level" | "decided_on"> = {
  issuer_not_competent: "issuer_level",
  district_abolished: "issuer_level",
  decided_before_basis: "decided_on",
  decided_after_basis: "decided_on",
}
