import {
  readRecords,
  REGISTER_TABLES,
  type QualityRegister,
} from "../../../../../queries/province/quality/quality-record"
import type { Kind } from "../../../../../register/kinds/kind-names"
import { asEditor } from "../../../_access/desk"
import { importAtDesk } from "../../../_access/import-at-desk"
import { registerOf } from "../../_record"

const KINDS: Record<QualityRegister, Kind> = {
  certificates: "quality-certificates",
  "growing-areas": "growing-areas",
  "packing-facilities": "packing-facilities",
}

/**
 * `POST /province/quality/:register/import?check&name`: a file (docs/data-formats.md). A later row of a number is its next period; one
 * that says otherwise than a period on record is refused.
 */
export const POST = asEditor(async (req, by) => {
  const register = registerOf(req)
  return importAtDesk(req, by, {
    kind: KINDS[register],
    subjectType: REGISTER_TABLES[register].subjectType,
    snapshot: async () => {
      const records = await readRecords(req.scope, register)
      return new Map(records.map((record) => [`${record.number} ${record.valid_from}`, record]))
    },
  })
})
