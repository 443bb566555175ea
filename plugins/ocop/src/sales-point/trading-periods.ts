import type { MedusaContainer } from "@medusajs/framework/types"
import { formatDate } from "../register/values/dates"
import { now } from "../gate/clock"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import type SalesPointModuleService from "../modules/sales-point/service"
import { refuseProvince } from "./province-refusals"
import { underPointLock, writeEntry } from "./staffing"

export type TradingPoint = { id: string; opened_on: string; closed_on: string | null }
type Move = { point: TradingPoint; on: string; reason: string; who: string }

/**
 * Closes a point after the day `on`. It sells nothing from the next day on (its own fields say so to the gate and the
 * catalogue); orders that are open are still handed over.
 * @throws AreaRefusal 409 `already_closed`, 400 `before_opening`
 */
export async function closePoint(container: MedusaContainer, move: Move): Promise<void> {
  const { point, on } = move
  if (point.closed_on) refuseOn("already_closed", point.closed_on)
  if (on < point.opened_on) refuseOn("before_opening", point.opened_on)
  await change(container, move, "point_closed", { opened_on: point.opened_on, closed_on: on })
}

/**
 * Opens a closed point again from the day `on`; the time before stays on record.
 * @throws AreaRefusal 409 `not_closed`, 400 `before_closing`
 */
export async function reopenPoint(container: MedusaContainer, move: Move): Promise<void> {
  const { point, on } = move
  if (!point.closed_on) throw refuseProvince("not_closed")
  if (on <= point.closed_on) refuseOn("before_closing", point.closed_on)
  await change(container, move, "point_reopened", { opened_on: on, closed_on: null })
}

type Days = { opened_on: string; closed_on: string | null }

/**
 * Moves the days on which a point trades that is there for one occasion, such as a fair: its one period becomes another one. What
 * really happened at other times is closed and opened again instead.
 */
export async function moveTradingDays(
  container: MedusaContainer,
  move: { pointId: string; before: Days; after: Days; reason: string; who: string }
): Promise<void> {
  const { pointId, before, after, reason, who } = move
  const at = now(container)
  await underPointLock(container, pointId, async (db) => {
    await db.raw(
      `update ocop_point_period set opened_on = ?, closed_on = ?, updated_at = now()
        where point_id = ? and opened_on = ? and deleted_at is null`,
      [after.opened_on, after.closed_on, pointId, before.opened_on]
    )
    await writeEntry(db, at, {
      point_id: pointId,
      staff_id: null,
      who,
      action: "point_days_moved",
      before,
      after,
      reason,
    })
  })
  // Through the service: the catalogue follows its event.
  const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
  await service.updateSalesPoints({ id: pointId, ...after })
}

async function change(
  container: MedusaContainer,
  { point, reason, who }: Move,
  action: string,
  next: { opened_on: string; closed_on: string | null }
): Promise<void> {
  const at = now(container)
  const before = { opened_on: point.opened_on, closed_on: point.closed_on }
  await underPointLock(container, point.id, async (db) => {
    // A point that came by import has no period on record yet.
    for (const [period, why] of [
      [before, null],
      [next, reason],
    ] as const) {
      await db.raw(
        `insert into ocop_point_period (id, point_id, opened_on, closed_on, reason)
         values ('ospp_' || gen_random_uuid(), ?, ?, ?, ?)
         on conflict (point_id, opened_on) where deleted_at is null
         do update set closed_on = excluded.closed_on, updated_at = now(),
                       reason = coalesce(excluded.reason, ocop_point_period.reason)`,
        [point.id, period.opened_on, period.closed_on, why]
      )
    }
    await writeEntry(db, at, {
      point_id: point.id,
      staff_id: null,
      who,
      action,
      before,
      after: next,
      reason,
    })
  })
  // Through the service: the catalogue follows its event.
  const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
  await service.updateSalesPoints({ id: point.id, ...next })
}

function refuseOn(code: "already_closed" | "before_opening" | "before_closing", on: string): never {
  throw refuseProvince(code, { facts: { on: formatDate(on) } })
}
