import { z } from "@medusajs/framework/zod"
import { SORTS } from "../../../queries/province/certificates/register"
import { choice, day, flag, optionalText, whole } from "../../admin/ocop/_staff/fields"

/** What narrows the register, in an address. */
export const registerFilter = z.object({
  status: choice([
    "valid",
    "active",
    "extended",
    "expired",
    "withdrawn",
    "not_yet_valid",
    "superseded",
  ]).nullish(),
  phase: choice(["normal", "filing_window", "filing_late", "under_re_evaluation"]).nullish(),
  stars: whole(1, 5).nullish(),
  group: choice(["I", "II", "III", "IV", "V", "VI"]).nullish(),
  set: whole(1, 26).nullish(),
  unit: optionalText(20),
  district: optionalText(20),
  producer: optionalText(60),
  law: choice(["d1048_2019", "d148_2023", "d148_d1489", "d26_2026"]).nullish(),
  q: optionalText(100),
  days_left_max: whole(0, 3660).nullish(),
  dossier: flag.nullish(),
  ended_from: day.nullish(),
  ended_to: day.nullish(),
})

/** The register at the end of a day; without it as it stands now. */
export const asOf = day.nullish()

const down = SORTS.map((name) => `-${name}` as const)

export const sort = choice([...SORTS, ...down]).default("days_left")

/** How far ahead the watch list looks. */
export const watchFilter = z.object({
  days: whole(1, 1100).default(180),
  dossier: flag.nullish(),
  unit: optionalText(20),
  q: optionalText(100),
})
