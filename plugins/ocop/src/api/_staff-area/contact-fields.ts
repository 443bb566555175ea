import { z } from "@medusajs/framework/zod"
import { unitByCode } from "../../rules/administrative-units"
import type { FieldProblem } from "../../staff/refusal-texts"

const problem = (key: FieldProblem): { message: FieldProblem } => ({ message: key })

/** Left out: as it was. Null or empty: not known any more. */
export const maybe = <Value>(kind: z.ZodType<Value>) =>
  z.preprocess((value) => (value === "" ? null : value), kind.nullable().optional())

/** A page on the web. */
export const webAddress = maybe(
  z
    .string(problem("not_text"))
    .max(300, problem("not_text"))
    .refine(
      (value) => /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value),
      problem("not_a_web_address")
    )
)

export const phone = maybe(
  z.string(problem("not_text")).regex(/^\+?[\d\s.]{8,20}$/, problem("not_a_phone"))
)

/** One that others write to; who signs in with one has `email` of credentials.ts. */
export const mailAddress = maybe(
  z
    .string(problem("not_text"))
    .max(200, problem("not_text"))
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, problem("not_an_email"))
)

/** Code of a commune, ward or special zone of the province. */
export const unitCode = maybe(
  z.string(problem("not_text")).refine((code) => unitByCode(code) !== null, problem("not_a_choice"))
)

const degrees = (least: number, most: number) =>
  maybe(
    z
      .number(problem("not_a_number"))
      .min(least, problem("not_a_number"))
      .max(most, problem("not_a_number"))
  )

/** Places lie in or near Viet Nam: swapped degrees would put a shop into the sea. */
export const latitude = degrees(8, 24)
export const longitude = degrees(102, 110)

/** Whole square metres. */
export const floorArea = maybe(
  z
    .number(problem("not_a_number"))
    .int(problem("not_a_number"))
    .min(1, problem("not_a_number"))
    .max(100_000, problem("not_a_number"))
)
