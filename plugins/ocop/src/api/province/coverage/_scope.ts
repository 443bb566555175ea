import { z } from "@medusajs/framework/zod"
import { district2024ByCode, unitByCode } from "../../../rules/administrative-units"
import { DIMENSIONS, type CoverageScope } from "../../../rules/coverage-scope"
import type { LocalDate } from "../../../rules/local-date"
import { choice, day, optionalText, whole } from "../../admin/ocop/_staff/fields"

/** A parameter that a form may leave empty. */
export const unlessEmpty = <Field extends z.ZodType>(field: Field) =>
  z.preprocess((value) => (value === "" ? undefined : value), field.optional())

/** A code of a list; `none` stands for products that have none. */
const place = (known: (code: string) => boolean) =>
  z
    .string({ message: "not_a_choice" })
    .refine((code) => code === "none" || known(code), { message: "not_a_choice" })
    .transform((code) => (code === "none" ? "" : code))

/** What narrows the base of a figure, in an address. */
export const scopeFields = {
  group: unlessEmpty(choice(["I", "II", "III", "IV", "V", "VI"])),
  stars: unlessEmpty(whole(3, 5)),
  district: unlessEmpty(place((code) => district2024ByCode(code) !== null)),
  unit: unlessEmpty(place((code) => unitByCode(code) !== null)),
  producer: unlessEmpty(choice(["enterprise", "cooperative", "household"])),
  tourism: unlessEmpty(choice(["only", "without"])),
}

/** The day a figure is of; today when none is named. */
export const asOf = unlessEmpty(day)

export const figureQuery = z.object({ ...scopeFields, as_of: asOf })

type Asked = z.output<z.ZodObject<typeof scopeFields>>

/** The scope of the parameters, without what was not asked. */
export function scopeOf(asked: Asked): CoverageScope {
  const named = DIMENSIONS.filter((dimension) => asked[dimension] !== undefined)
  return Object.fromEntries(named.map((dimension) => [dimension, asked[dimension]]))
}

export const breakdownQuery = figureQuery.extend({
  by: choice(["group", "stars", "district", "unit", "producer", "tourism"]).default("group"),
})

/** Three years at most, as long as checks are kept for charts. */
export const monthsQuery = figureQuery.extend({ months: whole(2, 36).default(12) })

/** Part of a code, of a product's or a producer's name. */
export const q = optionalText(100)

/** Name of a file to be saved: `do-phu-voso-2024-06-30`. */
export function fileName(parts: string[], asOf: LocalDate): string {
  return ["do-phu", ...parts, asOf].join("-")
}
