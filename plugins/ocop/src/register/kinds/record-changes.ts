import type { Columns, RowOf } from "../columns/column"
import type { Counts } from "../plan/plan"
import { planTable, type WantedRow } from "../plan/plan-table"
import type { Fields, StoredRow } from "../plan/tables"
import type { Findings } from "../problems/problem"
import type { ReadFile } from "../read-rows"
import type { RegisterReader } from "../register-reader"
import type { RecordKind } from "./record-kind"

/** What taking one row in changes. `row` is null for a record that changes because of the file without being in it. */
export type RecordChange = {
  row: number | null
  change: keyof Counts
  /** What the record says afterwards, of the columns that the file has. */
  fields: Fields
  /** The record as it is; null for a new one. */
  stored: StoredRow | null
  /** What has to be written; a new record has no id yet, because a check needs none and ten thousand take half a second. */
  write: { create: Fields } | { update: { after: StoredRow; before: StoredRow } } | null
}

/**
 * Row by row what a file of records changes, also of the good rows of a file with problems. Every row is a change or has a problem.
 * @param turn lets others have theirs, after every row
 */
export async function planRecords<C extends Columns, Refs>(
  kind: RecordKind<C, Refs>,
  file: ReadFile<C>,
  reader: RegisterReader,
  turn: () => Promise<void>
): Promise<Findings & { changes: RecordChange[] }> {
  const { problems: found, warnings, refs } = await kind.check(file, reader, turn)
  const problems = [...file.problems, ...found]
  const refused = new Set(problems.map(({ row }) => row))
  // What a refused row would have changed elsewhere is not told.
  const also = problems.length > 0 ? [] : (kind.also?.(refs) ?? [])
  const ends = new Map(also.map((wanted) => [wanted.stored?.id, wanted]))
  const changes: RecordChange[] = []
  for (const { row, values } of file.rows) {
    await turn()
    if (refused.has(row)) continue
    // A row without a problem has all that its columns promise.
    const complete = values as RowOf<C>
    const stored = kind.stored(complete, refs)
    const fields = { ...kind.fields(complete, refs), ...ends.get(stored?.id ?? "")?.fields }
    if (stored) ends.delete(stored.id)
    changes.push(changeOf(kind, row, { stored, fields }))
  }
  for (const wanted of ends.values()) changes.push(changeOf(kind, null, wanted))
  return { problems, warnings: [...file.warnings, ...warnings], changes }
}

function changeOf<C extends Columns, Refs>(
  { table }: RecordKind<C, Refs>,
  row: number | null,
  wanted: WantedRow
): RecordChange {
  const { fields, stored = null } = wanted
  const told = { row, fields, stored }
  if (!stored) return { ...told, change: "created", write: { create: fields } }
  const [update] = planTable(table, [wanted]).change.update
  if (update) return { ...told, change: "updated", write: { update } }
  return { ...told, change: "unchanged", write: null }
}
