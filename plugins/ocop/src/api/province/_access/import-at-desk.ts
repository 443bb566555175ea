import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { nothingChanged, recordAudit, type Actor } from "../../../province/audit"
import type { Kind } from "../../../register/kinds/kind-names"
import { messageOf } from "../../../register/problems/format-problem"
import type { Problem } from "../../../register/problems/problem"
import { importRegisterWorkflow } from "../../../workflows/import-register/import-register"
import { inEnglish } from "../../admin/ocop/_staff/in-language"
import { flag, optionalText } from "../../admin/ocop/_staff/fields"
import { readSheetUpload } from "../../sales-point/_shelf/read-sheet"
import { readQuery } from "../../_staff-area/read-body"
import type { Deed } from "./desk"

/** More lines than anybody reads; the file has the same fault in all of them then. */
const MOST_TOLD = 1000

const importQuery = z.object({ check: flag.default(false), name: optionalText(200) })

/** Rows by their key, to write down what an import changed. */
type Snapshot = () => Promise<ReadonlyMap<string, object>>

/**
 * Takes in the field `file` of a multipart form as a file of `kind` (CSV or XLSX). With `check=1`, or with a problem anywhere,
 * nothing is written and the answer says which row is wrong and why. The audit keeps what each changed row said before.
 */
export async function importAtDesk(
  req: MedusaRequest,
  actor: Actor,
  { kind, subjectType, snapshot }: { kind: Kind; subjectType: string; snapshot: Snapshot }
): Promise<Deed> {
  const { check, name } = readQuery(req, importQuery)
  const bytes = await readSheetUpload(req)
  const fileName = name ?? `${kind}.csv`
  const before = check ? null : await snapshot()
  const { result } = await importRegisterWorkflow(req.scope).run({
    input: { kind, file_name: fileName, content: bytes.toString("base64"), dry_run: check },
  })
  const { rows, counts, applied, problems, warnings } = result
  const told = (problem: Problem) => spoken(problem, inEnglish(req))
  const body = {
    import: {
      kind,
      file_name: fileName,
      rows,
      counts,
      applied,
      problem_count: problems.length,
      problems: problems.slice(0, MOST_TOLD).map(told),
      warnings: warnings.slice(0, MOST_TOLD).map(told),
    },
  }
  const changed = counts.created + counts.updated > 0
  if (!before || !applied || !changed) return { body, audited: nothingChanged() }
  const changes = differences(before, await snapshot())
  const audited = await recordAudit(req.scope, actor, {
    action: "register_imported",
    subjectType,
    subjectId: null,
    subject: fileName,
    before: changes.before,
    after: { kind, rows, counts, ...changes.after },
  })
  return { body, audited }
}

function spoken({ row, column, value, ...problem }: Problem, english: boolean) {
  const { what, todo } = messageOf({ row, column, value, ...problem }, english ? "en" : "vi")
  return { row, column: column?.heading ?? null, value, what, todo }
}

/** The fields of stored rows that are no longer what they were, by key; and the keys that are new. */
function differences(before: ReadonlyMap<string, object>, after: ReadonlyMap<string, object>) {
  const were: Record<string, object> = {}
  const are: Record<string, object> = {}
  const added: string[] = []
  for (const [key, row] of after) {
    const old = before.get(key)
    if (!old) added.push(key)
    else if (JSON.stringify(old) !== JSON.stringify(row)) {
      const names = Object.keys(row).filter(
        (name) => String(Reflect.get(old, name)) !== String(Reflect.get(row, name))
      )
      const only = (of: object) =>
        Object.fromEntries(names.map((name) => [name, Reflect.get(of, name) as unknown]))
      were[key] = only(old)
      are[key] = only(row)
    }
  }
  return { before: were, after: { added, changed: are } }
}
