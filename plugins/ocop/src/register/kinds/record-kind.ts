import type { Columns, RowOf } from "../columns/column"
import { emptyPlan } from "../plan/plan"
import { planTable, type WantedRow } from "../plan/plan-table"
import type { Fields, StoredRow, TableName } from "../plan/tables"
import type { Findings } from "../problems/problem"
import { readRows, type ReadFile } from "../read-rows"
import type { RegisterReader } from "../register-reader"
import { takingTurns } from "../../taking-turns"
import { completeRows } from "./checks"
import type { PrepareFile } from "./kind"

/** What checking a file found, and with that what its rows will need. */
export type Checked<Refs> = Findings & { refs: Refs }

/** A kind whose rows become rows of one table of ours. */
export type RecordKind<C extends Columns, Refs> = {
  table: TableName
  columns: C
  /**
   * Looks at all rows at once: look-ups go to the database in lists, never row by row. `turn` lets others have theirs, after every
   * piece of work.
   */
  check(
    file: ReadFile<C>,
    reader: RegisterReader,
    turn: () => Promise<void>
  ): Promise<Checked<Refs>>
  stored(row: RowOf<C>, refs: Refs): StoredRow | undefined
  /** The table's fields, for the columns that the file has. */
  fields(row: RowOf<C>, refs: Refs): Fields
  /** Rows on record that change because of the file without being in it. */
  also?(refs: Refs): WantedRow[]
  touchedProducts?(row: RowOf<C>, refs: Refs): string | null
}

export function prepareRecords<C extends Columns, Refs>(kind: RecordKind<C, Refs>): PrepareFile {
  return async (bytes, reader) => {
    const file = readRows(bytes, kind.columns)
    const checked = await kind.check(file, reader, takingTurns())
    const problems = [...file.problems, ...checked.problems]
    const warnings = [...file.warnings, ...checked.warnings]
    const rows = file.rows.length
    if (problems.length > 0) return { problems, warnings, rows, plan: null }

    const complete = completeRows(file)
    const wanted = complete.map((row): WantedRow => ({
      stored: kind.stored(row, checked.refs),
      fields: kind.fields(row, checked.refs),
    }))
    wanted.push(...(kind.also?.(checked.refs) ?? []))
    const { change, counts } = planTable(kind.table, wanted)
    const touched = complete.map((row) => kind.touchedProducts?.(row, checked.refs) ?? null)
    return {
      problems,
      warnings,
      rows,
      plan: {
        ...emptyPlan(),
        tables: [change],
        counts,
        touchedProducts: [...new Set(touched.filter((id): id is string => id !== null))],
      },
    }
  }
}

/** Copies the properties that are there; absent columns stay absent. */
export function present(fields: Record<string, Fields[string] | undefined>): Fields {
  const copied: Fields = {}
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) copied[name] = value
  return copied
}
