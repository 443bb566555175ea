import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../../gate/clock"
import { findProvincePoint } from "../../queries/sales-point/province-point"
import { formatDate } from "../../register/values/dates"
import { localDateAt } from "../../rules/local-date"
import { createPoint } from "../../sales-point/create-point"
import { closePoint } from "../../sales-point/trading-periods"
import type { Actor, Audited } from "../audit"
import { plannedEvent, tiePoint } from "./keep-event"
import { refuseEvent } from "./refusals"

/**
 * Makes a fair a sales point for as long as it lasts: a booth with counter, stock and pick-up that opens and closes with the fair.
 * @returns the point's handle
 * @throws AreaRefusal 404, 409 `called_off`, `has_point`, `event_over`, `name_taken`
 */
export async function openEventPoint(
  container: MedusaContainer,
  { id, operator, by }: { id: string; operator: string; by: Actor }
): Promise<{ handle: string; audited: Audited }> {
  const event = await plannedEvent(container, id)
  if (event.point) throw refuseEvent("has_point", { facts: { point: event.point.name } })
  if (event.ends_on < localDateAt(now(container))) {
    throw refuseEvent("event_over", { facts: { end: formatDate(event.ends_on) } })
  }
  const handle = await createPoint(
    container,
    {
      code: event.code,
      name: event.name,
      class: "fair_booth",
      address: event.place ?? event.name,
      unit_code: event.unit_code,
      phone: null,
      email: null,
      opened_on: event.starts_on,
      operator_name: operator,
      operator_tax_code: null,
    },
    by.name
  )
  const point = await findProvincePoint(container, handle)
  await closePoint(container, { point, on: event.ends_on, reason: event.name, who: by.name })
  const audited = await tiePoint(container, { event, pointId: point.id, handle, by })
  return { handle, audited }
}
