import { randomUUID } from "node:crypto"
import { readFile } from "node:fs/promises"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { entriesDone, onImportProgress } from "@ocop/plugin-ocop/register/import-progress"
import type { Kind } from "@ocop/plugin-ocop/register/kinds/kind-names"
import { fileProblem } from "@ocop/plugin-ocop/register/problems/problem"
import { withoutFollowing } from "@ocop/plugin-ocop/search/follow-events"
import { importRegisterWorkflow } from "@ocop/plugin-ocop/workflows/import-register/import-register"
import type { ImportReport } from "@ocop/plugin-ocop/workflows/import-register/types"

/**
 * Runs one file through the import workflow and prints `@progress` lines for whoever started the script.
 * @throws whatever made a write fail; everything was taken back then
 */
export async function importFile(
  container: MedusaContainer,
  kind: Kind,
  file: string,
  dryRun: boolean
): Promise<ImportReport> {
  const fileName = path.basename(file)
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) return notFound(kind, fileName)

  const importId = randomUUID()
  const count = entriesDone()
  const stop = onImportProgress(importId, (progress) => printProgress(kind, count(progress)))
  try {
    // Thousands of events, each followed by a look at the catalogue, would take longer than building it once at the end.
    const { result } = await withoutFollowing(() =>
      importRegisterWorkflow(container).run({
        input: {
          kind,
          file_name: fileName,
          content: bytes.toString("base64"),
          dry_run: dryRun,
          import_id: importId,
        },
      })
    )
    if (result.problems.length === 0) {
      const { created, updated, unchanged } = result.counts
      const entries = created + updated + unchanged
      printProgress(kind, { done: entries, total: entries })
    }
    return result
  } finally {
    stop()
  }
}

function printProgress(kind: Kind, { done, total }: { done: number; total: number }): void {
  console.log(`@progress ${JSON.stringify({ kind, done, total })}`)
}

function notFound(kind: Kind, fileName: string): ImportReport {
  return {
    kind,
    file_name: fileName,
    rows: 0,
    problems: [fileProblem("file_not_found")],
    warnings: [],
    counts: { created: 0, updated: 0, unchanged: 0 },
    applied: false,
    published: 0,
    withdrawn: 0,
  }
}
