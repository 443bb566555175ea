import { isAlcohol } from "../../rules/alcohol"
import { groupOfCriteriaSet, TOURISM_SET } from "../../rules/criteria-sets"
import { parseGtin, printedGtin } from "../../rules/gtin"
import type { Problem } from "../problems/problem"
import { problemAt } from "../read-rows"
import type { StoredVariantOwner } from "../register-reader"
import { cell, textCell } from "./checks"
import type { ProductFile, ProductRow, ProductRows } from "./product-groups-of-rows"

/** The columns that make a certificate, without which it says nothing. */
const CERTIFICATE = [
  "decision_number",
  "decided_on",
  "issuer",
  "issuer_level",
  "legal_basis",
  "certificate_kind",
  "stars",
  "issued_on",
] as const

/** Whether the first row of a product states a certificate. */
export function statesCertificate(row: ProductRow): boolean {
  return [...CERTIFICATE, "score" as const, "last_valid_day" as const].some(
    (name) => (row.texts[name] ?? "") !== ""
  )
}

/** Rules of the programme that a product's first row must keep. */
export function ruleProblems(file: ProductFile, products: ProductRows[]): Problem[] {
  return products.flatMap(({ first }) => [
    ...groupProblem(file, first),
    ...alcoholProblem(file, first),
    ...certificateGaps(file, first),
  ])
}

function groupProblem(file: ProductFile, row: ProductRow): Problem[] {
  const set = cell(row, "criteria_set")
  const group = textCell(row, "product_group")
  if (typeof set !== "number" || group === null) return []
  const expected = groupOfCriteriaSet(set)
  if (expected === null || expected === group) return []
  return [problemAt(file, row, "criteria_set", "group_mismatch", { group, expected })]
}

function alcoholProblem(file: ProductFile, row: ProductRow): Problem[] {
  const set = cell(row, "criteria_set")
  if (typeof set !== "number" || !isAlcohol(set)) return []
  return cell(row, "abv") === null || !file.present.has("abv")
    ? [problemAt(file, row, "abv", "abv_missing")]
    : []
}

function certificateGaps(file: ProductFile, row: ProductRow): Problem[] {
  if (!statesCertificate(row)) return []
  return CERTIFICATE.filter((name) => (row.texts[name] ?? "") === "").map((name) =>
    problemAt(file, row, name, "certificate_incomplete")
  )
}

/** Barcode of a row as it is printed; null when the cell is empty, absent or wrong. */
export function barcodeOf(row: ProductRow): string | null {
  const text = textCell(row, "gtin")
  const parsed = text === null ? null : parseGtin(text)
  return parsed?.ok ? printedGtin(parsed.gtin) : null
}

/** Form, check digit, one barcode for one pack size, none for tourism. `owners`: stored pack sizes by barcode. */
export function barcodeProblems(
  file: ProductFile,
  products: ProductRows[],
  owners: ReadonlyMap<string, StoredVariantOwner>
): Problem[] {
  const seen = new Map<string, number>()
  return products.flatMap(({ first, all }) =>
    all.flatMap((row) => {
      const text = textCell(row, "gtin")
      if (text === null) return []
      if (cell(first, "criteria_set") === TOURISM_SET) {
        return [problemAt(file, row, "gtin", "gtin_on_tourism")]
      }
      const parsed = parseGtin(text)
      if (!parsed.ok) {
        const code = parsed.problem === "wrong_check_digit" ? "gtin_check_digit" : "gtin_length"
        return [problemAt(file, row, "gtin", code)]
      }
      const barcode = printedGtin(parsed.gtin)
      const other = seen.get(barcode)
      if (other !== undefined) {
        return [problemAt(file, row, "gtin", "gtin_repeated", { other: String(other) })]
      }
      seen.set(barcode, row.row)
      const owner = owners.get(barcode)
      return owner && owner.sku !== textCell(row, "sku")
        ? [problemAt(file, row, "gtin", "gtin_taken", { other: owner.productCode })]
        : []
    })
  )
}

/** What a producer lets points ask must hold the producer's own price. */
export function priceProblems(file: ProductFile): Problem[] {
  return file.rows.flatMap((row) => {
    const price = cell(row, "price_vnd")
    if (typeof price !== "number") return []
    const outside = (
      name: "price_min_vnd" | "price_max_vnd",
      wrong: (bound: number) => boolean
    ) => {
      const bound = cell(row, name)
      return typeof bound === "number" && wrong(bound)
        ? [problemAt(file, row, name, "price_outside_bounds", { price: String(price) })]
        : []
    }
    return [
      ...outside("price_min_vnd", (bound) => bound > price),
      ...outside("price_max_vnd", (bound) => bound < price),
    ]
  })
}

/** A pack size belongs to one product, and sizes of one product have different names. */
export function variantProblems(
  file: ProductFile,
  products: ProductRows[],
  owners: ReadonlyMap<string, StoredVariantOwner>
): Problem[] {
  return products.flatMap(({ code, all }) => {
    const titles = new Map<string, string>()
    return all.flatMap((row) => {
      const sku = textCell(row, "sku")
      const problems: Problem[] = []
      const owner = sku === null ? undefined : owners.get(sku)
      if (owner && owner.productCode !== code) {
        problems.push(problemAt(file, row, "sku", "sku_taken", { other: owner.productCode }))
      }
      const title = textCell(row, "variant") ?? textCell(row, "net_quantity") ?? ""
      const other = titles.get(title)
      if (other !== undefined) {
        problems.push(problemAt(file, row, "variant", "variant_repeated", { other }))
      }
      titles.set(title, sku ?? "")
      return problems
    })
  })
}

/** Codes of the programme, DOMAIN of the register: with the district until 2025, without it since. */
export function unusualCodes(file: ProductFile, products: ProductRows[]): Problem[] {
  return products
    .filter(({ code }) => !/^\d{2}-(\d{3}-)?\d{5}-\d+-20\d{2}$/.test(code))
    .map(({ first }) => problemAt(file, first, "code", "unusual_product_code"))
}
