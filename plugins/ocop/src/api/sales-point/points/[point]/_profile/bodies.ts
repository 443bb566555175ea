import { z } from "@medusajs/framework/zod"
import { unitByCode } from "../../../../../rules/administrative-units"
import { parseHours, type Hours } from "../../../../../rules/opening"
import type { FieldProblem } from "../../../../../staff/refusal-texts"
import { day, optionalText, text } from "../../../../admin/ocop/_staff/fields"

const problem = (key: FieldProblem): { message: FieldProblem } => ({ message: key })

/** Left out: as it was. Null or empty: not known any more. */
const maybe = <Value>(kind: z.ZodType<Value>) =>
  z.preprocess((value) => (value === "" ? null : value), kind.nullable().optional())

const address = maybe(
  z
    .string(problem("not_text"))
    .max(300, problem("not_text"))
    .refine(
      (value) => /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value),
      problem("not_text")
    )
)
const degrees = (least: number, most: number) =>
  maybe(
    z
      .number(problem("not_a_number"))
      .min(least, problem("not_a_number"))
      .max(most, problem("not_a_number"))
  )

/** What a manager may change. Places lie in or near Viet Nam: swapped degrees would put a shop into the sea. */
export const profileBody = z.strictObject({
  address: text(300).optional(),
  unit_code: maybe(
    z
      .string(problem("not_text"))
      .refine((code) => unitByCode(code) !== null, problem("not_a_choice"))
  ),
  lat: degrees(8, 24),
  lng: degrees(102, 110),
  phone: maybe(z.string(problem("not_text")).regex(/^\+?[\d\s.]{8,20}$/, problem("not_text"))),
  email: maybe(
    z
      .string(problem("not_text"))
      .max(200, problem("not_text"))
      .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, problem("not_text"))
  ),
  hours: z
    .unknown()
    .transform((value, context): Hours | null | undefined => {
      if (value === undefined || value === null) return value
      const hours = parseHours(value)
      if (!hours) context.addIssue({ code: "custom", ...problem("not_a_choice") })
      return hours
    })
    .optional(),
  website: address,
  facebook: address,
  zalo: address,
  tiktok: address,
  area_m2: maybe(
    z
      .number(problem("not_a_number"))
      .int(problem("not_a_number"))
      .min(1, problem("not_a_number"))
      .max(100_000, problem("not_a_number"))
  ),
})

export const closedDayBody = z.strictObject({ date: day, reason: optionalText(200) })

/** Account numbers as banks and NAPAS take them; holders as banks write them, so that the buyer's app shows the same name. */
export const bankBody = z.strictObject({
  bank_bin: z.string(problem("not_text")).regex(/^\d{6}$/, problem("not_a_number")),
  account: z.string(problem("not_text")).regex(/^[0-9A-Za-z]{4,19}$/, problem("not_text")),
  holder: text(50),
  password: z.string(problem("not_text")).min(1, problem("missing")).max(200, problem("not_text")),
})
