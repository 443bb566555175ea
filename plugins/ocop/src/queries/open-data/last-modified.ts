import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { startOfDay, type LocalDate } from "../../rules/local-date"

/** Tables whose rows open data are made of; removed rows count as changes too. */
const TABLES = [
  "ocop_product",
  "ocop_producer",
  "ocop_certificate",
  "ocop_certificate_event",
  "ocop_dossier",
  "ocop_platform",
  "ocop_listing_check",
  "ocop_sales_point",
  "ocop_trade_event",
]

/**
 * When what is published last changed: with the newest row, or as the day began, because certificates and events change with
 * the calendar. Whole seconds, as HTTP counts.
 */
export async function lastModified(container: MedusaContainer, asOf: LocalDate): Promise<Date> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const newest = TABLES.map(
    (table) => `select max(greatest(updated_at, deleted_at)) as at from ${table}`
  )
  const { rows } = await database.raw<{ rows: { at: Date | null }[] }>(
    `select max(at) as at from (${newest.join(" union all ")}) tables`
  )
  const changed = rows[0]?.at?.getTime() ?? 0
  const at = Math.max(changed, startOfDay(asOf).getTime())
  return new Date(Math.floor(at / 1000) * 1000)
}
