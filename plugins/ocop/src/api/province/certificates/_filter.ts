import { z } from "@medusajs/framework/zod"
import { SORTS } from "../../../queries/province/certificates/register"
import { choice, day, flag, optionalText, whole } from "../../admin/ocop/_staff/fields"

const optional = <S extends z.ZodType>(schema: S) =>
  z.union([z.literal("").transform(() => null), schema]).nullish()

/** What narrows the register, in an address; an empty value narrows nothing, as forms send it. */
export const registerFilter = z.object({
  status: optional(
    choice(["valid", "active", "extended", "expired", "withdrawn", "not_yet_valid", "superseded"])
  ),
  phase: optional(choice(["normal", "filing_window", "filing_late", "under_re_evaluation"])),
  stars: optional(whole(1, 5)),
  group: optional(choice(["I", "II", "III", "IV", "V", "VI"])),
  set: optional(whole(1, 26)),
  unit: optionalText(20),
  district: optionalText(20),
  producer: optionalText(60),
  law: optional(choice(["d1048_2019", "d148_2023", "d148_d1489", "d26_2026"])),
  q: optionalText(100),
  days_left_max: optional(whole(0, 3660)),
  dossier: optional(flag),
  ended_from: optional(day),
  ended_to: optional(day),
})

/** The register at the end of a day; without it as it stands now. */
export const asOf = optional(day)

const down = SORTS.map((name) => `-${name}` as const)

export const sort = choice([...SORTS, ...down]).default("days_left")

/** How far ahead the watch list looks. */
export const watchFilter = z.object({
  days: whole(1, 1100).default(180),
  dossier: optional(flag),
  unit: optionalText(20),
  q: optionalText(100),
})
