import { addDays, localDate } from "../../rules/local-date"
import { fitPeriod, type RecordPeriod } from "../../rules/record-periods"
import type { Columns } from "../columns/column"
import type { StoredRow } from "../plan/tables"
import type { Problem } from "../problems/problem"
import { problemAt, type ReadFile, type ReadRow } from "../read-rows"
import { formatDate } from "../values/dates"
import { textCell } from "./checks"

/** A period on record that ends earlier than it did, because a row of the file begins before its end. */
export type CutPeriod = { stored: StoredRow; valid_to: string }

const FOR_EVER = "9999-12-31"

type Placed = RecordPeriod & ({ stored: StoredRow } | { row: number })

/**
 * How the rows of a file fit among the periods on record: a later row of the same number ends the period that runs; one that says
 * otherwise than a period on record, or reaches into a later one, is a problem (rules/record-periods.ts).
 * `succeeded`: ids of periods that the file states with the end they had before a successor came.
 * @param said the table's fields that a row states, to compare with what is on record
 * @param turn lets others have theirs, after every row
 */
export async function fitRows<C extends Columns>(
  file: ReadFile<C>,
  key: keyof C & string,
  stored: readonly StoredRow[],
  said: (row: ReadRow<C>) => Record<string, unknown>,
  turn: () => Promise<void>
): Promise<{ problems: Problem[]; cuts: CutPeriod[]; succeeded: Set<string> }> {
  const problems: Problem[] = []
  const succeeded = new Set<string>()
  const cuts: CutPeriod[] = []
  const placed = new Map<string, Placed[]>()
  for (const row of stored) {
    await turn()
    const number = String(row[key])
    const period = { valid_from: String(row.valid_from), valid_to: textOf(row.valid_to) }
    placed.set(number, [...(placed.get(number) ?? []), { ...period, stored: row }])
  }
  const rows = [...file.rows].sort((a, b) => (from(a) < from(b) ? -1 : 1))
  for (const row of rows) {
    await turn()
    const number = textCell(row, key)
    const wanted = { valid_from: from(row), valid_to: textCell(row, "valid_to") }
    if (number === null || wanted.valid_from === "") continue
    const known = placed.get(number) ?? []
    const same = known.find(
      (period) => "stored" in period && period.valid_from === wanted.valid_from
    )
    if (same && "stored" in same) {
      const next = known.find(({ valid_from }) => valid_from === dayAfter(same.valid_to))
      const ends = next !== undefined && (wanted.valid_to ?? FOR_EVER) >= next.valid_from
      if (ends) succeeded.add(same.stored.id)
      const differing = differingField(said(row), same.stored, ends)
      if (differing)
        problems.push(
          problemAt(file, row, key, "differs_from_period", {
            from: day(wanted.valid_from),
            field: headingOf(file, differing),
          })
        )
      continue
    }
    const answer = fitPeriod(known, wanted)
    if (!answer.ok || (answer.cut && "row" in answer.cut.period)) {
      const other = answer.ok ? answer.cut?.period : answer.other
      problems.push(
        problemAt(file, row, "valid_from", "period_in_the_way", {
          from: day(other?.valid_from ?? ""),
          to: other?.valid_to ? day(other.valid_to) : "…",
        })
      )
      continue
    }
    if (answer.cut && "stored" in answer.cut.period) {
      const { period, lastDay } = answer.cut
      period.valid_to = lastDay
      cuts.push({ stored: period.stored, valid_to: lastDay })
    }
    placed.set(number, [...known, { ...wanted, row: row.row }])
  }
  return { problems: problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)), cuts, succeeded }
}

function differingField(
  said: Record<string, unknown>,
  stored: StoredRow,
  succeeded: boolean
): string | null {
  // Where an entry comes from is no part of what it says; where a successor ended it, the file tells the end of before.
  const free = succeeded ? ["source", "valid_to"] : ["source"]
  const differing = Object.keys(said).find(
    (name) => !free.includes(name) && (said[name] ?? null) !== (stored[name] ?? null)
  )
  return differing ?? null
}

function dayAfter(text: string | null): string | null {
  return text === null ? null : addDays(localDate(text), 1)
}

function headingOf<C extends Columns>(file: ReadFile<C>, field: string): string {
  return file.columns[field === "area_m2" ? "area_ha" : field]?.heading ?? field
}

function from<C extends Columns>(row: ReadRow<C>): string {
  return textCell(row, "valid_from") ?? ""
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null
}

function day(text: string): string {
  return text === "" ? "" : formatDate(text)
}
