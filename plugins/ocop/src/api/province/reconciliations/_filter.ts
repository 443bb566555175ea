import { z } from "@medusajs/framework/zod"
import { DIFFERENCES } from "../../../rules/three-way"
import { choice, optionalText } from "../../admin/ocop/_staff/fields"

const none = z.literal("").transform(() => null)

/** What narrows the lines of a reconciliation, in an address; an empty value narrows nothing. */
export const lineFilter = z.object({
  difference: z.union([none, choice(DIFFERENCES)]).nullish(),
  state: z.union([none, choice(["open", "signed", "agreed"])]).nullish(),
  q: optionalText(100),
})
