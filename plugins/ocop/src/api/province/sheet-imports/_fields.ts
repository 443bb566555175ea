import { z } from "@medusajs/framework/zod"
import { SHEET_KINDS, type SheetKind } from "../../../province/sheets/kinds"
import {
  SHEET_SORTS,
  SHEET_STATES,
  type SheetSort,
} from "../../../queries/province/sheets/sheet-imports"
import { recognitionBody } from "../../admin/ocop/_staff/certificate-bodies"
import { choice, day, optionalText, text } from "../../admin/ocop/_staff/fields"

const SORTS = SHEET_SORTS.flatMap((sort): SheetSort[] => [sort, `-${sort}`])

/** What narrows and sorts the list of sheets, in an address. */
export const sheetFilter = z.object({
  kind: choice(SHEET_KINDS).nullish(),
  state: choice(SHEET_STATES).nullish(),
  sort: z.enum(SORTS, { message: "not_a_choice" }).nullish(),
})

export const reasonBody = z.strictObject({ reason: optionalText(500) })

/** Fields that a form has whatever the sheet holds. */
export const formFields = z.looseObject({ kind: choice(SHEET_KINDS) })

/** A day that a form may leave empty. */
const optionalDay = z
  .union([z.literal("").transform(() => null), day])
  .nullish()
  .transform((value) => value ?? null)

const none = z.strictObject({})

/** What is typed once for all rows of a sheet, by its kind. */
export const HEADS = {
  decision: recognitionBody
    .pick({
      decision_number: true,
      decided_on: true,
      issuer: true,
      issuer_level: true,
      legal_basis: true,
      source: true,
    })
    .extend({ issued_on: optionalDay, last_valid_day: optionalDay })
    .transform((head) => ({ ...head, issued_on: head.issued_on ?? head.decided_on })),
  "official-register": z.strictObject({ register: text(200), as_of: day }),
  "quality-certificates": none,
  "growing-areas": none,
  "packing-facilities": none,
  "trade-events": none,
} as const satisfies Record<SheetKind, z.ZodType<Record<string, unknown>>>
