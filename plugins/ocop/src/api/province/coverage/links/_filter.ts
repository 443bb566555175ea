import { z } from "@medusajs/framework/zod"
import { choice, optionalText, whole } from "../../../admin/ocop/_staff/fields"
import { q, unlessEmpty } from "../_scope"

/** What narrows the list of links, in an address. */
export const linksFilter = z.object({
  platform: optionalText(60),
  outcome: unlessEmpty(choice(["listed", "not_listed", "unreachable"])).transform(
    (value) => value ?? null
  ),
  q,
  days: unlessEmpty(whole(1, 92)).transform((value) => value ?? 31),
})
