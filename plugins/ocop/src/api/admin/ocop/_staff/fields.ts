import { z } from "@medusajs/framework/zod"
import { localDate, parseLocalDate, startOfDay } from "../../../../rules/local-date"
import type { FieldProblem } from "../../../../staff/refusal-texts"

/** Kinds of fields in the bodies of staff routes. Their messages are keys of `FIELD_PROBLEMS`. */
const problem = (key: FieldProblem): { message: FieldProblem } => ({ message: key })

/** Text of 1 to `longest` characters, trimmed, in composed form: the same name is the same bytes. */
export const text = (longest: number) =>
  z
    .string(problem("not_text"))
    .transform((value) => value.normalize("NFC").trim())
    .refine((value) => value.length > 0 && value.length <= longest, problem("not_text"))

/** Text that may be left out or empty; then null. */
export const optionalText = (longest: number) =>
  z
    .string(problem("not_text"))
    .max(longest, problem("not_text"))
    .transform((value) => value.normalize("NFC").trim() || null)
    .nullish()
    .transform((value) => value ?? null)

/** A day of the calendar, `yyyy-mm-dd`. */
export const day = z
  .string(problem("not_a_date"))
  .refine((value) => parseLocalDate(value) !== null, problem("not_a_date"))
  .transform(localDate)

/** A day, meaning its first instant in Vietnam, or an ISO 8601 instant with its offset; out comes ISO 8601 UTC. */
export const instant = z.union(
  [
    day.transform((value) => startOfDay(value).toISOString()),
    z.iso.datetime({ offset: true }).transform((value) => new Date(value).toISOString()),
  ],
  problem("not_an_instant")
)

export const choice = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices, problem("not_a_choice"))

/** Stars of a certificate. */
export const stars = z.union([z.literal(3), z.literal(4), z.literal(5)], problem("not_stars"))

/** Points with at most two decimals, as hundredths. */
export const points = (most: number) =>
  z
    .number(problem("not_points"))
    .min(0, problem("not_points"))
    .max(most, problem("not_points"))
    .transform((value) => Math.round(value * 100))
    .nullish()
    .transform((value) => value ?? null)

/** A whole number between two ends; query parameters come as text. */
export const whole = (least: number, most: number) =>
  z.coerce
    .number(problem("not_a_number"))
    .int(problem("not_a_number"))
    .min(least, problem("not_a_number"))
    .max(most, problem("not_a_number"))

/** `1`, `true`, `0` or `false` in an address. */
export const flag = z
  .enum(["0", "1", "true", "false"], problem("not_a_choice"))
  .transform((value) => value === "1" || value === "true")
