import path from "node:path"
import type { ExecArgs } from "@medusajs/framework/types"
import type { Kind } from "@ocop/plugin-ocop/register/kinds/kind-names"
import { readFlags, readKind, readWords } from "../import/command-line"
import { importFile } from "../import/import-file"
import { printReport } from "../import/print-report"
import { refreshCatalogue } from "../import/refresh-catalogue"
import { surviveClosedOutput } from "../import/survive-closed-output"
import { textsIn } from "../import/texts"

/** Kinds whose rows the catalogue index holds. */
const SHOWN_TO_SHOPPERS: ReadonlySet<Kind> = new Set([
  "producers",
  "products",
  "certificates",
  "dossiers",
  "certificate-events",
  "sales-points",
  "stock",
])

/**
 * `medusa exec src/scripts/import.ts KIND FILE [-- --dry-run --lang en]`: one of the staff's files (docs/data-formats.md).
 * Ends with 1 and a list of what to correct when anything is wrong; nothing is changed then.
 */
export default async function importScript({ container, args }: ExecArgs): Promise<void> {
  surviveClosedOutput()
  const { language, dryRun } = readFlags(process.argv)
  const texts = textsIn(language)
  const [word, name] = readWords(args)
  const kind = readKind(word)
  if (!kind || !name) {
    console.error(word && !kind ? texts.unknownKind(word) : texts.usage)
    process.exit(1)
  }
  const file = path.resolve(name)
  try {
    const report = await importFile(container, kind, file, dryRun)
    await printReport(report, file, language)
    if (report.problems.length > 0) process.exit(1)
    // Also when nothing was new: the index may be behind, and building it is how a person brings it up to date.
    if (report.applied && SHOWN_TO_SHOPPERS.has(kind)) await refreshCatalogue(container, language)
  } catch (error) {
    console.error(texts.failed(error instanceof Error ? error.message : String(error)))
    process.exit(1)
  }
}
