import type { productColumns } from "../columns/certification"
import type { Problem } from "../problems/problem"
import { problemAt, type ReadFile, type ReadRow } from "../read-rows"
import { cell, textCell } from "./checks"

export type ProductFile = ReadFile<typeof productColumns>
export type ProductRow = ReadRow<typeof productColumns>

/** Rows of one product: the first holds its facts, every row is a pack size. */
export type ProductRows = { code: string; first: ProductRow; all: ProductRow[] }

/** Columns that belong to the pack size; `net_quantity` and `unit_label` differ from size to size too. */
const PER_ROW = new Set([
  "code",
  "sku",
  "gtin",
  "variant",
  "net_quantity",
  "unit_label",
  "price_vnd",
  "price_min_vnd",
  "price_max_vnd",
  "weight_g",
])

/** Rows with the same code belong together, wherever they stand in the file. */
export function productsOf(file: ProductFile): ProductRows[] {
  const products = new Map<string, ProductRows>()
  for (const row of file.rows) {
    const code = textCell(row, "code")
    if (code === null) continue
    const known = products.get(code)
    if (known) known.all.push(row)
    else products.set(code, { code, first: row, all: [row] })
  }
  return [...products.values()]
}

/** The first row must state the facts; a further row may leave them out, but not contradict them. */
export function factProblems(file: ProductFile, products: ProductRows[]): Problem[] {
  const needed = NEEDED.filter((name) => file.present.has(name))
  const facts = namesOf(file).filter((name) => file.present.has(name) && !PER_ROW.has(name))
  return products.flatMap(({ first, all }) => [
    ...needed
      .filter((name) => first.texts[name] === "")
      .map((name) => problemAt(file, first, name, "missing_value")),
    ...all.slice(1).flatMap((row) =>
      facts
        .filter((name) => row.texts[name] !== "" && cell(row, name) !== undefined)
        .filter((name) => cell(row, name) !== cell(first, name))
        .map((name) =>
          problemAt(file, row, name, "differs_from_first_row", { other: String(first.row) })
        )
    ),
  ])
}

const NEEDED = ["name", "producer_code", "product_group", "criteria_set"] as const

type ProductColumnName = keyof typeof productColumns

function namesOf(file: ProductFile): ProductColumnName[] {
  return Object.keys(file.columns).filter((name): name is ProductColumnName => name in file.columns)
}
