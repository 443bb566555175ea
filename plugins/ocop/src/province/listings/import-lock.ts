import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BROKEN_OFF_AFTER } from "../background/runs"
import { refuseListings } from "./refusals"

export type Db = { raw(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }> }

export type LockedImport = {
  id: string
  platform_id: string
  platform_name: string
  as_of: string
  file_name: string
  state: "reading" | "reading_failed" | "review" | "applied" | "cancelled"
  run: number
  broken_off: boolean
}

/**
 * Runs `work` in a transaction that has the import to itself: decisions, cancelling and applying follow one another.
 * @throws AreaRefusal 404 `not_found`
 */
export async function withImport<Result>(
  container: MedusaContainer,
  id: string,
  work: (db: Db, found: LockedImport) => Promise<Result>
): Promise<Result> {
  const pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return pool.transaction(async (trx) => {
    const { rows }: { rows: LockedImport[] } = await trx.raw(
      `select i.id, i.platform_id, p.name as platform_name, i.as_of, i.file_name, i.state, i.run,
         i.state = 'reading' and i.touched_at < now() - interval '${BROKEN_OFF_AFTER}' as broken_off
       from ocop_listing_import i join ocop_platform p on p.id = i.platform_id
       where i.id = ? and i.deleted_at is null for update of i`,
      [id]
    )
    const [found] = rows
    if (!found) throw refuseListings("not_found")
    return work(trx, found)
  })
}

/** As `withImport`, for one under review. @throws AreaRefusal 409 `already_applied`, `not_in_review` */
export async function withReview<Result>(
  container: MedusaContainer,
  id: string,
  work: (db: Db, found: LockedImport) => Promise<Result>
): Promise<Result> {
  return withImport(container, id, async (db, found) => {
    if (found.state === "applied") throw refuseListings("already_applied")
    if (found.state !== "review") throw refuseListings("not_in_review")
    return work(db, found)
  })
}

/** How an import is called in the audit. */
export function nameOf({ platform_name, file_name }: LockedImport): string {
  return `${platform_name}: ${file_name}`
}
