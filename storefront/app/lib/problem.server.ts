import { checkoutT } from "~/i18n/checkout-messages.server"
import type { CheckoutKey } from "~/i18n/vi/checkout"
import type { BackendError } from "./backend-error"
import type { Lang } from "./language"
import { isLineProblem, type LineProblem } from "./line-problem"

const OTHERS = [
  "point_unknown",
  "cart_gone",
  "cart_changed",
  "bad_request",
  "unavailable",
  "payment_not_allowed",
  "fractional_total",
  "zero_total",
  "channel_change",
  "payment_failed",
  "total_changed",
  "in_progress",
  "way_gone",
] as const

/** What can go wrong while buying, each with a sentence in the dictionary. */
export type ProblemCode = LineProblem | (typeof OTHERS)[number]

export function isProblemCode(code: string | null): code is ProblemCode {
  return isLineProblem(code) || OTHERS.some((other) => other === code)
}

/** Amounts and routes are the shop's own affair: to the shopper they are a sum that is wrong, or a page that is old. */
const SAME_TO_SHOPPERS: Record<string, ProblemCode> = {
  fractional_amount: "fractional_total",
  closed_route: "bad_request",
  quantity_not_whole: "bad_request",
  region_change: "bad_request",
  currency_not_allowed: "bad_request",
  cart_incomplete: "cart_changed",
  cart_completed: "cart_gone",
}

/** The problem behind a refused or failed call: the backend's stable code where it has one, else what its kind means. */
export function problemCode(error: BackendError): ProblemCode {
  if (isProblemCode(error.code)) return error.code
  const same = error.code === null ? undefined : SAME_TO_SHOPPERS[error.code]
  if (same) return same
  if (error.status === 409) return "in_progress"
  // Medusa's own stock check speaks of item ids and has no code.
  if (error.kind === "refused" && /not enough stock|required inventory/i.test(error.message)) {
    return "insufficient_stock"
  }
  if (error.kind === "refused") return "cart_changed"
  if (error.kind === "not_found") return "cart_gone"
  return "unavailable"
}

/** The sentence for a problem; `title` is the product's name where one is concerned. */
export function problemText(
  code: ProblemCode,
  lang: Lang,
  values: { title?: string; total?: string } = {}
): string {
  const t = checkoutT(lang)
  const key: CheckoutKey = `problem.${code}`
  const text = t(key, {
    title: values.title ?? t("problem.this_product"),
    total: values.total ?? "",
  })
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1)
}
