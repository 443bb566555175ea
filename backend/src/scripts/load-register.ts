import { access, stat } from "node:fs/promises"
import path from "node:path"
import type { ExecArgs } from "@medusajs/framework/types"
import { KINDS, type Kind } from "@ocop/plugin-ocop/register/kinds/kind-names"
import { readFlags, readWords } from "../import/command-line"
import { importFile } from "../import/import-file"
import { printReport } from "../import/print-report"
import { prepareCatalogue, refreshCatalogue } from "../import/refresh-catalogue"
import { surviveClosedOutput } from "../import/survive-closed-output"
import { textsIn } from "../import/texts"
import { createPointStaff } from "../setup/create-point-staff"
import { createProvinceStaff } from "../setup/create-province-staff"

/**
 * `medusa exec src/scripts/load-register.ts FOLDER`: every `KIND.csv` of a folder, each kind after those it refers to;
 * files that are not there are skipped. May be run again: what is stored already is not written again.
 * With OCOP_POINT_PASSWORD and OCOP_PROVINCE_PASSWORD the demo gets people of a sales point and of the province to sign in as.
 * Prints `@progress {"kind","done","total"}` on the way and `@done {"producers": 216, …}` at the end.
 */
export default async function loadRegister({ container, args }: ExecArgs): Promise<void> {
  surviveClosedOutput()
  const { language, dryRun } = readFlags(process.argv)
  const texts = textsIn(language)
  const [name] = readWords(args)
  const folder = path.resolve(name ?? "")
  if (name === undefined || !(await isFolder(folder))) fail(texts.notAFolder(name ?? ""))

  if (!dryRun) await prepareCatalogue(container)
  const loaded: Partial<Record<Kind, number>> = {}
  for (const kind of KINDS) {
    const file = path.join(folder, `${kind}.csv`)
    if (!(await exists(file))) continue
    try {
      const report = await importFile(container, kind, file, dryRun)
      console.log(`${kind}.csv`)
      await printReport(report, file, language)
      if (report.problems.length > 0) process.exit(1)
      const { created, updated, unchanged } = report.counts
      loaded[kind] = created + updated + unchanged
    } catch (error) {
      fail(texts.failed(error instanceof Error ? error.message : String(error)))
    }
  }
  if (Object.keys(loaded).length === 0) fail(texts.nothingToLoad(folder))
  // Also when every row was there already: a first run may have been broken off before it came to this.
  if (!dryRun) await refreshCatalogue(container, language)
  const { OCOP_POINT_PASSWORD: point, OCOP_PROVINCE_PASSWORD: province } = process.env
  if (!dryRun && point) await createPointStaff(container, point)
  if (!dryRun && province) await createProvinceStaff(container, province)
  console.log(`@done ${JSON.stringify(loaded)}`)
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

async function isFolder(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => null)
  return found?.isDirectory() ?? false
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false
  )
}
