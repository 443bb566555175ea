import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { now } from "../gate/clock"
import { provinceInvitationMail } from "../mail/province-invitation"
import { sendMail } from "../mail/send-mail"
import { pluginOptions } from "../plugin-options"
import { errorText } from "../rules/error-text"
import { proveOrRegister, tieToPerson, type Acceptance } from "../staff-areas/accepting"
import { refuseAccess } from "../staff-areas/access-refusals"
import { PROVINCE_AREA } from "../staff-areas/area"
import type { Checked } from "../staff-areas/identity"
import { hashOfToken, makeLinkToken } from "../staff-areas/link-token"
import { refuseSignIn } from "../staff-areas/sign-in-refusals"
import { writeAudit, type Actor, type Audited } from "./audit"
import { refuseAtDesk } from "./refusals"
import type { ProvinceRole } from "./role"
import { underStaffLock } from "./staffing"

const VALID_DAYS = 7

export type SentInvitation = {
  id: string
  email: string
  role: ProvinceRole
  expires_at: Date
  link: string
}

/**
 * Invites somebody by mail to work for the province. An earlier invitation of the same address ends. The mail may fail: the link is
 * in the answer, and the outbox tries again.
 * @throws AreaRefusal 409 `already_of_province`
 */
export async function inviteToProvince(
  container: MedusaContainer,
  { email, role, by }: { email: string; role: ProvinceRole; by: Actor }
): Promise<{ invitation: SentInvitation; audited: Audited }> {
  const at = now(container)
  const token = makeLinkToken()
  const expiresAt = new Date(at.getTime() + VALID_DAYS * 24 * 60 * 60 * 1000)
  const id = generateEntityId(undefined, "opri")
  const audited = await underStaffLock(container, async (db) => {
    const { rows } = await db.raw(
      `select 1 from ocop_province_staff where email = ? and removed_at is null and deleted_at is null`,
      [email]
    )
    if (rows.length > 0) throw refuseAtDesk("already_of_province", { facts: { email } })
    await db.raw(
      `update ocop_province_invitation set withdrawn_at = ?, updated_at = now()
        where email = ? and accepted_at is null and withdrawn_at is null`,
      [at, email]
    )
    await db.raw(
      `insert into ocop_province_invitation (id, email, role, token_hash, expires_at, invited_by)
       values (?, ?, ?, ?, ?, ?)`,
      [id, email, role, hashOfToken(token), expiresAt, by.name]
    )
    return writeAudit(db, at, by, {
      action: "province_staff_invited",
      subjectType: "province_staff",
      subjectId: id,
      subject: email,
      after: { email, role },
    })
  })
  const link = `${pluginOptions(container).shopOrigin}/province/invitation/${token}`
  await sendMail(container, {
    to: email,
    key: `province-invitation:${id}`,
    template: "province-invitation",
    content: provinceInvitationMail({ role, link, expiresAt, by: by.name }),
    about: { type: "province", id },
  }).catch((error: unknown) => {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`invitation ${id} waits in the outbox: ${errorText(error)}`)
  })
  return { invitation: { id, email, role, expires_at: expiresAt, link }, audited }
}

/** @throws AreaRefusal 404 unless it is an open invitation */
export async function withdrawProvinceInvitation(
  container: MedusaContainer,
  { id, by }: { id: string; by: Actor }
): Promise<Audited> {
  const at = now(container)
  return underStaffLock(container, async (db) => {
    const { rows } = await db.raw(
      `update ocop_province_invitation set withdrawn_at = ?, updated_at = now()
        where id = ? and accepted_at is null and withdrawn_at is null returning email, role`,
      [at, id]
    )
    const [row] = rows
    if (typeof row !== "object" || row === null || !("email" in row))
      throw refuseAccess("not_found")
    return writeAudit(db, at, by, {
      action: "province_invitation_withdrawn",
      subjectType: "province_staff",
      subjectId: id,
      subject: String(row.email),
      before: { ...row },
    })
  })
}

export type OpenProvinceInvitation = {
  id: string
  email: string
  role: ProvinceRole
  expires_at: Date
}
type Row = OpenProvinceInvitation & { accepted_at: Date | null; withdrawn_at: Date | null }

/** @throws AreaRefusal 404 `invitation_not_found`, 410 `invitation_ended` */
export async function openProvinceInvitation(
  container: MedusaContainer,
  token: string
): Promise<OpenProvinceInvitation> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: Row[] } = await db.raw(
    `select id, email, role, expires_at, accepted_at, withdrawn_at
       from ocop_province_invitation where token_hash = ? and deleted_at is null`,
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
 * Lets the invited person in with the role of the invitation: somebody new with this password, or somebody known who proves it. Who
 * was removed before comes back as the same person.
 * @throws AreaRefusal 400 `weak_password`, 401 `wrong_password`, 410 `invitation_ended`, 429 `too_many_attempts`
 */
export async function acceptProvinceInvitation(
  container: MedusaContainer,
  token: string,
  given: Acceptance
): Promise<Checked> {
  const { id: invitationId, email, role } = await openProvinceInvitation(container, token)
  const { name, ...checked } = await proveOrRegister(container, email, given)
  await tieToPerson(container, PROVINCE_AREA, { identity: checked.identity, email }, () =>
    underStaffLock(container, async (db) => {
      const at = now(container)
      const { rows: used } = await db.raw(
        `update ocop_province_invitation set accepted_at = ?, updated_at = now()
          where id = ? and accepted_at is null and withdrawn_at is null returning id`,
        [at, invitationId]
      )
      if (used.length === 0) throw refuseSignIn("invitation_ended")
      const { rows } = await db.raw(
        `insert into ocop_province_staff (id, name, email, role, since) values (?, ?, ?, ?, ?)
         on conflict (email) where deleted_at is null
         do update set role = excluded.role, since = excluded.since, removed_at = null, updated_at = now()
         returning id`,
        [generateEntityId(undefined, "oprs"), name, email, role, at]
      )
      const id = idOf(rows[0])
      const self: Actor = { type: "province", id, name, role }
      await writeAudit(db, at, self, {
        action: "province_invitation_accepted",
        subjectType: "province_staff",
        subjectId: id,
        subject: name,
        after: { email, role },
      })
      return { id }
    })
  )
  const identity = await container.resolve(Modules.AUTH).retrieveAuthIdentity(checked.identity.id)
  return { identity, challenge: checked.challenge }
}

function idOf(row: unknown): string {
  if (typeof row === "object" && row !== null && "id" in row) return String(row.id)
  throw new Error("the person's row could not be written")
}
