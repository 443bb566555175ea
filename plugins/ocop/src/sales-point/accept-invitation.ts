import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { now } from "../gate/clock"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import type SalesPointModuleService from "../modules/sales-point/service"
import { proveOrRegister, tieToPerson, type Acceptance } from "../staff-areas/accepting"
import { POINT_AREA } from "../staff-areas/area"
import type { Checked } from "../staff-areas/identity"
import { hashOfToken } from "../staff-areas/link-token"
import { refuseSignIn } from "../staff-areas/sign-in-refusals"
import { underPointLock, writeEntry, type Role } from "./staffing"

export type OpenInvitation = {
  id: string
  email: string
  role: Role
  expires_at: Date
  point_id: string
  handle: string
  name: string
}
type Row = OpenInvitation & { accepted_at: Date | null; withdrawn_at: Date | null }

/** @throws AreaRefusal 404 `invitation_not_found`, 410 `invitation_ended` */
export async function openInvitation(
  container: MedusaContainer,
  token: string
): Promise<OpenInvitation> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: Row[] } = await db.raw(
    `select i.id, i.email, i.role, i.expires_at, i.accepted_at, i.withdrawn_at, i.point_id,
            p.handle, p.name
       from ocop_point_invitation i
       join ocop_sales_point p on p.id = i.point_id and p.deleted_at is null
      where i.token_hash = ? and i.deleted_at is null`,
    [hashOfToken(token)]
  )
  const [row] = rows
  if (!row) throw refuseSignIn("invitation_not_found")
  const { accepted_at, withdrawn_at, ...invitation } = row
  if (accepted_at || withdrawn_at || row.expires_at <= now(container)) {
    throw refuseSignIn("invitation_ended")
  }
  return invitation
}

/**
 * Makes the invited person a member of the point: a new person with this password, or one who is known and proves it. Each
 * step may have been done by an attempt that broke off; the invitation is used up in the same transaction that lets them in.
 * @throws AreaRefusal 400 `weak_password`, 401 `wrong_password`, 410 `invitation_ended`, 429 `too_many_attempts`
 */
export async function acceptInvitation(
  container: MedusaContainer,
  token: string,
  given: Acceptance
): Promise<Checked> {
  const invitation = await openInvitation(container, token)
  const { email } = invitation
  const { name, ...checked } = await proveOrRegister(container, email, given)
  const who = { identity: checked.identity, email }
  const staff = await tieToPerson(container, POINT_AREA, who, () =>
    staffRow(container, { email, name })
  )
  const at = now(container)
  await underPointLock(container, invitation.point_id, async (db) => {
    const { rows } = await db.raw(
      `update ocop_point_invitation set accepted_at = ?, updated_at = now()
        where id = ? and accepted_at is null and withdrawn_at is null returning id`,
      [at, invitation.id]
    )
    if (rows.length === 0) throw refuseSignIn("invitation_ended")
    await db.raw(
      `insert into ocop_point_membership (id, point_id, staff_id, role, since)
       values (?, ?, ?, ?, ?)
       on conflict (point_id, staff_id) where removed_at is null and deleted_at is null do nothing`,
      [generateEntityId(undefined, "ospm"), invitation.point_id, staff.id, invitation.role, at]
    )
    await writeEntry(db, at, {
      point_id: invitation.point_id,
      staff_id: staff.id,
      who: staff.name,
      action: "invitation_accepted",
      after: { name: staff.name, email, role: invitation.role },
    })
  })
  const identity = await container.resolve(Modules.AUTH).retrieveAuthIdentity(checked.identity.id)
  return { identity, challenge: checked.challenge }
}

/** The row of the person at sales points; made when this is their first. */
async function staffRow(
  container: MedusaContainer,
  { email, name }: { email: string; name: string }
): Promise<{ id: string; name: string }> {
  const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
  const [known] = await service.listPointStaffs({ email })
  return known ?? (await service.createPointStaffs({ email, name }))
}
