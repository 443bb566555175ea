import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../gate/clock"
import { readWholeStock } from "../../../../../../queries/shelf/stock-list"
import { localDateAt } from "../../../../../../rules/local-date"
import { stockXlsx } from "../../../../../../shelf/stock-sheet"
import { sendFile } from "../../../../../admin/ocop/_staff/send-file"
import { pointAccess } from "../../../../_access/access"
import { placeOf } from "../../../../_shelf/shelf-request"

/** `GET …/stock/export.xlsx`: the whole stock in the shape that the import reads. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = pointAccess(req)
  const at = now(req.scope)
  const items = await readWholeStock(req.scope, placeOf(access), at)
  sendFile(res, {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    name: `ton-kho-${access.point.handle}-${localDateAt(at)}.xlsx`,
    bytes: await stockXlsx(items),
  })
}
