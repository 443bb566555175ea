import { z } from "@medusajs/framework/zod"
import { parseHours, type Hours } from "../../../../../rules/opening"
import type { FieldProblem } from "../../../../../staff/refusal-texts"
import {
  floorArea,
  latitude,
  longitude,
  mailAddress,
  phone,
  unitCode,
  webAddress,
} from "../../../../_staff-area/contact-fields"
import { day, optionalText, text } from "../../../../admin/ocop/_staff/fields"

const problem = (key: FieldProblem): { message: FieldProblem } => ({ message: key })

/** What a manager may change. */
export const profileBody = z.strictObject({
  address: text(300).optional(),
  unit_code: unitCode,
  lat: latitude,
  lng: longitude,
  phone,
  email: mailAddress,
  hours: z
    .unknown()
    .transform((value, context): Hours | null | undefined => {
      if (value === undefined || value === null) return value
      const hours = parseHours(value)
      if (!hours) context.addIssue({ code: "custom", ...problem("not_a_choice") })
      return hours
    })
    .optional(),
  website: webAddress,
  facebook: webAddress,
  zalo: webAddress,
  tiktok: webAddress,
  area_m2: floorArea,
})

export const closedDayBody = z.strictObject({ date: day, reason: optionalText(200) })

/** Account numbers as banks and NAPAS take them; holders as banks write them, so that the buyer's app shows the same name. */
export const bankBody = z.strictObject({
  bank_bin: z.string(problem("not_text")).regex(/^\d{6}$/, problem("not_a_number")),
  account: z.string(problem("not_text")).regex(/^[0-9A-Za-z]{4,19}$/, problem("not_text")),
  holder: text(50),
  password: z.string(problem("not_text")).min(1, problem("missing")).max(200, problem("not_text")),
})
