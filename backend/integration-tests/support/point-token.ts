import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"
import { POINT_AREA } from "@ocop/plugin-ocop/staff-areas/area"

/** A token as signing in gives it, for a person whom a test has written into the database. */
export function makeToken(
  container: MedusaContainer,
  claims: { actor_id: string; auth_identity_id: string; epoch: number }
): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  return generateJwtToken(
    { ...claims, actor_type: POINT_AREA.actor, app_metadata: {}, user_metadata: {} },
    { secret: http.jwtSecret, expiresIn: "1h", jwtOptions: http.jwtOptions }
  )
}
