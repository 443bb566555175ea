import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { now } from "../../../gate/clock"
import { MARK_FILTERS, type BarcodeFilter } from "../../../queries/province/barcodes/barcode-list"
import { localDateAt } from "../../../rules/local-date"
import { choice, day, optionalText } from "../../admin/ocop/_staff/fields"
import { readQuery } from "../../_staff-area/read-body"

const filterQuery = z.object({
  as_of: day.nullish(),
  state: choice(MARK_FILTERS).default("to_do"),
  group: choice(["I", "II", "III", "IV", "V", "VI"]).nullish(),
  unit: optionalText(5),
  district: optionalText(3),
  q: optionalText(100),
})

/** What narrows the list of barcodes, in an address. */
export function barcodeFilter(req: MedusaRequest): BarcodeFilter {
  const asked = readQuery(req, filterQuery)
  return { ...asked, as_of: asked.as_of ?? localDateAt(now(req.scope)) }
}
