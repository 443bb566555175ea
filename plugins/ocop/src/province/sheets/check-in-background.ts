import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../../gate/clock"
import { runInBackground } from "../background/runs"
import { takingTurns } from "../../taking-turns"
import { checkSheet } from "./checks/check-sheet"
import { alive, beat, endChecked, endFailed, keepFindings, readTask, type Run } from "./sheet-run"

/** Percent of a check that reading the file is. */
const READ = 10

/** Checks a sheet in the background of this process; nothing of it is written into a register. */
export function checkInBackground(
  container: MedusaContainer,
  { id, run }: Omit<Run, "state">
): void {
  const work: Run = { id, run, state: "checking" }
  runInBackground(
    container,
    `sheet import ${id}`,
    () => alive(container, work, () => check(container, work)),
    () => endFailed(container, work, { code: "broken", facts: {} })
  )
}

async function check(container: MedusaContainer, run: Run): Promise<void> {
  const { kind, head, file_name: fileName, sheet } = await readTask(container, run)
  if (!sheet.ok) return endFailed(container, run, sheet.failure)
  await beat(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), run, READ)
  const { file } = sheet
  const task = { head, file, fileName, at: now(container), turn: takingTurns() }
  const checked = await checkSheet(container, kind, task)
  await keepFindings(container, run, file, checked)
  await endChecked(container, run, file, checked)
}
