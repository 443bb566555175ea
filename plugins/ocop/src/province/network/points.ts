import type { MedusaContainer } from "@medusajs/framework/types"
import { findProvincePoint } from "../../queries/sales-point/province-point"
import { createPoint, type NewPoint } from "../../sales-point/create-point"
import { recordInspection, type Inspection } from "../../sales-point/inspections"
import { invite, withdrawInvitation, type Invitation } from "../../sales-point/invitations"
import { removeFromPoint } from "../../sales-point/staffing"
import { closePoint, reopenPoint } from "../../sales-point/trading-periods"
import { recordAudit, type Actor, type Audited } from "../audit"

/**
 * What the province's staff do with sales points: the same as `sales-point/` does for the operator, written down at the desk too.
 * The point's own log names the person; the desk's audit has the role beside it.
 */

type AtPoint = { handle: string; by: Actor }
type Point = Awaited<ReturnType<typeof findProvincePoint>>

/** A new point, trading from its first day on. Answers with its handle. @throws AreaRefusal 409 `name_taken` */
export async function openPointAtDesk(
  container: MedusaContainer,
  given: NewPoint,
  by: Actor
): Promise<{ handle: string; audited: Audited }> {
  const handle = await createPoint(container, given, by.name)
  const point = await findProvincePoint(container, handle)
  const audited = await told(container, by, point, "sales_point_created", {
    after: { ...given, handle },
  })
  return { handle, audited }
}

/** @throws AreaRefusal 404 `unknown_point`, 409 `already_closed`, 400 `before_opening` */
export async function closePointAtDesk(
  container: MedusaContainer,
  { handle, by, ...move }: AtPoint & { on: string; reason: string }
): Promise<Audited> {
  const point = await findProvincePoint(container, handle)
  await closePoint(container, { point, ...move, who: by.name })
  return told(container, by, point, "sales_point_closed", {
    before: periodOf(point),
    after: { ...periodOf(point), closed_on: move.on },
    reason: move.reason,
  })
}

/** @throws AreaRefusal 404 `unknown_point`, 409 `not_closed`, 400 `before_closing` */
export async function reopenPointAtDesk(
  container: MedusaContainer,
  { handle, by, ...move }: AtPoint & { on: string; reason: string }
): Promise<Audited> {
  const point = await findProvincePoint(container, handle)
  await reopenPoint(container, { point, ...move, who: by.name })
  return told(container, by, point, "sales_point_reopened", {
    before: periodOf(point),
    after: { opened_on: move.on, closed_on: null },
    reason: move.reason,
  })
}

/** Invites a manager, who then invites the clerks. @throws AreaRefusal 404 `unknown_point`, 409 `already_staff` */
export async function inviteManagerAtDesk(
  container: MedusaContainer,
  { handle, email, by }: AtPoint & { email: string }
): Promise<{ invitation: Invitation; audited: Audited }> {
  const point = await findProvincePoint(container, handle)
  const who = { staffId: null, who: by.name }
  const invitation = await invite(container, { point, role: "manager", email, by: who })
  const audited = await told(container, by, point, "point_manager_invited", {
    after: { email, role: "manager" },
  })
  return { invitation, audited }
}

/** @throws AreaRefusal 404 unless it is an open invitation of the point */
export async function withdrawInvitationAtDesk(
  container: MedusaContainer,
  { handle, id, by }: AtPoint & { id: string }
): Promise<Audited> {
  const point = await findProvincePoint(container, handle)
  const before = await withdrawInvitation(container, {
    pointId: point.id,
    id,
    by: { staffId: null, who: by.name },
  })
  return told(container, by, point, "point_invitation_withdrawn", { before })
}

/** Removes somebody from a point, at once, the last manager too. @throws AreaRefusal 404 unless they work there */
export async function removeFromPointAtDesk(
  container: MedusaContainer,
  { handle, staffId, reason, by }: AtPoint & { staffId: string; reason: string | null }
): Promise<Audited> {
  const point = await findProvincePoint(container, handle)
  const before = await removeFromPoint(container, {
    pointId: point.id,
    staffId,
    by: { staffId: null, who: by.name },
  })
  return told(container, by, point, "point_staff_removed", { before, reason })
}

/** @throws AreaRefusal 404 `unknown_point`, 400 `inspected_in_future` */
export async function recordInspectionAtDesk(
  container: MedusaContainer,
  { handle, inspection, by }: AtPoint & { inspection: Inspection }
): Promise<Audited> {
  const point = await findProvincePoint(container, handle)
  await recordInspection(container, point.id, inspection, by.name)
  const { inspected_on, area_m2, has_sign, has_shelves, has_price_list } = point
  return told(container, by, point, "point_inspected", {
    before: { on: inspected_on, area_m2, has_sign, has_shelves, has_price_list },
    after: { ...inspection },
  })
}

type Told = {
  before?: Record<string, unknown>
  after?: Record<string, unknown>
  reason?: string | null
}

function told(
  container: MedusaContainer,
  by: Actor,
  point: Point,
  action: string,
  rest: Told
): Promise<Audited> {
  const subject = { subjectType: "sales_point", subjectId: point.id, subject: point.name }
  return recordAudit(container, by, { action, ...subject, ...rest })
}

function periodOf({ opened_on, closed_on }: Point) {
  return { opened_on, closed_on }
}
