import type { Problem } from "./problem"
import { wordingOf, type Language } from "./texts"

/** Cells are quoted up to here; a story that is too long would bury its own message. */
const MAX_QUOTED = 60

/**
 * One line for a person: file, row, column, value, what is wrong, what to do.
 * `products.csv, dòng 17, cột “Ngày cấp” (issued_on): “31/02/2024” không phải là ngày có thật — hãy ghi dd/mm/yyyy`
 */
export function formatProblem(file: string, problem: Problem, language: Language): string {
  const { what, todo } = messageOf(problem, language)
  const place = [file, rowName(problem, language), columnName(problem, language)]
    .filter((part) => part !== "")
    .join(", ")
  const value = problem.value ? `“${shorten(problem.value)}” ` : ""
  return `${place}: ${value}${what} — ${todo}`
}

/** What is wrong and what to do, without the place: for a table on a screen or in the error list. */
export function messageOf(problem: Problem, language: Language): { what: string; todo: string } {
  const { what, todo } = wordingOf(problem.code, language)
  return { what: fill(what, problem.facts), todo: fill(todo, problem.facts) }
}

function rowName({ row }: Problem, language: Language): string {
  if (row === null) return ""
  return language === "vi" ? `dòng ${row}` : `row ${row}`
}

function columnName({ column }: Problem, language: Language): string {
  if (column === null) return ""
  return language === "vi"
    ? `cột “${column.heading}” (${column.name})`
    : `column ${column.name} (“${column.heading}”)`
}

function fill(text: string, facts: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole)
}

function shorten(value: string): string {
  const line = value.replace(/\s+/g, " ")
  return line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED - 1)}…` : line
}
