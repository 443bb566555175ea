import { isTourism } from "./coverage-scope"
import { parseGtin, type GtinProblem, type Gtin14 } from "./gtin"

/** What a product's pack carries: a barcode number, or the electronic trace code that its QR leads to. */
export type MarkFacts = { gtin: string | null; trace_code: string | null }

/**
 * `gtin`, `trace_code`: marked. `none`: neither. `wrong_gtin`: the number cannot be one, most often its check digit. `repeated_gtin`:
 * another product carries it too. A sound trace code beside a bad number marks the product, but the number is still to be put right.
 */
export type MarkState = "gtin" | "trace_code" | "none" | "wrong_gtin" | "repeated_gtin"

export type ProductMark = { state: MarkState; marked: boolean; problem: GtinProblem | null }

/** How a product is marked. `owners`: of how many products a GTIN is (`gtinOwners`). Tourism is a service and is not asked. */
export function productMark(
  { gtin, trace_code }: MarkFacts,
  owners: ReadonlyMap<Gtin14, number>
): ProductMark {
  const traced = trace_code !== null && trace_code.trim() !== ""
  if (gtin === null) return { state: traced ? "trace_code" : "none", marked: traced, problem: null }
  const parsed = parseGtin(gtin)
  if (!parsed.ok) return { state: "wrong_gtin", marked: traced, problem: parsed.problem }
  if ((owners.get(parsed.gtin) ?? 0) > 1) {
    return { state: "repeated_gtin", marked: traced, problem: null }
  }
  return { state: "gtin", marked: true, problem: null }
}

/** Of how many products each sound GTIN is. */
export function gtinOwners(products: Iterable<MarkFacts>): Map<Gtin14, number> {
  const owners = new Map<Gtin14, number>()
  for (const { gtin } of products) {
    const parsed = gtin === null ? null : parseGtin(gtin)
    if (parsed?.ok) owners.set(parsed.gtin, (owners.get(parsed.gtin) ?? 0) + 1)
  }
  return owners
}

/** Whether a product is goods, which carry a mark. */
export function needsMark(product: { product_group: string; criteria_set: number }): boolean {
  return !isTourism(product)
}
