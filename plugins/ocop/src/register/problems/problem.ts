import type { ProblemCode } from "./texts"

/** One thing wrong (or, as a warning, unusual) in a file that staff handed in. */
export type Problem = {
  code: ProblemCode
  /** As a spreadsheet counts: the heading row is usually 1. Null: the file as a whole. */
  row: number | null
  /** Null: the row as a whole. */
  column: { name: string; heading: string } | null
  /** As it stands in the file. */
  value: string | null
  facts: Record<string, string>
}

/** The complete answer of a check: problems stop the import, warnings do not. */
export type Findings = { problems: Problem[]; warnings: Problem[] }

export function fileProblem(code: ProblemCode, facts: Record<string, string> = {}): Problem {
  return { code, row: null, column: null, value: null, facts }
}
