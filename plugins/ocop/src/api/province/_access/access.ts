import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readProvinceRole, type ProvincePerson } from "../../../queries/province/me"
import type { Actor } from "../../../province/audit"
import { refuseAccess } from "../../../staff-areas/access-refusals"
import { PROVINCE_AREA } from "../../../staff-areas/area"
import { findPerson } from "../../../staff-areas/session"
import { readToken } from "../../_staff-area/session-token"

const personByRequest = new WeakMap<MedusaRequest, ProvincePerson>()

/** Below /province, what is open to people who are not signed in yet. */
const OPEN =
  /^\/(?:sign-in(?:\/code)?|invitations\/[^/]+(?:\/accept)?|forgotten-password(?:\/[^/]+)?)\/?$/i

/**
 * Lets only staff of the province below /province, with whatever role. Reads the person's row at every request, so that a removal
 * and another role hold at once.
 */
export async function openToProvince(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (OPEN.test(req.path)) return next()
  const claims = readToken(req, PROVINCE_AREA)
  const row = claims && (await findPerson(req.scope, PROVINCE_AREA, claims.actor_id, claims.epoch))
  const role = row && (await readProvinceRole(req.scope, row.id))
  if (!claims || !row || !role) throw refuseAccess("not_signed_in")
  personByRequest.set(req, {
    staffId: row.id,
    staffName: row.name,
    email: row.email,
    identityId: claims.auth_identity_id,
    role,
  })
  next()
}

/** The signed-in person. */
export function personOf(req: MedusaRequest): ProvincePerson {
  const person = personByRequest.get(req)
  if (!person) throw refuseAccess("not_signed_in")
  return person
}

/** The same as the audit names them. */
export function actorOf(person: ProvincePerson): Actor & { type: "province" } {
  return { type: "province", id: person.staffId, name: person.staffName, role: person.role }
}
