import type { MedusaRequest } from "@medusajs/framework/http"
import { now } from "../../../gate/clock"
import type { PointAccess } from "../../../queries/sales-point/access"
import { readShelfRows, type ShelfPlace } from "../../../queries/shelf/shelf-rows"
import { stockItem, type StockItem } from "../../../queries/shelf/stock-item"
import { refuseShelf } from "../../../shelf/refusals"
import { changeShelfWorkflow } from "../../../workflows/shelf/change-shelf"
import { ringAlarms } from "../../../workflows/shelf/ring-alarms"
import type { ShelfChange, ShelfSource } from "../../../workflows/shelf/shelf-change"

export function placeOf({ point: { id, channelId, locationId } }: PointAccess): ShelfPlace {
  return { id, channelId, locationId }
}

/** Does changes on the shelf of the point that the request is for, in the name of who asks. */
export async function changeShelf(
  req: MedusaRequest,
  access: PointAccess,
  changes: ShelfChange[],
  source: ShelfSource = "stock"
): Promise<void> {
  await changeShelfWorkflow(req.scope).run({
    input: {
      place: placeOf(access),
      closedOn: access.point.closedOn,
      by: { staffId: access.staffId, name: access.staffName },
      source,
      changes,
    },
  })
  await ringAlarms(req.scope, access.point.id, [
    ...new Set(changes.map(({ variantId }) => variantId)),
  ])
}

/** One pack size on the shelf as it is now. @throws AreaRefusal 404 when it is not there */
export async function readItem(
  req: MedusaRequest,
  access: PointAccess,
  variantId: string
): Promise<StockItem> {
  const [row] = await readShelfRows(req.scope, placeOf(access), [variantId])
  if (!row) throw refuseShelf("not_found")
  return stockItem(row, now(req.scope))
}
