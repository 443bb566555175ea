import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  findPointOfStaff,
  type PointAccess,
  type SignedInStaff,
} from "../../../queries/sales-point/access"
import { refuseAccess } from "../../../staff-areas/access-refusals"
import { POINT_AREA } from "../../../staff-areas/area"
import { findPerson } from "../../../staff-areas/session"
import { readToken } from "../../_staff-area/session-token"

const staffByRequest = new WeakMap<MedusaRequest, SignedInStaff>()
const accessByRequest = new WeakMap<MedusaRequest, PointAccess>()

/** Below /sales-point, what is open to people who are not signed in yet. */
const OPEN =
  /^\/(?:sign-in(?:\/code)?|invitations\/[^/]+(?:\/accept)?|forgotten-password(?:\/[^/]+)?)\/?$/i
const POINT = /^\/points\/([^/]+)/i

/**
 * Lets only staff of points below /sales-point, and below /points/:point only those of that point: everybody else gets the
 * same 404 as for a point that is not there. Reads the person's row at every request, so that a removal holds at once.
 */
export async function openToStaff(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (OPEN.test(req.path)) return next()
  const claims = readToken(req, POINT_AREA)
  const row = claims && (await findPerson(req.scope, POINT_AREA, claims.actor_id, claims.epoch))
  if (!row) throw refuseAccess("not_signed_in")
  const staff: SignedInStaff = {
    staffId: row.id,
    staffName: row.name,
    email: row.email,
    identityId: claims.auth_identity_id,
  }
  staffByRequest.set(req, staff)
  const handle = POINT.exec(req.path)?.[1]
  if (handle !== undefined) accessByRequest.set(req, await accessTo(req, staff, handle))
  next()
}

async function accessTo(
  req: MedusaRequest,
  { staffId, staffName, email }: SignedInStaff,
  handle: string
): Promise<PointAccess> {
  const found = await findPointOfStaff(req.scope, staffId, decoded(handle))
  if (!found) throw refuseAccess("not_found")
  return { staffId, staffName, email, ...found }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw refuseAccess("not_found")
  }
}

/** Who asks, at which point, as what. Every route below /sales-point/points/:point begins with it. */
export function pointAccess(req: MedusaRequest): PointAccess {
  const access = accessByRequest.get(req)
  // The middleware read the path, the router made the parameter: should they ever differ, nobody gets in.
  if (!access || access.point.handle !== req.params.point) throw refuseAccess("not_found")
  return access
}

/** As `pointAccess`, for what only a manager may do. */
export function managerOnly(req: MedusaRequest): PointAccess {
  const access = pointAccess(req)
  if (access.role !== "manager") throw refuseAccess("manager_only")
  return access
}

/** The signed-in person, for what belongs to no point. */
export function staffOf(req: MedusaRequest): SignedInStaff {
  const staff = staffByRequest.get(req)
  if (!staff) throw refuseAccess("not_signed_in")
  return staff
}
