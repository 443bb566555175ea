import { foldVietnamese } from "../../rules/fold-vietnamese"
import type { ParseCell } from "../values/parsed"

/**
 * One column of a kind. `T` is what a cell becomes (null included where an empty cell means "none"); `Always` says that
 * the column must be in the file, so every row has the property.
 */
export type Column<T, Always extends boolean> = {
  heading: string
  aliases: string[]
  parse: ParseCell<T>
  /** value: in every row; header: the column must be there, cells may be empty; none: may be missing. */
  need: "value" | "header" | "none"
  whenEmpty: T | null
  always: Always
}

/** What code that does not care about a column's type works with. */
export type AnyColumn = Column<unknown, boolean>
export type Columns = Record<string, AnyColumn>

type CellOf<C> = C extends Column<infer T, boolean> ? T : never

/** A row as the columns promise it: absent optional columns are absent properties. */
export type RowOf<C> = {
  [K in keyof C as C[K] extends { always: true } ? K : never]: CellOf<C[K]>
} & {
  [K in keyof C as C[K] extends { always: true } ? never : K]?: CellOf<C[K]>
}

/** Every row must fill it. */
export function required<T>(
  heading: string,
  parse: ParseCell<T>,
  aliases: string[] = []
): Column<T, true> {
  return { heading, aliases, parse, need: "value", whenEmpty: null, always: true }
}

/** The column must be there; the kind itself decides which rows must fill it. */
export function requiredHeader<T>(
  heading: string,
  parse: ParseCell<T>,
  aliases: string[] = []
): Column<T | null, true> {
  return { heading, aliases, parse, need: "header", whenEmpty: null, always: true }
}

/** May be missing; an empty cell clears the stored value. */
export function optional<T>(
  heading: string,
  parse: ParseCell<T>,
  aliases: string[] = []
): Column<T | null, false> {
  return { heading, aliases, parse, need: "none", whenEmpty: null, always: false }
}

/** May be missing; an empty cell means `whenEmpty`. */
export function withDefault<T>(
  heading: string,
  whenEmpty: T,
  parse: ParseCell<T>,
  aliases: string[] = []
): Column<T, false> {
  return { heading, aliases, parse, need: "none", whenEmpty, always: false }
}

/** Which column a heading names: by English name, Vietnamese heading or alias, without marks, case and signs. */
export function columnNamed(columns: Columns, heading: string): string | null {
  return namesOf(columns).get(foldVietnamese(heading)) ?? null
}

const namesByColumns = new WeakMap<Columns, Map<string, string>>()

function namesOf(columns: Columns): Map<string, string> {
  const known = namesByColumns.get(columns)
  if (known) return known
  const names = new Map<string, string>()
  for (const [name, column] of Object.entries(columns)) {
    for (const candidate of [name, column.heading, ...column.aliases]) {
      names.set(foldVietnamese(candidate), name)
    }
  }
  namesByColumns.set(columns, names)
  return names
}
