import type { MedusaContainer } from "@medusajs/framework/types"
import { readPointShelf, type PointShelf } from "../../queries/province/events/event-stock"
import { moveStockWorkflow } from "../../workflows/shelf/move-stock"
import { ringAlarms } from "../../workflows/shelf/ring-alarms"
import { recordAudit, type Actor, type Audited } from "../audit"
import { plannedEvent, storedEvent } from "./keep-event"
import { refuseEvent } from "./refusals"

export type EventStockMove = {
  eventId: string
  /** Handle of the point that gives to the fair, or takes back from it. */
  point: string
  direction: "to_event" | "back"
  lines: { variantId: string; quantity: number }[]
  by: Actor & { type: "province" }
}

/**
 * Moves goods between a point and the fair's own.
 * @throws AreaRefusal 404, 409 `called_off`, `no_point`, and what either shelf refuses
 */
export async function moveEventStock(
  container: MedusaContainer,
  { eventId, point, direction, lines, by }: EventStockMove
): Promise<Audited> {
  // What was at a fair goes back whatever became of it.
  const known = direction === "to_event" ? plannedEvent : storedEvent
  const event = await known(container, eventId)
  if (!event.point) throw refuseEvent("no_point")
  const [fair, other] = await Promise.all([
    readPointShelf(container, event.point.handle),
    readPointShelf(container, point),
  ])
  const [from, to] = direction === "to_event" ? [other, fair] : [fair, other]
  await moveStockWorkflow(container).run({
    input: {
      from: side(from),
      to: { ...side(to), listed: to.items.map(({ variant_id }) => variant_id) },
      by: { staffId: by.id, name: by.name },
      lines,
    },
  })
  const variants = [...new Set(lines.map(({ variantId }) => variantId))]
  await ringAlarms(container, from.place.id, variants)
  await ringAlarms(container, to.place.id, variants)
  const names = new Map(from.items.map(({ variant_id, sku }) => [variant_id, sku]))
  return recordAudit(container, by, {
    action: "event_stock_moved",
    subjectType: "trade_event",
    subjectId: event.id,
    subject: event.name,
    after: {
      from: from.handle,
      to: to.handle,
      units: Object.fromEntries(
        lines.map(({ variantId, quantity }) => [names.get(variantId) ?? variantId, quantity])
      ),
    },
  })
}

function side({ place, name, closedOn }: PointShelf) {
  return { place, name, closedOn }
}
