import type { MedusaContainer } from "@medusajs/framework/types"
import { refuseAccess } from "../../../staff-areas/access-refusals"
import { unitByCode } from "../../../rules/administrative-units"
import { readWholeAudit, type AuditRow } from "../audit"
import type { ListedEvent } from "./event-list"
import { readTakings, type Takings } from "./takings"
import { readEvents } from "./trade-event"

const MOST_ENTRIES = 200

export type EventDetail = {
  event: ListedEvent
  /** What its own point took, beside what was reported; null without a point. */
  takings: Takings | null
  history: AuditRow[]
}

/** @throws AreaRefusal 404 */
export async function readEventDetail(
  container: MedusaContainer,
  id: string
): Promise<EventDetail> {
  const event = (await readEvents(container)).find((each) => each.id === id)
  if (!event) throw refuseAccess("not_found")
  const [takings, history] = await Promise.all([
    event.point ? readTakings(container, event.point.id) : null,
    readWholeAudit(container, { subject_type: "trade_event", subject_id: id }, MOST_ENTRIES),
  ])
  const unit = unitByCode(event.unit_code)?.fullName ?? null
  return { event: { ...event, unit }, takings, history: history.reverse() }
}
