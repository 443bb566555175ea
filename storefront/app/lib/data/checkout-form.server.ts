import { z } from "zod"
import { parseMobile } from "../vietnamese-phone"
import { findUnit, provinceOf, QUANG_NINH } from "./addresses.server"

/** The fields of the checkout form, in the order in which they stand on the page. */
export const CHECKOUT_FIELDS = [
  "name",
  "phone",
  "email",
  "receive",
  "province",
  "unit",
  "street",
  "payment",
  "adult",
] as const

export type CheckoutField = (typeof CHECKOUT_FIELDS)[number]
export type Receive = "pickup" | "delivery"
export type PaymentWay = "transfer" | "card"

/** What the shopper may choose for this cart: a point without delivery, a shop without card keys. */
export type CheckoutWays = {
  receive: readonly Receive[]
  payment: readonly PaymentWay[]
  /** There is alcohol in the cart: the buyer has to say once more to be of age. */
  asksAge: boolean
}

/** Why a field was refused; the dictionary `checkout` has a text for each. */
export type FieldProblem =
  | "name_missing"
  | "name_short"
  | "name_long"
  | "phone_missing"
  | "phone_wrong"
  | "email_missing"
  | "email_wrong"
  | "receive_missing"
  | "province_missing"
  | "unit_missing"
  | "unit_unknown"
  | "unit_long"
  | "street_missing"
  | "street_short"
  | "street_long"
  | "payment_missing"
  | "adult_missing"

export type DeliveryAddress = {
  street: string
  unit: string
  /** Code of the commune, ward or special zone; null outside Quảng Ninh, where it is free text. */
  unitCode: string | null
  province: string
  provinceCode: string
}

export type Checkout = {
  name: string
  /** `+84` and nine digits. */
  phone: string
  email: string
  receive: Receive
  /** Null for pick-up. */
  address: DeliveryAddress | null
  payment: PaymentWay
  /** The box was ticked; false when there was none. */
  adult: boolean
}

export type CheckoutInput = Record<CheckoutField, string>
export type CheckoutErrors = Partial<Record<CheckoutField, FieldProblem>>
export type CheckoutReading =
  | { ok: true; value: Checkout; values: CheckoutInput }
  | { ok: false; errors: CheckoutErrors; values: CheckoutInput }

const problem = (code: FieldProblem) => ({ error: code })

/** Text as typed by a person: composed characters, no control characters, single spaces. */
const text = z.string().transform((typed) =>
  typed
    .normalize("NFC")
    .replace(/\p{C}+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
)

const contact = z.object({
  name: text.pipe(
    z
      .string()
      .min(1, problem("name_missing"))
      .regex(/\p{L}.*\p{L}/u, problem("name_short"))
      .max(80, problem("name_long"))
  ),
  phone: text.pipe(
    z
      .string()
      .min(1, problem("phone_missing"))
      .transform((typed, context) => {
        const stored = parseMobile(typed)
        if (stored) return stored
        context.addIssue({ code: "custom", message: "phone_wrong" })
        return z.NEVER
      })
  ),
  email: text.pipe(
    z
      .string()
      .min(1, problem("email_missing"))
      .max(254, problem("email_wrong"))
      .pipe(z.email(problem("email_wrong")))
      .transform((typed) => typed.toLowerCase())
  ),
})

const address = z.object({
  province: text.pipe(
    z.string().refine((code) => provinceOf(code) !== null, problem("province_missing"))
  ),
  unit: text.pipe(z.string().min(1, problem("unit_missing")).max(100, problem("unit_long"))),
  street: text.pipe(
    z
      .string()
      .min(1, problem("street_missing"))
      .min(3, problem("street_short"))
      .max(200, problem("street_long"))
  ),
})

/** The address, or what is wrong with it. A commune of Quảng Ninh must be one of today's; elsewhere it is free text. */
function readAddress(values: CheckoutInput): { address?: DeliveryAddress; errors: CheckoutErrors } {
  const parsed = address.safeParse(values)
  const errors = parsed.success ? {} : problemsOf(parsed.error)
  const atHome = values.province === QUANG_NINH
  const unit = atHome ? findUnit(values.unit) : null
  if (atHome && !unit) errors.unit ??= "unit_unknown"
  const province = provinceOf(values.province)
  if (!parsed.success || !province || errors.unit) return { errors }
  return {
    errors,
    address: {
      street: parsed.data.street,
      unit: unit?.name ?? parsed.data.unit,
      unitCode: unit?.code ?? null,
      province: province.name,
      provinceCode: province.code,
    },
  }
}

/**
 * Reads the checkout form. With a single way to receive or to pay there is nothing to choose and the field may be
 * absent; with several, one has to be chosen. The address counts for delivery only.
 */
export function readCheckout(form: FormData, ways: CheckoutWays): CheckoutReading {
  const values = typedValues(form)
  const receive = chosen(values.receive, ways.receive)
  const payment = chosen(values.payment, ways.payment)
  const person = contact.safeParse(values)
  const place = receive === "delivery" ? readAddress(values) : null

  const adult = ways.asksAge && values.adult === "yes"

  if (person.success && receive && payment && (!place || place.address) && adult === ways.asksAge) {
    const value = { ...person.data, receive, address: place?.address ?? null, payment, adult }
    return { ok: true, value, values }
  }
  const errors: CheckoutErrors = {
    ...(!person.success && problemsOf(person.error)),
    ...place?.errors,
    ...(!receive && { receive: "receive_missing" as const }),
    ...(!payment && { payment: "payment_missing" as const }),
    ...(adult !== ways.asksAge && { adult: "adult_missing" as const }),
  }
  return { ok: false, errors, values }
}

/** What was typed, cut to lengths that fit a page: it goes back into the fields when something is wrong. */
function typedValues(form: FormData): CheckoutInput {
  const read = (field: CheckoutField) => {
    const value = form.get(field)
    return typeof value === "string" ? value.slice(0, 300) : ""
  }
  return {
    name: read("name"),
    phone: read("phone"),
    email: read("email"),
    receive: read("receive"),
    province: read("province"),
    unit: read("unit"),
    street: read("street"),
    payment: read("payment"),
    adult: read("adult"),
  }
}

function chosen<Way extends string>(typed: string, ways: readonly Way[]): Way | undefined {
  return ways.length === 1 ? ways[0] : ways.find((way) => way === typed)
}

/** The first problem of each field. */
function problemsOf(error: z.ZodError): CheckoutErrors {
  const errors: CheckoutErrors = {}
  for (const issue of error.issues) {
    const field = CHECKOUT_FIELDS.find((name) => name === issue.path[0])
    if (field) errors[field] ??= issue.message as FieldProblem
  }
  return errors
}
