import type { MedusaContainer } from "@medusajs/framework/types"
import type { SheetKind } from "../kinds"
import type { SheetCheck, SheetTask } from "./check"
import { checkDecision } from "./decision"
import { checkOfficialRegister } from "./official-register"
import { checkRecords, tableOf } from "./records"

/** Checks a sheet against the register as it is, and works out what to write. Reads only. */
export function checkSheet(
  container: MedusaContainer,
  kind: SheetKind,
  task: SheetTask
): Promise<SheetCheck> {
  switch (kind) {
    case "decision":
      return checkDecision(container, withHead(task))
    case "official-register":
      return checkOfficialRegister(container, withHead(task))
    default:
      return checkRecords(container, kind, task)
  }
}

/** The head was checked at the door by its kind, and is stored beside it. */
function withHead<Head>(task: SheetTask): SheetTask<Head> {
  return task as SheetTask<Head>
}

/** What those who write the same register wait for. */
export function lockOf(kind: SheetKind): string {
  switch (kind) {
    case "decision":
      return "ocop_certificate"
    case "official-register":
      return "ocop_reconciliation"
    default:
      return tableOf(kind)
  }
}
