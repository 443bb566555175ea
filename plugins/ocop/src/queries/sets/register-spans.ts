import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { takingTurns } from "../../taking-turns"
import { validSpans, type ValidSpan } from "../../rules/valid-spans"
import {
  readRegisterProducts,
  type RegisterCertificate,
  type RegisterProduct,
} from "../register/register-products"

export type ProductSpans = {
  product: RegisterProduct
  spans: ValidSpan<RegisterCertificate>[]
}

/**
 * Names the state of every row that validity depends on. Each new version of a row has a transaction number of its own (`xmin`), so
 * any write changes this, also one that kept `updated_at` or was committed late; a largest `updated_at` would miss both.
 */
const VERSION = `
  select concat_ws('/', ${[
    "ocop_product",
    "ocop_producer",
    "ocop_certificate",
    "ocop_certificate_event",
    "ocop_dossier",
  ]
    .map(
      (table) =>
        `(select count(*) || ':' || coalesce(bit_xor(hashtextextended(id || ' ' || xmin::text || ' ' || ctid::text, 0)), 0) from ${table})`
    )
    .join(", ")}) as version`

type Kept = { version: string; products: Promise<ProductSpans[]> }

/** One register a database connection; tests of one process use several databases. */
const kept = new WeakMap<object, Kept>()

/** All products of the province with the spans of their validity; computed again only after the register changed. */
export async function registerSpans(container: MedusaContainer): Promise<ProductSpans[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { version: string }[] }>(VERSION)
  const version = rows[0]?.version ?? ""
  const known = kept.get(database)
  if (known?.version === version) return known.products
  // The version was read first: a write between the two makes the next caller compute again, never keep the old.
  const products = compute(container)
  kept.set(database, { version, products })
  products.catch(() => kept.delete(database))
  return products
}

/** In turns: the spans of 10,000 products take a third of a second. */
async function compute(container: MedusaContainer): Promise<ProductSpans[]> {
  const turn = takingTurns()
  const computed: ProductSpans[] = []
  for (const product of await readRegisterProducts(container)) {
    computed.push({ product, spans: validSpans(product, product.certificates) })
    await turn()
  }
  return computed
}
