import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { now } from "../gate/clock"
import { forgottenPasswordMail, passwordChangedMail } from "../mail/forgotten-password"
import type { MailContent } from "../mail/render-mail"
import { sendMail } from "../mail/send-mail"
import { pluginOptions } from "../plugin-options"
import { errorText } from "../rules/error-text"
import type { StaffArea } from "./area"
import { refuseWeakPassword, STAFF_PASSWORD } from "./identity"
import { hashOfToken, makeLinkToken } from "./link-token"
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
 * Sends whoever works in the area under this address a link to choose a new password; an earlier link ends. Does
 * nothing for an address that nobody has. Takes longer for one that somebody has: answer before calling it.
 */
export async function sendReset(
  container: MedusaContainer,
  area: StaffArea,
  email: string,
  english: boolean
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const at = now(container)
  const token = makeLinkToken()
  const id = generateEntityId(undefined, "osppr")
  const { rows }: { rows: unknown[] } = await db.raw(
    `with person as (
       select id from ${area.people} s where email = :email and deleted_at is null and ${area.mayEnter} for update
     ), older as (
       update ${area.resets} set ended_at = :at, updated_at = now()
        where staff_id = (select id from person) and ended_at is null
     )
     insert into ${area.resets} (id, staff_id, token_hash, expires_at)
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
  const link = `${pluginOptions(container).shopOrigin}${area.path}/forgotten-password/${token}`
  await tell(container, {
    email,
    id,
    template: "forgotten-password",
    content: forgottenPasswordMail(area.actor, { link, minutes: VALID_MINUTES, english }),
  })
}

/** @throws AreaRefusal 404 `reset_not_found`, 410 `reset_ended` */
export async function openReset(
  container: MedusaContainer,
  area: StaffArea,
  token: string
): Promise<OpenReset> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: Row[] } = await db.raw(
    `select r.id, r.staff_id, r.expires_at, r.ended_at, s.email, s.name
       from ${area.resets} r
       join ${area.people} s on s.id = r.staff_id and s.deleted_at is null
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
 * @throws AreaRefusal 400 `weak_password`, 404 `reset_not_found`, 410 `reset_ended`
 */
export async function resetPassword(
  container: MedusaContainer,
  area: StaffArea,
  token: string,
  { password, english }: { password: string; english: boolean }
): Promise<void> {
  const { id, staff_id, email, name } = await openReset(container, area, token)
  refuseWeakPassword(password, { email, name }, english)
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await container.resolve(Modules.LOCKING).execute(
    `staff-password:${staff_id}`,
    async () => {
      // Used up first: should the rest break off, a new link is asked for, and this one never works twice.
      const { rows }: { rows: unknown[] } = await db.raw(
        `update ${area.resets} set ended_at = ?, updated_at = now()
          where id = ? and ended_at is null returning id`,
        [now(container), id]
      )
      if (rows.length === 0) throw refuseSignIn("reset_ended")
      const { success, error } = await container
        .resolve(Modules.AUTH)
        .updateProvider(STAFF_PASSWORD, { entity_id: email, password })
      if (!success) throw new Error(`the password could not be reset: ${error ?? ""}`)
      await endSessions(container, area, staff_id)
    },
    { timeout: LOCK_WAIT_S }
  )
  // Wrong guesses before may have made the account wait.
  await forgive(container, "account", email)
  await tell(container, {
    email,
    id,
    template: "password-changed",
    content: passwordChangedMail(area.actor, { english }),
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
