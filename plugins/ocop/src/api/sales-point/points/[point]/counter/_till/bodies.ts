import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { refuseCounter } from "../../../../../../counter/refusals"
import { MAX_QUANTITY } from "../../../../../../gate/rules/line-rules"
import { instant, optionalText, text, whole } from "../../../../../admin/ocop/_staff/fields"

/** Lines of one sale; nobody carries more kinds of goods away at once. */
const MOST_LINES = 100
const MOST_VND = 999_999_999

/** Name that a device gives itself, so that its codes are its own. */
export const device = z.string().regex(/^[\w-]{1,64}$/, { message: "not_a_choice" })

const code = z.string().regex(/^[A-Z0-9]{6,25}$/, { message: "not_a_choice" })
const email = z
  .union([z.literal(""), z.email()], { message: "not_text" })
  .nullish()
  .transform((value) => value || null)

const line = z.strictObject({
  variant_id: text(64),
  quantity: whole(1, MAX_QUANTITY),
  unit_price_vnd: whole(1, MOST_VND),
})

export const saleBody = z.strictObject({
  device,
  sold_at: instant,
  lines: z
    .array(line)
    .min(1, { message: "missing" })
    .max(MOST_LINES, { message: "not_a_choice" })
    .refine((lines) => new Set(lines.map((one) => one.variant_id)).size === lines.length, {
      message: "not_a_choice",
    }),
  code: code.nullish().transform((value) => value ?? null),
  paid_seen: z.boolean().default(false),
  customer: z
    .strictObject({ email, phone: optionalText(20) })
    .nullish()
    .transform((value) => value ?? { email: null, phone: null }),
  age_checked: z.boolean().default(false),
})

export const codesBody = z.strictObject({ device, have: z.array(code).max(100).default([]) })
export const cancelBody = z.strictObject({ reason: text(300) })
export const countBody = z.strictObject({
  device,
  counted_at: instant,
  variant_id: text(64),
  counted: whole(0, 1_000_000),
  version: text(200),
})
export const receiptBody = z.strictObject({ email: z.email({ message: "not_text" }) })

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The till's own key of what it asks. @throws AreaRefusal `key_missing` */
export function idempotencyKey(req: MedusaRequest): string {
  const key = req.get("idempotency-key") ?? ""
  if (!uuid.test(key)) throw refuseCounter("key_missing")
  return key.toLowerCase()
}
