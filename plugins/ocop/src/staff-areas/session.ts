import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"
import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import type { StaffArea } from "./area"
import { staffIdOf } from "./identity"
import { refuseSignIn } from "./sign-in-refusals"

/** As long as the cookie of the storefront. */
const LIFETIME = "12h"

/**
 * A token for the person of this identity. It carries the epoch of their row, which Medusa's own refreshing of tokens does
 * not know: a token from there has none and opens nothing.
 * @throws AreaRefusal 403 `no_point` or `not_of_province` when they have nothing to do here any more
 */
export async function openSession(
  container: MedusaContainer,
  area: StaffArea,
  identity: AuthIdentityDTO
): Promise<{ token: string }> {
  const staffId = staffIdOf(identity, area)
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { token_epoch: number }[] } = await db.raw(
    `select token_epoch from ${area.people} s where id = ? and deleted_at is null and ${area.mayEnter}`,
    [staffId ?? ""]
  )
  const [row] = rows
  if (!staffId || !row) throw refuseSignIn(area.outside)
  const token = makeToken(container, area, {
    actor_id: staffId,
    auth_identity_id: identity.id,
    epoch: row.token_epoch,
  })
  return { token }
}

type Claims = { actor_id: string; auth_identity_id: string; epoch: number }

/** A signed token for a person, good while their row has this epoch. */
function makeToken(container: MedusaContainer, { actor }: StaffArea, claims: Claims): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  return generateJwtToken(
    { ...claims, actor_type: actor, app_metadata: {}, user_metadata: {} },
    { secret: http.jwtSecret, expiresIn: LIFETIME, jwtOptions: http.jwtOptions }
  )
}

type Person = { id: string; name: string; email: string }

/** The person of a token made in `epoch`; null when it is void, or when they have nothing to do here any more. */
export async function findPerson(
  container: MedusaContainer,
  area: StaffArea,
  staffId: string,
  epoch: number
): Promise<Person | null> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: Person[] } = await db.raw(
    `select id, name, email from ${area.people} s
      where id = ? and token_epoch = ? and deleted_at is null and ${area.mayEnter}`,
    [staffId, epoch]
  )
  return rows[0] ?? null
}

/** Makes every token of a person void. */
export async function endSessions(
  container: MedusaContainer,
  area: StaffArea,
  staffId: string
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await db.raw(
    `update ${area.people} set token_epoch = token_epoch + 1, updated_at = now() where id = ?`,
    [staffId]
  )
}
