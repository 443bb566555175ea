import { refuseAccess } from "../../staff-areas/access-refusals"
import { openOn } from "../../rules/period"
import type { LocalDate } from "../../rules/local-date"
import { refuseCoverage } from "./refusals"
import type { Listing } from "./write-check"

type Db = { raw(sql: string, values: unknown[]): Promise<{ rows: unknown[] }> }
type PlatformRow = Listing["platform"] & { opened_on: string | null; closed_on: string | null }

/**
 * A product of the province on a platform that is open on the day.
 * @throws AreaRefusal 404 for an unknown platform or product, 422 `platform_not_open`
 */
export async function listingOn(
  db: Db,
  { platform, product }: { platform: string; product: string },
  day: LocalDate
): Promise<Listing> {
  const { rows: platforms } = await db.raw(
    `select id, code, name, opened_on, closed_on from ocop_platform where code = ? and deleted_at is null`,
    [platform]
  )
  const { rows: products } = await db.raw(
    `select code, name from ocop_product where code = ? and province_code = '22' and deleted_at is null`,
    [product]
  )
  const [found, goods] = [platforms[0], products[0]]
  if (!isPlatform(found) || !isProduct(goods)) throw refuseAccess("not_found")
  if (!openOn(found, day)) {
    throw refuseCoverage("platform_not_open", { facts: { platform: found.name, day } })
  }
  return { platform: { id: found.id, code: found.code, name: found.name }, product: goods }
}

function isPlatform(row: unknown): row is PlatformRow {
  return typeof row === "object" && row !== null && "opened_on" in row
}

function isProduct(row: unknown): row is Listing["product"] {
  return typeof row === "object" && row !== null && "code" in row
}
