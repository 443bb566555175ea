import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BROKEN_OFF_AFTER } from "../background/runs"
import type { SheetKind } from "./kinds"
import { refuseSheet } from "./refusals"
import type { Db } from "./write-rows"

export type LockedSheet = {
  id: string
  kind: SheetKind
  head: Record<string, unknown>
  file_name: string
  state: "checking" | "ready" | "faulty" | "applying" | "applied" | "cancelled" | "failed"
  run: number
  broken_off: boolean
}

/** True of a sheet that is worked on no more, though its state says so. */
export const BROKEN_OFF = `(i.state in ('checking', 'applying') and i.touched_at < now() - interval '${BROKEN_OFF_AFTER}')`

/**
 * Runs `work` in a transaction that has the import to itself: cancelling, restarting and applying follow one another.
 * @throws AreaRefusal 404 `not_found`
 */
export async function withSheet<Result>(
  container: MedusaContainer,
  id: string,
  work: (db: Db, found: LockedSheet) => Promise<Result>
): Promise<Result> {
  const pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return pool.transaction(async (trx) => {
    const { rows }: { rows: LockedSheet[] } = await trx.raw(
      `select i.id, i.kind, i.head, i.file_name, i.state, i.run, ${BROKEN_OFF} as broken_off
         from ocop_sheet_import i where i.id = ? and i.deleted_at is null for update`,
      [id]
    )
    const [found] = rows
    if (!found) throw refuseSheet("not_found")
    return work(trx, found)
  })
}

/** How an import is called in the audit. */
export function nameOf({ head, file_name }: Pick<LockedSheet, "head" | "file_name">): string {
  const name = head.decision_number ?? head.register
  return typeof name === "string" ? `${name}: ${file_name}` : file_name
}
