import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Files of platforms that somebody has to review before they say anything to the ledger. */
export type WaitingImports = { count: number; doubtful: number }

/** How many files wait, with their rows that are still doubtful. */
export async function readWaitingImports(container: MedusaContainer): Promise<WaitingImports> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: WaitingImports[] }>(
    `select count(distinct i.id)::int as count, count(r.id)::int as doubtful
       from ocop_listing_import i
       left join ocop_listing_import_row r
         on r.listing_import_id = i.id and r.verdict = 'doubtful' and r.deleted_at is null
      where i.state = 'review' and i.deleted_at is null`
  )
  return rows[0] ?? { count: 0, doubtful: 0 }
}
