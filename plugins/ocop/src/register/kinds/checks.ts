import { district2024ByCode, unitByCode } from "../../rules/administrative-units"
import type { Columns, RowOf } from "../columns/column"
import { formatDate } from "../values/dates"
import type { Problem } from "../problems/problem"
import type { RowProblemCode } from "../problems/texts"
import { problemAt, type ReadFile, type ReadRow } from "../read-rows"

/** The value of a cell by column name, `undefined` when it is absent or could not be read. */
export function cell<C extends Columns>(row: ReadRow<C>, name: keyof C & string): unknown {
  return Reflect.get(row.values, name)
}

/** A cell that holds text, else null. */
export function textCell<C extends Columns>(
  row: ReadRow<C>,
  name: keyof C & string
): string | null {
  const value = cell(row, name)
  return typeof value === "string" ? value : null
}

/** The distinct texts of a column, for one look-up in the register. */
export function valuesOf<C extends Columns>(
  file: ReadFile<C>,
  name: keyof C & string
): Set<string> {
  const values = file.rows.map((row) => textCell(row, name))
  return new Set(values.filter((value): value is string => value !== null))
}

/** Rows whose key columns repeat an earlier row's. Reported at the last key column. */
export function duplicateRows<C extends Columns>(
  file: ReadFile<C>,
  keys: (keyof C & string)[]
): Problem[] {
  const first = new Map<string, number>()
  const last = keys.at(-1)
  if (last === undefined) return []
  return file.rows.flatMap((row) => {
    const key = keyOf(row, keys)
    if (key === null) return []
    const other = first.get(key)
    if (other !== undefined) {
      return [problemAt(file, row, last, "duplicate_row", { other: String(other) })]
    }
    first.set(key, row.row)
    return []
  })
}

/** One text for a row's key; null when a part is missing. */
export function keyOf<C extends Columns>(
  row: ReadRow<C>,
  keys: (keyof C & string)[]
): string | null {
  const parts = keys.map((name) => textCell(row, name))
  return parts.includes(null) ? null : parts.join("\u0000")
}

/** Cells that name something that neither the register nor `known` has. */
export function unknownReferences<C extends Columns>(
  file: ReadFile<C>,
  name: keyof C & string,
  known: { has(code: string): boolean },
  code: RowProblemCode
): Problem[] {
  return file.rows.flatMap((row) => {
    const value = textCell(row, name)
    return value !== null && !known.has(value) ? [problemAt(file, row, name, code)] : []
  })
}

/** Codes of communes and former districts; other provinces' rows are not judged. */
export function placeProblems<C extends Columns>(
  file: ReadFile<C>,
  isOurs: (row: ReadRow<C>) => boolean = () => true
): Problem[] {
  return file.rows.filter(isOurs).flatMap((row) => {
    const problems: Problem[] = []
    const unit = textCell(row, "unit_code")
    if (unit !== null && !unitByCode(unit)) {
      problems.push(problemAt(file, row, "unit_code", "unknown_unit"))
    }
    const district = textCell(row, "district_2024_code")
    if (district !== null && !district2024ByCode(district)) {
      problems.push(problemAt(file, row, "district_2024_code", "unknown_district"))
    }
    return problems
  })
}

/** `later` must not be before `earlier`; equal days are fine. */
export function datesOutOfOrder<C extends Columns>(
  file: ReadFile<C>,
  earlier: keyof C & string,
  later: keyof C & string
): Problem[] {
  return file.rows.flatMap((row) => {
    const from = textCell(row, earlier)
    const to = textCell(row, later)
    if (from === null || to === null || from <= to) return []
    const otherHeading = file.columns[earlier]?.heading ?? earlier
    return [problemAt(file, row, later, "date_before", { otherHeading, other: formatDate(from) })]
  })
}

/** `part` must not be more than `total`. */
export function partsAboveTotal<C extends Columns>(
  file: ReadFile<C>,
  part: keyof C & string,
  total: keyof C & string
): Problem[] {
  return file.rows.flatMap((row) => {
    const piece = cell(row, part)
    const whole = cell(row, total)
    if (typeof piece !== "number" || typeof whole !== "number" || piece <= whole) return []
    const otherHeading = file.columns[total]?.heading ?? total
    return [
      problemAt(file, row, part, "more_than_total", {
        otherHeading,
        other: row.texts[total] ?? "",
      }),
    ]
  })
}

/** Every row as the columns promise it. Only for files without problems: a cell that failed has left a gap. */
export function completeRows<C extends Columns>(file: ReadFile<C>): RowOf<C>[] {
  if (file.problems.length > 0) throw new Error("rows of a file with problems are incomplete")
  return file.rows.map(({ values }) => values as RowOf<C>)
}
