import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { localDate } from "../../../rules/local-date"
import { namedSet, readLedger } from "../../ledger/ledger"
import { listedOn, readListedSpans } from "../../ledger/listing-spans"

export type ListedProduct = {
  code: string
  name: string
  producer: string
  /** The ledger's span of listing began on this day. */
  listed_since: string
}

/**
 * Valid products that the ledger holds to be listed on an import's platform on the day of its file, in the order of their codes; null
 * for no such import.
 */
export async function readListedProducts(
  container: MedusaContainer,
  importId: string
): Promise<ListedProduct[] | null> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { as_of: string; platform: string }[] } = await db.raw(
    `select i.as_of, p.code as platform
       from ocop_listing_import i join ocop_platform p on p.id = i.platform_id
      where i.id = ? and i.deleted_at is null`,
    [importId]
  )
  const [found] = rows
  if (!found) return null
  const asOf = localDate(found.as_of)
  const [ledger, platforms] = await Promise.all([
    readLedger(container, asOf),
    readListedSpans(container),
  ])
  const listed = namedSet(ledger, `listed:${found.platform}`)?.members ?? new Set<string>()
  const spans = platforms.find(({ platform }) => platform.code === found.platform)?.spans ?? []
  const since = new Map(
    listedOn(spans, asOf).map(({ product_code, from_on }) => [product_code, from_on])
  )
  return ledger.products
    .filter(({ code }) => listed.has(code))
    .map(({ code, name, producer }) => ({
      code,
      name,
      producer: producer.name,
      listed_since: since.get(code) ?? "",
    }))
}

/** Those of them that no row of the file is matched with. */
export async function readAbsentProducts(
  container: MedusaContainer,
  importId: string
): Promise<ListedProduct[] | null> {
  const listed = await readListedProducts(container, importId)
  if (!listed) return null
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { product_code: string }[] } = await db.raw(
    `select product_code from ocop_listing_import_row
      where listing_import_id = ? and verdict = 'matched' and deleted_at is null`,
    [importId]
  )
  const inFile = new Set(rows.map(({ product_code }) => product_code))
  return listed.filter(({ code }) => !inFile.has(code))
}
