import { z } from "@medusajs/framework/zod"
import { DOSSIER_KINDS, DOSSIER_STATES } from "../../admin/ocop/_staff/dossier-bodies"
import { choice, flag, text } from "../../admin/ocop/_staff/fields"

const none = z.literal("").transform(() => undefined)

/** What narrows the list of dossiers, in an address; an empty value narrows nothing. */
export const dossierFilter = z.object({
  state: z.union([none, choice(DOSSIER_STATES)]).optional(),
  kind: z.union([none, choice(DOSSIER_KINDS)]).optional(),
  overdue: z.union([none, flag]).optional(),
  q: z.union([none, text(100)]).optional(),
})
