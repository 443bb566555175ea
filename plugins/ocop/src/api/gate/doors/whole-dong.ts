import { z } from "@medusajs/framework/zod"
import { refusalError } from "../../../gate/refusal"
import { orderRefusal } from "../../../gate/refusal-texts"
import { door, type Door, type Guard } from "../door"

/** Names of fields that hold an amount of đồng, wherever they stand in a body. */
const AMOUNTS = new Set(["amount", "unit_price", "compare_at_unit_price", "custom_amount"])

/** Whether any amount in a body, however deep, is not a whole number of đồng. */
export function hasFraction(body: unknown): boolean {
  if (Array.isArray(body)) return body.some(hasFraction)
  if (typeof body !== "object" || body === null) return false
  return Object.entries(body).some(([name, value]) =>
    AMOUNTS.has(name) && value !== null && typeof value !== "object"
      ? !Number.isInteger(Number(value))
      : hasFraction(value)
  )
}

/**
 * The đồng has no fraction, and Medusa's payment module silently rounds nothing for it: a fractional price makes an order
 * that can never be captured. So it is refused where staff type it in.
 */
const keepWhole: Guard = (req, _res, next) => {
  if (hasFraction(req.body)) throw refusalError(orderRefusal("fractional_amount"))
  next()
}

const discount = z.object({
  application_method: z
    .object({
      type: z.string().nullish(),
      value: z.number().nullish(),
      allocation: z.string().nullish(),
    })
    .nullish(),
})

/**
 * A percentage of a price, and an amount that is split over several lines, leave fractions of a đồng; a whole amount off
 * each unit, and a unit for free, do not.
 */
const keepDiscountWhole: Guard = (req, _res, next) => {
  const { application_method: method } = discount.parse(req.body)
  const { type, value, allocation } = method ?? {}
  const percentage = type === "percentage" && value !== 100
  const fraction = typeof value === "number" && !Number.isInteger(value)
  if (percentage || fraction || allocation === "across") {
    throw refusalError(orderRefusal("fractional_amount"))
  }
  next()
}

/** Prices hold VAT: added on top, it would leave fractions. */
const keepTaxIncluded: Guard = (req, _res, next) => {
  if (
    req.body &&
    z.object({ is_tax_inclusive: z.boolean().nullish() }).parse(req.body).is_tax_inclusive === false
  ) {
    throw refusalError(orderRefusal("fractional_amount"))
  }
  next()
}

const AMOUNT_ROUTES = [
  "products",
  "products/batch",
  "products/:id",
  "products/:id/variants",
  "products/:id/variants/batch",
  "products/:id/variants/:variant_id",
  "price-lists",
  "price-lists/:id/prices/batch",
  "shipping-options",
  "shipping-options/:id",
  "payments/:id/capture",
  "payments/:id/refund",
  "order-edits/:id/shipping-method",
  "order-edits/:id/shipping-method/:action_id",
  "exchanges/:id/outbound/shipping-method",
  "exchanges/:id/outbound/shipping-method/:action_id",
  "exchanges/:id/inbound/shipping-method",
  "exchanges/:id/inbound/shipping-method/:action_id",
  "claims/:id/outbound/shipping-method",
  "claims/:id/outbound/shipping-method/:action_id",
  "claims/:id/inbound/shipping-method",
  "claims/:id/inbound/shipping-method/:action_id",
  "returns/:id/shipping-method",
  "returns/:id/shipping-method/:action_id",
] as const

const onAdmin = (name: string, guard: Guard) => (route: string) =>
  door(`${name} ${route}`, "POST", `/admin/${route}`, guard)

export const wholeDongDoors: Door[] = [
  ...AMOUNT_ROUTES.map(onAdmin("whole-dong", keepWhole)),
  ...["promotions", "promotions/:id"].map(onAdmin("whole-discount", keepDiscountWhole)),
  ...["price-preferences", "price-preferences/:id"].map(onAdmin("tax-included", keepTaxIncluded)),
]
