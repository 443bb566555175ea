import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LocalDate } from "../../rules/local-date"
import type { PlatformRow } from "../figures/platform-figures"

/**
 * Platforms with the newest check of each product up to a day that saw its page. Three years of monthly checks of 10,000 products on five
 * platforms are 1.8 million rows; the index on platform, product and day finds the last of each without sorting them.
 */
const NEWEST = `
  select p.code, p.name, p.is_own, p.opened_on, p.closed_on,
    (select coalesce(json_agg(newest), '[]') from (
       select distinct on (c.product_code) c.product_code, c.outcome, c.accepts_non_cash, c.checked_on
       from ocop_listing_check c
       where c.platform_id = p.id and c.deleted_at is null and c.checked_on <= :asOf
         and c.outcome <> 'unreachable'
       order by c.product_code, c.checked_on desc
     ) newest where newest.outcome = 'listed') as checks
  from ocop_platform p
  where p.deleted_at is null
  order by p.code`

/** What each platform listed as of a day, in the shape that `platformFigures` asks for. */
export async function readListedOn(
  container: MedusaContainer,
  asOf: LocalDate
): Promise<PlatformRow[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: PlatformRow[] }>(NEWEST, { asOf })
  return rows
}
