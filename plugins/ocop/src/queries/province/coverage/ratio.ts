import type { MedusaContainer } from "@medusajs/framework/types"
import { refuseCoverage } from "../../../province/coverage/refusals"
import type { CoverageScope } from "../../../rules/coverage-scope"
import type { LocalDate } from "../../../rules/local-date"
import { ratio, type NamedSet, type SetName } from "../../../rules/ratio"
import { refuseAccess } from "../../../staff-areas/access-refusals"
import { namedSet, readLedger } from "../../ledger/ledger"
import { share, type Share } from "./figures"

export type AskedSet = { name: SetName; asOf: LocalDate; scope: CoverageScope }

export type AskedRatio = Share & {
  numerator: SetName
  denominator: SetName
  as_of: LocalDate
  scope: string
}

/**
 * How much of one named set is in another.
 * @throws AreaRefusal 400 `mixed_dates` or `mixed_bases`, 404 for a platform that is not known
 */
export async function readRatio(
  container: MedusaContainer,
  numerator: AskedSet,
  denominator: AskedSet
): Promise<AskedRatio> {
  const [part, whole] = await Promise.all([
    readSet(container, numerator),
    readSet(container, denominator),
  ])
  const answer = ratio(part, whole)
  if (!answer.ok) {
    throw refuseCoverage(answer.reason, {
      facts: {
        numerator: part.name,
        numerator_day: part.asOf,
        numerator_scope: part.scope || "*",
        denominator: whole.name,
        denominator_day: whole.asOf,
        denominator_scope: whole.scope || "*",
      },
    })
  }
  return {
    numerator: answer.numerator,
    denominator: answer.denominator,
    as_of: answer.asOf,
    scope: answer.scope,
    ...share(answer),
  }
}

async function readSet(
  container: MedusaContainer,
  { name, asOf, scope }: AskedSet
): Promise<NamedSet> {
  const set = namedSet(await readLedger(container, asOf), name, scope)
  if (!set) throw refuseAccess("not_found")
  return set
}
