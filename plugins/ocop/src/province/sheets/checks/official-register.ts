import type { MedusaContainer } from "@medusajs/framework/types"
import {
  compareWithOfficial,
  type ComparedLine,
} from "../../../queries/province/reconciliations/compare"
import type { officialColumns } from "../../../register/columns/decision"
import type { ReadFile } from "../../../register/read-rows"
import type { LocalDate } from "../../../rules/local-date"
import { openReconciliation } from "../../reconciliations/open-reconciliation"
import type { SheetCheck, SheetTask } from "./check"

export type OfficialHead = { register: string; as_of: LocalDate }

/** An official register's export, to be reconciled with ours line by line. */
export async function checkOfficialRegister(
  container: MedusaContainer,
  { head, file, at, turn }: SheetTask<OfficialHead>
): Promise<SheetCheck> {
  // The reader of the sheet went by these very columns.
  const rows = file as ReadFile<typeof officialColumns>
  const comparison = await compareWithOfficial(container, head.register, rows, { at, turn })
  const { problems, warnings, lines } = comparison
  return {
    problems,
    warnings,
    changes: lines.filter(({ row }) => row !== null).map(changeOf),
    counts: countsOf(lines),
    write: async (db, deed) => ({
      outcome: await openReconciliation(db, { head, comparison }, deed),
    }),
  }
}

function changeOf({ row, product_code, product_name, difference }: ComparedLine) {
  return { line: row, change: { key: product_code, name: product_name, change: difference } }
}

function countsOf(lines: ComparedLine[]): Record<string, number> {
  const counts: Record<string, number> = { lines: lines.length, agreed: 0 }
  for (const { difference } of lines) counts[difference] = (counts[difference] ?? 0) + 1
  return counts
}
