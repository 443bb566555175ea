import { z } from "@medusajs/framework/zod"
import { day, optionalText, text } from "../../../admin/ocop/_staff/fields"
import { webAddress } from "../_web-address"

const names = { name: text(120), url: webAddress, operator: optionalText(200) }
const reason = optionalText(500)

export const openBody = z.strictObject({
  code: z
    .string({ message: "not_text" })
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { message: "not_text" })
    .max(40, { message: "not_text" }),
  ...names,
  opened_on: day,
  reason,
})

export const correctBody = z.strictObject({ ...names, reason })

export const closeBody = z.strictObject({
  closed_on: day,
  successor_code: optionalText(40),
  reason,
})

export const reopenBody = z.strictObject({ reason })
