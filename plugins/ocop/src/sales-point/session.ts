import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"
import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { staffIdOf } from "./identity"
import { refuseSignIn } from "./sign-in-refusals"

/** Medusa's word for who signs in at a sales point. */
export const POINT_ACTOR = "sales_point"

/** As long as the cookie of the storefront. */
const LIFETIME = "12h"

type StaffRow = { token_epoch: number; points: number }

/**
 * A token for the person of this identity. It carries the epoch of their row, which Medusa's own refreshing of tokens does
 * not know: a token from there has none and opens nothing.
 * @throws PointRefusal 403 `no_point` when they work nowhere any more
 */
export async function openSession(
  container: MedusaContainer,
  identity: AuthIdentityDTO
): Promise<{ token: string }> {
  const staffId = staffIdOf(identity)
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: StaffRow[] } = await db.raw(
    `select s.token_epoch, count(m.id)::int as points
       from ocop_point_staff s
       left join ocop_point_membership m
         on m.staff_id = s.id and m.removed_at is null and m.deleted_at is null
      where s.id = ? and s.deleted_at is null
      group by s.token_epoch`,
    [staffId ?? ""]
  )
  const [row] = rows
  if (!staffId || !row || row.points === 0) throw refuseSignIn("no_point")
  const token = makeToken(container, {
    actor_id: staffId,
    auth_identity_id: identity.id,
    epoch: row.token_epoch,
  })
  return { token }
}

type Claims = { actor_id: string; auth_identity_id: string; epoch: number }

/** A signed token for a person, good while their row has this epoch. */
function makeToken(container: MedusaContainer, claims: Claims): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  return generateJwtToken(
    { ...claims, actor_type: POINT_ACTOR, app_metadata: {}, user_metadata: {} },
    { secret: http.jwtSecret, expiresIn: LIFETIME, jwtOptions: http.jwtOptions }
  )
}

/** Makes every token of a person void. */
export async function endSessions(container: MedusaContainer, staffId: string): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await db.raw(
    `update ocop_point_staff set token_epoch = token_epoch + 1, updated_at = now() where id = ?`,
    [staffId]
  )
}
