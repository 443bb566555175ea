import { BackendError } from "~/lib/backend-error"
import { typed } from "~/lib/staff/refused.server"
import type { SheetProblem } from "./contract"

const MAX_BYTES = 5_000_000

/** A sheet from a form: a file as base64, else what was pasted; null when the file is larger than 5 MB. */
export async function readSheet(form: FormData): Promise<{ file?: string; table?: string } | null> {
  const file = form.get("file")
  if (file instanceof File && file.size > 0) {
    if (file.size > MAX_BYTES) return null
    return { file: Buffer.from(await file.arrayBuffer()).toString("base64") }
  }
  return { table: typed(form, "table") }
}

/** What the backend found wrong with the rows of a sheet; null for any other refusal. */
export function sheetProblems(error: unknown): SheetProblem[] | null {
  if (!(error instanceof BackendError) || error.code !== "sheet_has_problems") return null
  const { problems } = error.body
  return Array.isArray(problems) ? (problems as unknown[]).filter(isProblem) : null
}

function isProblem(value: unknown): value is SheetProblem {
  return typeof value === "object" && value !== null && "row" in value && "message" in value
}
