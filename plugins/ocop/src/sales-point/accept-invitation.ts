import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { setAuthAppMetadataWorkflow } from "@medusajs/medusa/core-flows"
import { now } from "../gate/clock"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import type SalesPointModuleService from "../modules/sales-point/service"
import {
  checkCredentials,
  refuseWeakPassword,
  STAFF_PASSWORD,
  staffIdOf,
  type Checked,
} from "./identity"
import { hashOfToken } from "./invitations"
import { POINT_ACTOR } from "./session"
import { refuseSignIn } from "./sign-in-refusals"
import { underPointLock, writeEntry, type Role } from "./staffing"

const LOCK_WAIT_S = 10

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

/** @throws PointRefusal 404 `invitation_not_found`, 410 `invitation_ended` */
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

/** Whether the address has a password at sales points already. */
export async function isKnown(container: MedusaContainer, email: string): Promise<boolean> {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities({ entity_id: email, provider: STAFF_PASSWORD })
  return identity !== undefined
}

/**
 * Makes the invited person a member of the point: a new person with this password, or one who is known and proves it. Each
 * step may have been done by an attempt that broke off; the invitation is used up in the same transaction that lets them in.
 * @throws PointRefusal 400 `weak_password`, 401 `wrong_password`, 410 `invitation_ended`, 429 `too_many_attempts`
 */
export async function acceptInvitation(
  container: MedusaContainer,
  token: string,
  { name, password, english }: { name: string; password: string; english: boolean }
): Promise<Checked> {
  const invitation = await openInvitation(container, token)
  const { email } = invitation
  const checked = (await isKnown(container, email))
    ? await checkCredentials(container, email, password)
    : await register(container, email, { name, password, english })
  if (!checked) throw refuseSignIn("wrong_password")
  const staff = await ensureStaff(container, checked.identity, { email, name })
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

async function register(
  container: MedusaContainer,
  email: string,
  { name, password, english }: { name: string; password: string; english: boolean }
): Promise<Checked | null> {
  refuseWeakPassword(password, { email, name }, english)
  const auth = container.resolve(Modules.AUTH)
  const answer = await auth.register(STAFF_PASSWORD, { body: { email, password } })
  if (answer.success && answer.authIdentity) {
    return { identity: answer.authIdentity, challenge: null }
  }
  // Two clicks at once: the other one was faster, and the password tells whether it was the same person.
  return checkCredentials(container, email, password)
}

async function ensureStaff(
  container: MedusaContainer,
  identity: AuthIdentityDTO,
  { email, name }: { email: string; name: string }
): Promise<{ id: string; name: string }> {
  const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
  // Two clicks at once: the second finds what the first has made.
  return container.resolve(Modules.LOCKING).execute(
    `sales-point-staff:${email}`,
    async () => {
      const [known] = await service.listPointStaffs({ email })
      const staff = known ?? (await service.createPointStaffs({ email, name }))
      const current = await container.resolve(Modules.AUTH).retrieveAuthIdentity(identity.id)
      if (!staffIdOf(current)) {
        await setAuthAppMetadataWorkflow(container).run({
          input: { authIdentityId: identity.id, actorType: POINT_ACTOR, value: staff.id },
        })
      }
      return { id: staff.id, name: staff.name }
    },
    { timeout: LOCK_WAIT_S }
  )
}
