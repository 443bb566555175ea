import { messageOf } from "./format-problem"
import type { Problem } from "./problem"
import type { Language } from "./texts"

/** A problem as a screen shows it: row and column as the sheet has them, and one sentence. */
export type ToldProblem = {
  row: number | null
  column: { name: string; heading: string } | null
  message: string
}

export function toldProblem(problem: Problem, language: Language): ToldProblem {
  const { what, todo } = messageOf(problem, language)
  const value = problem.value ? `“${problem.value}” ` : ""
  return { row: problem.row, column: problem.column, message: `${value}${what}: ${todo}.` }
}
