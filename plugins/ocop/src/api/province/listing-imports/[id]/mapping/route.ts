import { z } from "@medusajs/framework/zod"
import type { ListingField } from "../../../../../province/listings/fields"
import { ENCODINGS, MAX_ROWS } from "../../../../../province/listings/read-file"
import { remapListingImport } from "../../../../../province/listings/steer-import"
import { choice, optionalText, whole } from "../../../../admin/ocop/_staff/fields"
import { readBody } from "../../../../_staff-area/read-body"
import { asEditor } from "../../../_access/desk"
import { importBody } from "../../_import"

const column = z
  .union([whole(0, 500), z.null()])
  .optional()
  .transform((index) => index ?? null)

const mappingBody = z.strictObject({
  heading_line: whole(1, MAX_ROWS),
  columns: z.strictObject({
    gtin: column,
    code: column,
    name: column,
    producer: column,
    url: column,
    listed_on: column,
    status: column,
    non_cash: column,
  } satisfies Record<ListingField, typeof column>),
  encoding: choice(ENCODINGS).nullish(),
  reason: optionalText(500),
})

/** `POST …/mapping`: which row holds the headings and which column (from 0) holds what. The file is read once more, 202. */
export const POST = asEditor(async (req, by) => {
  const { reason, encoding, ...rest } = readBody(req, mappingBody)
  const layout = { ...rest, encoding: encoding ?? null }
  const id = req.params.id ?? ""
  const audited = await remapListingImport(req.scope, { id, layout, reason, by })
  return { status: 202, body: await importBody(req), audited }
})
