import type { MedusaContainer } from "@medusajs/framework/types"
import type { decisionColumns } from "../../../register/columns/decision"
import { fileProblem, type Findings, type Problem } from "../../../register/problems/problem"
import { problemAt, type ReadFile } from "../../../register/read-rows"
import { assessmentWarnings, type AssessmentWarning } from "../../../rules/assessment"
import { lastValidDay } from "../../../rules/certificate"
import {
  legalBasisWarnings,
  type IssuerLevel,
  type LegalBasis,
  type LegalBasisWarning,
} from "../../../rules/legal-basis"
import { localDateAt, type LocalDate } from "../../../rules/local-date"
import { parseStars } from "../../../rules/stars"
import { StaffRefusal } from "../../../staff/refusal"
import { checkRecognition, type Recognition } from "../../../workflows/steps/create-certificate"
import type { RegisterProduct } from "../../register/register-products"
import { registerSpans } from "../../sets/register-spans"
import { lineOf, type RegisterLine } from "../certificates/register"
import { productMatcher } from "../products/match-product"

/** What is typed once for all products of a decision. */
export type DecisionHead = {
  decision_number: string
  decided_on: LocalDate
  issuer: string
  issuer_level: IssuerLevel
  legal_basis: LegalBasis
  issued_on: LocalDate
  last_valid_day: LocalDate | null
  source: string | null
}

/** What the decision changes for one product. */
export type DecisionChange = {
  row: number
  product: { id: string; code: string; name: string; producer: string }
  before: Pick<RegisterLine, "decision_number" | "stars" | "last_valid_day" | "status"> | null
  after: {
    stars: number
    kind: Recognition["kind"]
    score_hundredths: number | null
    last_valid_day: LocalDate
  }
  /** What does not fit together: recorded as it is. */
  warnings: (LegalBasisWarning | AssessmentWarning)[]
}

/** A product with what the decision recognises it as. */
export type PlannedRecognition = {
  product: RegisterProduct
  recognition: Omit<Recognition, "recorded_by">
}

/** With any problem nothing can be recorded. */
export type DecisionPlan = Findings & {
  changes: DecisionChange[]
  recognitions: PlannedRecognition[]
}

type File = ReadFile<typeof decisionColumns>
type Row = File["rows"][number]

/**
 * What a decision about many products would change, and everything that is wrong with it. Writes nothing.
 * @param turn lets others have theirs, after every row
 */
export async function planDecision(
  container: MedusaContainer,
  head: DecisionHead,
  file: File,
  { at, turn }: { at: Date; turn: () => Promise<void> }
): Promise<DecisionPlan> {
  const products = (await registerSpans(container)).map(({ product }) => product)
  const matched = await productMatcher(products, turn)
  const problems = [...file.problems]
  const plan: DecisionPlan = { problems, warnings: file.warnings, changes: [], recognitions: [] }
  const seen = new Map<string, number>()
  for (const row of file.rows) {
    await turn()
    const match = matched(row.values)
    if (!match.ok) {
      problems.push(problemAt(file, row, match.column, match.code, match.facts))
      continue
    }
    const { product } = match
    const column = row.values.product_code ? "product_code" : "name"
    const other = seen.get(product.id)
    if (other !== undefined) {
      problems.push(problemAt(file, row, column, "duplicate_row", { other: String(other) }))
      continue
    }
    seen.set(product.id, row.row)
    const recognition = recognitionOf(head, row, product)
    if (recognition === "no_recognition") {
      problems.push(problemAt(file, row, "stars", "no_recognition"))
    }
    if (typeof recognition === "string") continue
    const refusal = refusalOf(recognition, product, localDateAt(at))
    if (refusal) problems.push(...refusedAt(problems, file, row, refusal))
    plan.recognitions.push({ product, recognition })
    plan.changes.push(changeOf(row.row, recognition, product, at))
  }
  if (file.rows.length > MOST_ROWS) {
    problems.push(fileProblem("too_many_rows", { max: String(MOST_ROWS) }))
  }
  problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
  return plan
}

/** The largest decision so far recognised fewer than a hundred. */
const MOST_ROWS = 2_000

/** `unread` when a cell could not be read, which is told already. */
function recognitionOf(
  head: DecisionHead,
  { values }: Row,
  product: RegisterProduct
): Omit<Recognition, "recorded_by"> | "no_recognition" | "unread" {
  if (values.stars === undefined) return "unread"
  const stars = parseStars(values.stars)
  if (!stars) return "no_recognition"
  return {
    ...head,
    ocop_product_id: product.id,
    kind: values.certificate_kind ?? kindOf(product, stars),
    stars,
    score_hundredths: values.score ?? null,
    last_valid_day: values.last_valid_day ?? head.last_valid_day,
  }
}

/** What a recognition is when the sheet does not say: the first, a higher one, or the same again. */
function kindOf({ certificates }: RegisterProduct, stars: number): Recognition["kind"] {
  const last = certificates.at(-1)
  if (!last) return "first"
  return stars > last.stars ? "upgrade" : "re_evaluation"
}

function refusalOf(
  recognition: Omit<Recognition, "recorded_by">,
  product: RegisterProduct,
  today: LocalDate
): StaffRefusal | null {
  try {
    checkRecognition({ ...recognition, recorded_by: null }, product.certificates, today)
    return null
  } catch (error) {
    if (error instanceof StaffRefusal) return error
    throw error
  }
}

/** The refusals of a recognition, and the cell that a person will look at first; of the head without one. */
const COLUMN_OF = {
  decision_already_recorded: "product_code",
  no_earlier_certificate: "certificate_kind",
  end_before_start: "last_valid_day",
  decided_in_future: null,
} as const

/** The problem that a refusal is. What the head is wrong about is told once. */
function refusedAt(
  known: Problem[],
  file: File,
  row: Row,
  { code, facts }: StaffRefusal
): Problem[] {
  if (!isPlaced(code)) throw new Error(`a recognition was refused as ${code ?? "nothing"}`)
  const column = COLUMN_OF[code]
  if (column !== null && !(column === "last_valid_day" && !row.values.last_valid_day)) {
    return [problemAt(file, row, column, code, facts)]
  }
  if (known.some((problem) => problem.row === null && problem.code === code)) return []
  return [{ code, row: null, column: null, value: null, facts }]
}

function isPlaced(code: string | undefined): code is keyof typeof COLUMN_OF {
  return code !== undefined && Object.hasOwn(COLUMN_OF, code)
}

function changeOf(
  row: number,
  recognition: Omit<Recognition, "recorded_by">,
  product: RegisterProduct,
  at: Date
): DecisionChange {
  const [line] = lineOf(product, at)
  const { legal_basis, issuer_level, stars, decided_on, kind } = recognition
  const score_hundredths = recognition.score_hundredths ?? null
  const { id, code, name, producer } = product
  return {
    row,
    product: { id, code, name, producer: producer.name },
    before: line
      ? {
          decision_number: line.decision_number,
          stars: line.stars,
          last_valid_day: line.last_valid_day,
          status: line.status,
        }
      : null,
    after: {
      stars,
      kind,
      score_hundredths,
      last_valid_day: lastValidDay({
        issued_on: recognition.issued_on,
        last_valid_day: recognition.last_valid_day ?? null,
      }),
    },
    warnings: [
      ...legalBasisWarnings({ legal_basis, issuer_level, stars, decided_on }),
      ...assessmentWarnings({
        legal_basis,
        score_hundredths,
        parts: null,
        minima_met_up_to: null,
        stars,
      }),
    ],
  }
}
