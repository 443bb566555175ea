import { z } from "@medusajs/framework/zod"
import { day, optionalText } from "../../admin/ocop/_staff/fields"

/** What narrows the audit, in an address. */
export const auditFilter = z.object({
  q: optionalText(100),
  action: optionalText(60),
  subject_type: optionalText(60),
  subject_id: optionalText(100),
  actor_id: optionalText(100),
  from: day.nullish(),
  to: day.nullish(),
})
