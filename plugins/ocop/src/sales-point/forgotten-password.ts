import { randomBytes } from "node:crypto"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { now } from "../gate/clock"
import { forgottenPasswordMail, passwordChangedMail } from "../mail/forgotten-password"
import type { MailContent } from "../mail/render-mail"
import { sendMail } from "../mail/send-mail"
import { pluginOptions } from "../plugin-options"
import { errorText } from "../rules/error-text"
import { refuseWeakPassword, STAFF_PASSWORD } from "./identity"
import { hashOfToken } from "./invitations"
import { endSessions } from "./session"
import { forgive } from "./sign-in-limit"
import { refuseSignIn } from "./sign-in-refusals"

const VALID_MINUTES = 60
const LOCK_WAIT_S = 10

export type OpenReset = {
  id: string
  staff_id: string
  email: string
  name: string
  expires_at: Date
}
type Row = OpenReset & { ended_at: Date | null }

/**
 * Sends whoever works at a sales point under this address a link to choose a new password; an earlier link ends. Does
 * nothing for an address that nobody has. Takes longer for one that somebody has: answer before calling it.
 */
export async function sendReset(
  container: MedusaContainer,
  email: string,
  english: boolean
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const at = now(container)
  const token = randomBytes(32).toString("base64url")
  const id = generateEntityId(undefined, "osppr")
  const { rows }: { rows: unknown[] } = await db.raw(
    `with person as (
       select id from ocop_point_staff where email = :email and deleted_at is null for update
     ), older as (
       update ocop_point_password_reset set ended_at = :at, updated_at = now()
        where staff_id = (select id from person) and ended_at is null
     )
     insert into ocop_point_password_reset (id, staff_id, token_hash, expires_at)
     select :id, id, :hash, :until from person returning id`,
    {
      email,
      at,
      id,
      hash: hashOfToken(token),
      until: new Date(at.getTime() + VALID_MINUTES * 60 * 1000),
    }
  )
  if (rows.length === 0) return
  const link = `${pluginOptions(container).shopOrigin}/sales-point/forgotten-password/${token}`
  await tell(container, {
    email,
    id,
    template: "forgotten-password",
    content: forgottenPasswordMail({ link, minutes: VALID_MINUTES, english }),
  })
}

/** @throws PointRefusal 404 `reset_not_found`, 410 `reset_ended` */
export async function openReset(container: MedusaContainer, token: string): Promise<OpenReset> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: Row[] } = await db.raw(
    `select r.id, r.staff_id, r.expires_at, r.ended_at, s.email, s.name
       from ocop_point_password_reset r
       join ocop_point_staff s on s.id = r.staff_id and s.deleted_at is null
      where r.token_hash = ? and r.deleted_at is null`,
    [hashOfToken(token)]
  )
  const [row] = rows
  if (!row) throw refuseSignIn("reset_not_found")
  const { ended_at, ...reset } = row
  if (ended_at || reset.expires_at <= now(container)) throw refuseSignIn("reset_ended")
  return reset
}

/**
 * Sets the password that the owner of the link chose and ends every session of theirs. It signs nobody in: who uses a second
 * step is asked for it at the next sign-in as ever.
 * @throws PointRefusal 400 `weak_password`, 404 `reset_not_found`, 410 `reset_ended`
 */
export async function resetPassword(
  container: MedusaContainer,
  token: string,
  { password, english }: { password: string; english: boolean }
): Promise<void> {
  const { id, staff_id, email, name } = await openReset(container, token)
  refuseWeakPassword(password, { email, name }, english)
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await container.resolve(Modules.LOCKING).execute(
    `sales-point-password:${staff_id}`,
    async () => {
      // Used up first: should the rest break off, a new link is asked for, and this one never works twice.
      const { rows }: { rows: unknown[] } = await db.raw(
        `update ocop_point_password_reset set ended_at = ?, updated_at = now()
          where id = ? and ended_at is null returning id`,
        [now(container), id]
      )
      if (rows.length === 0) throw refuseSignIn("reset_ended")
      const { success, error } = await container
        .resolve(Modules.AUTH)
        .updateProvider(STAFF_PASSWORD, { entity_id: email, password })
      if (!success) throw new Error(`the password could not be reset: ${error ?? ""}`)
      await endSessions(container, staff_id)
    },
    { timeout: LOCK_WAIT_S }
  )
  // Wrong guesses before may have made the account wait.
  await forgive(container, "account", email)
  await tell(container, {
    email,
    id,
    template: "password-changed",
    content: passwordChangedMail({ english }),
  })
}

async function tell(
  container: MedusaContainer,
  mail: { email: string; id: string; template: string; content: MailContent }
): Promise<void> {
  const key = `${mail.template}:${mail.id}`
  try {
    await sendMail(container, {
      to: mail.email,
      key,
      template: mail.template,
      content: mail.content,
      about: { type: "password_reset", id: mail.id },
    })
    // Once it has gone out, nobody who reads the database finds the link in it.
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(`update notification set data = data - 'text' - 'html' where idempotency_key = ?`, [key])
  } catch (error) {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`mail ${key} waits in the outbox: ${errorText(error)}`)
  }
}
