import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../gate/clock"
import { pointInvitationMail } from "../mail/point-invitation"
import { sendMail } from "../mail/send-mail"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import type SalesPointModuleService from "../modules/sales-point/service"
import { pluginOptions } from "../plugin-options"
import { errorText } from "../rules/error-text"
import { refuseAccess } from "../staff-areas/access-refusals"
import { hashOfToken, makeLinkToken } from "../staff-areas/link-token"
import { refuseSignIn } from "../staff-areas/sign-in-refusals"
import { underPointLock, writeEntry, type Doer, type Role } from "./staffing"

const VALID_DAYS = 7

export type Invitation = { id: string; email: string; role: Role; expires_at: Date; link: string }
type InvitedPoint = { id: string; name: string }

/**
 * Invites someone by mail. An earlier invitation of the same address to the point ends. The mail may fail: the link is in the
 * answer, and the outbox tries again.
 * @throws AreaRefusal 409 `already_staff`
 */
export async function invite(
  container: MedusaContainer,
  { point, email, role, by }: { point: InvitedPoint; email: string; role: Role; by: Doer }
): Promise<Invitation> {
  const at = now(container)
  const token = makeLinkToken()
  const expiresAt = new Date(at.getTime() + VALID_DAYS * 24 * 60 * 60 * 1000)
  const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
  await underPointLock(container, point.id, async (db) => {
    const { rows } = await db.raw(
      `select 1 from ocop_point_membership m join ocop_point_staff s on s.id = m.staff_id
        where m.point_id = ? and s.email = ? and m.removed_at is null and m.deleted_at is null`,
      [point.id, email]
    )
    if (rows.length > 0) throw refuseSignIn("already_staff", { facts: { email } })
    await db.raw(
      `update ocop_point_invitation set withdrawn_at = ?, updated_at = now()
        where point_id = ? and email = ? and accepted_at is null and withdrawn_at is null`,
      [at, point.id, email]
    )
    await writeEntry(db, at, {
      point_id: point.id,
      staff_id: by.staffId,
      who: by.who,
      action: "staff_invited",
      after: { email, role },
    })
  })
  const { id } = await service.createPointInvitations({
    point_id: point.id,
    email,
    role,
    token_hash: hashOfToken(token),
    expires_at: expiresAt,
    invited_by: by.who,
  })
  const link = `${pluginOptions(container).shopOrigin}/sales-point/invitation/${token}`
  await sendMail(container, {
    to: email,
    key: `point-invitation:${id}`,
    template: "point-invitation",
    content: pointInvitationMail({ point: point.name, role, link, expiresAt, by: by.who }),
    about: { type: "sales_point", id: point.id },
  }).catch((error: unknown) => {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`invitation ${id} waits in the outbox: ${errorText(error)}`)
  })
  return { id, email, role, expires_at: expiresAt, link }
}

/** Answers with what was withdrawn. @throws AreaRefusal 404 unless it is an open invitation of this point */
export async function withdrawInvitation(
  container: MedusaContainer,
  { pointId, id, by }: { pointId: string; id: string; by: Doer }
): Promise<Record<string, unknown>> {
  const at = now(container)
  return underPointLock(container, pointId, async (db) => {
    const { rows } = await db.raw(
      `update ocop_point_invitation set withdrawn_at = ?, updated_at = now()
        where id = ? and point_id = ? and accepted_at is null and withdrawn_at is null
        returning email, role`,
      [at, id, pointId]
    )
    const [row] = rows
    if (typeof row !== "object" || row === null) throw refuseAccess("not_found")
    await writeEntry(db, at, {
      point_id: pointId,
      staff_id: by.staffId,
      who: by.who,
      action: "invitation_withdrawn",
      before: { ...row },
    })
    return { ...row }
  })
}
