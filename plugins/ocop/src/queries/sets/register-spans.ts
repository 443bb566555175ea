import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { takingTurns } from "../../taking-turns"
import { validSpans, type ValidSpan } from "../../rules/valid-spans"
import {
  byCode,
  readRegisterProducts,
  readRegisterVersions,
  type RegisterCertificate,
  type RegisterProduct,
} from "../register/register-products"

export type ProductSpans = {
  product: RegisterProduct
  spans: ValidSpan<RegisterCertificate>[]
}

/** Names the state of every row that validity depends on, as `readRegisterVersions` names that of each product; cheaper. */
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

type Kept = { version: string; register: Promise<Register> }

type Register = {
  products: ProductSpans[]
  /** Each product with the state it was read in. */
  known: Map<string, { version: string; spans: ProductSpans }>
}

/** One register a database connection; tests of one process use several databases. */
const kept = new WeakMap<object, Kept>()

/**
 * All products of the province with the spans of their validity, the same array until the register changes. A product that did not
 * change is the same object again: 10,000 of them take a second to work out, one decision touches a hundred.
 */
export async function registerSpans(container: MedusaContainer): Promise<ProductSpans[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { version: string }[] }>(VERSION)
  const version = rows[0]?.version ?? ""
  const before = kept.get(database)
  if (before?.version === version) return (await before.register).products
  // The version was read first: a write between the two makes the next caller look again, never keep the old.
  const register = changed(container, before?.register)
  kept.set(database, { version, register })
  register.catch(() => kept.delete(database))
  return (await register).products
}

/** In turns: the spans of 10,000 products take a third of a second. */
async function changed(
  container: MedusaContainer,
  before: Promise<Register> | undefined
): Promise<Register> {
  const old = await before?.catch(() => undefined)
  const versions = await readRegisterVersions(container)
  const known: Register["known"] = new Map()
  const stale: string[] = []
  for (const [id, version] of versions) {
    const same = old?.known.get(id)
    if (same?.version === version) known.set(id, same)
    else stale.push(id)
  }
  const read = stale.length === 0 ? [] : await readRegisterProducts(container, stale)
  const turn = takingTurns()
  for (const product of read) {
    await turn()
    const spans = { product, spans: validSpans(product, product.certificates) }
    known.set(product.id, { version: versions.get(product.id) ?? "", spans })
  }
  const products = [...known.values()]
    .map(({ spans }) => spans)
    .sort((a, b) => byCode(a.product, b.product))
  return { products, known }
}
