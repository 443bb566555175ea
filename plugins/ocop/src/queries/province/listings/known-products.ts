import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { parseGtin } from "../../../rules/gtin"
import type { KnownProduct } from "../../../rules/listing-match"
import { localDate, type LocalDate } from "../../../rules/local-date"
import { elsewhere } from "../../../rules/provinces"
import { validProducts } from "../../sets/valid-products"

type Row = {
  code: string
  name: string
  producer: string
  province_code: string
  gtin: string | null
  barcodes: string[] | null
}

/** Other provinces' goods too: a row that names one is told apart from a row that names nothing. */
const PRODUCTS = `
  select o.code, o.name, o.province_code, o.gtin, maker.name as producer,
    (select json_agg(v.barcode)
       from product_product_certification_ocop_product l
       join product_variant v on v.product_id = l.product_id and v.deleted_at is null
      where l.ocop_product_id = o.id and l.deleted_at is null and v.barcode is not null) as barcodes
  from ocop_product o
  join ocop_producer maker on maker.id = o.producer_id
  where o.deleted_at is null
  order by o.code`

/** Every product of the register with all its barcodes and what it is worth at the end of a day. */
export async function readKnownProducts(
  container: MedusaContainer,
  asOf: LocalDate
): Promise<KnownProduct[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ rows }, valid] = await Promise.all([
    database.raw<{ rows: Row[] }>(PRODUCTS),
    validProducts(container, asOf),
  ])
  const certified = new Set(valid.products.map(({ code }) => code))
  return rows.map(({ code, name, producer, province_code, gtin, barcodes }) => {
    const province = elsewhere(province_code)
    const numbers = [gtin, ...(barcodes ?? [])].flatMap((text) => {
      const parsed = text === null ? null : parseGtin(text)
      return parsed?.ok ? [parsed.gtin] : []
    })
    return {
      code,
      name,
      producer,
      gtins: [...new Set(numbers)],
      standing:
        province !== null
          ? { state: "other_province", province }
          : { state: certified.has(code) ? "valid" : "not_certified" },
    }
  })
}

/** The same on the day of an import's file; null for no such import. */
export async function readProductsForImport(
  container: MedusaContainer,
  importId: string
): Promise<KnownProduct[] | null> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { as_of: string }[] }>(
    `select as_of from ocop_listing_import where id = ? and deleted_at is null`,
    [importId]
  )
  const [found] = rows
  return found ? readKnownProducts(container, localDate(found.as_of)) : null
}
