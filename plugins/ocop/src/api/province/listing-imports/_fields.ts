import { z } from "@medusajs/framework/zod"
import { IMPORT_ORDERS, IMPORT_STATES } from "../../../queries/province/listings/imports"
import { ROW_ORDERS, VERDICTS } from "../../../queries/province/listings/rows"
import { choice, flag, optionalText, whole } from "../../admin/ocop/_staff/fields"

/** What narrows and sorts the list of imports, in an address. */
export const importFilter = z.object({
  platform: optionalText(60),
  state: choice(IMPORT_STATES).nullish(),
  sort: choice(IMPORT_ORDERS).nullish(),
})

/** What narrows the rows of one import. */
export const rowFilter = z.object({
  verdict: choice(VERDICTS).nullish(),
  reason: optionalText(60),
  q: optionalText(100),
  decided: flag.nullish(),
  sort: choice(ROW_ORDERS).nullish(),
})

/** Thousandths of likeness. */
export const score = whole(1, 1000)

export const reasonBody = z.strictObject({ reason: optionalText(500) })
