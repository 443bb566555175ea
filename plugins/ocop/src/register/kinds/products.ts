import { slugify } from "../../rules/fold-vietnamese"
import { PROVINCE } from "../../rules/administrative-units"
import { productColumns } from "../columns/certification"
import { freeHandles } from "../plan/free-handles"
import { emptyPlan } from "../plan/plan"
import { planProducts, type WantedProduct } from "../plan/plan-products"
import { readRows } from "../read-rows"
import type { RegisterReader } from "../register-reader"
import { certificatesByKey } from "./certificates"
import { certificateWarnings } from "./certificate-facts"
import {
  completeRows,
  datesOutOfOrder,
  duplicateRows,
  placeProblems,
  textCell,
  unknownReferences,
  valuesOf,
} from "./checks"
import type { PrepareFile } from "./kind"
import {
  barcodeOf,
  barcodeProblems,
  priceProblems,
  ruleProblems,
  statesCertificate,
  unusualCodes,
  variantProblems,
} from "./product-checks"
import {
  factProblems,
  productsOf,
  type ProductFile,
  type ProductRows,
} from "./product-groups-of-rows"

/** Products with their pack sizes, prices and current certificate. */
export const prepareProducts: PrepareFile = async (bytes, reader) => {
  const file = readRows(bytes, productColumns)
  const products = productsOf(file)
  const [producers, stored, skuOwners, barcodeOwners] = await Promise.all([
    reader.rowsBy("producer", "code", valuesOf(file, "producer_code")),
    reader.rowsBy("ocop_product", "code", valuesOf(file, "code")),
    reader.variants(valuesOf(file, "sku")),
    reader.barcodes(file.rows.map(barcodeOf).filter((barcode) => barcode !== null)),
  ])
  const ours = (row: ProductFile["rows"][number]) =>
    (textCell(row, "province_code") ?? PROVINCE.code) === PROVINCE.code
  const problems = [
    ...file.problems,
    ...duplicateRows(file, ["sku"]),
    ...factProblems(file, products),
    ...unknownReferences(file, "producer_code", producers, "unknown_producer"),
    ...placeProblems(file, ours),
    ...ruleProblems(file, products),
    ...barcodeProblems(file, products, barcodeOwners),
    ...priceProblems(file),
    ...variantProblems(file, products, skuOwners),
    ...datesOutOfOrder(file, "issued_on", "last_valid_day"),
  ].sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
  const warnings = [...file.warnings, ...unusualCodes(file, products), ...certificateWarnings(file)]
  const rows = file.rows.length
  if (problems.length > 0) return { problems, warnings, rows, plan: null }

  const ids = [...stored.values()].map(({ id }) => id)
  const [storedProducts, certificates, handles] = await Promise.all([
    reader.products(ids),
    reader.rows("certificate", "ocop_product_id", ids),
    newHandles(products, stored, reader),
  ])
  const complete = completeRows(file)
  const byRow = new Map(file.rows.map(({ row }, index) => [row, complete[index]]))
  const wanted = products.map(({ code, first, all }): WantedProduct => ({
    code,
    handle: handles.get(code) ?? slugify(code),
    facts: rowAt(byRow, first.row),
    statesCertificate: statesCertificate(first),
    variants: all.map((row) => ({ facts: rowAt(byRow, row.row), barcode: barcodeOf(row) })),
  }))
  const plan = planProducts(emptyPlan(), wanted, {
    producers,
    stored,
    storedProducts,
    certificates: certificatesByKey(certificates),
    hasColumn: (name) => file.present.has(name),
  })
  return { problems, warnings, rows, plan }
}

async function newHandles(
  products: ProductRows[],
  stored: ReadonlyMap<string, unknown>,
  reader: RegisterReader
): Promise<Map<string, string>> {
  const entries = products
    .filter(({ code }) => !stored.has(code))
    .map(({ code, first }) => ({
      key: code,
      wanted: slugify(textCell(first, "name") ?? "") || slugify(code),
    }))
  const taken = await reader.productHandles(entries.map(({ wanted }) => wanted))
  return freeHandles(entries, taken)
}

function rowAt<T>(rows: ReadonlyMap<number, T | undefined>, row: number): T {
  const found = rows.get(row)
  if (found === undefined) throw new Error(`row ${row} was not read`)
  return found
}
