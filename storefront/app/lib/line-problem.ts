import type { CheckoutKey } from "~/i18n/vi/checkout"
import type { PointAvailability, ProductDetail } from "./contract"

/** Why a line cannot be bought now; the dictionary has a sentence with the product's name for each. */
export type LineProblem =
  | "certificate_expired"
  | "no_certificate"
  | "too_few_stars"
  | "not_yet_valid"
  | "withdrawn"
  | "superseded"
  | "age_not_confirmed"
  | "no_alcohol_licence"
  | "strength_missing"
  | "alcohol_promotion"
  | "not_listed_here"
  | "custom_line"
  | "gone"
  | "sold_out"
  | "insufficient_stock"
  | "quantity_too_large"

const PROBLEMS: ReadonlySet<string> = new Set<LineProblem>([
  "certificate_expired",
  "no_certificate",
  "too_few_stars",
  "not_yet_valid",
  "withdrawn",
  "superseded",
  "age_not_confirmed",
  "no_alcohol_licence",
  "strength_missing",
  "alcohol_promotion",
  "not_listed_here",
  "custom_line",
  "gone",
  "sold_out",
  "insufficient_stock",
  "quantity_too_large",
])

/** Problems that fewer pieces, or an answer, would solve; the line itself can stay. */
const SOLVABLE: ReadonlySet<LineProblem> = new Set([
  "insufficient_stock",
  "quantity_too_large",
  "age_not_confirmed",
])

export function isLineProblem(code: string | null | undefined): code is LineProblem {
  return typeof code === "string" && PROBLEMS.has(code)
}

/** Whether the line has to go before the cart can be ordered. */
export function mustGo(problem: LineProblem | null): boolean {
  return problem !== null && !SOLVABLE.has(problem)
}

/** The dictionary's key for a problem. */
export function problemKey(problem: LineProblem): CheckoutKey {
  return `problem.${problem}`
}

/**
 * What can be told about a line before anybody tries to buy it: from the product as the shop window shows it and the
 * points that have it. `null` product: it is not sold any more; `null` points: not known, so nothing is claimed.
 */
export function foreseeableProblem(
  line: { variantId: string },
  pointHandle: string,
  product: ProductDetail | null,
  points: PointAvailability[] | null
): LineProblem | null {
  if (!product) return "gone"
  if (!product.sellable.ok) return product.sellable.reason
  if (!points) return null
  const here = points.find((point) => point.handle === pointHandle)
  if (!here) return "not_listed_here"
  const level = here.variants.find((variant) => variant.id === line.variantId)?.level ?? here.level
  return level === "none" ? "sold_out" : null
}
