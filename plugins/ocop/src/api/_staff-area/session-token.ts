import { getAuthContextFromJwtToken, type MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { StaffArea } from "../../staff-areas/area"

const claims = z.object({
  actor_id: z.string().min(1),
  auth_identity_id: z.string().min(1),
  epoch: z.number().int(),
})

/** What the request's bearer token says, if it is one of the area, unaltered and not too old. */
export function readToken(
  req: MedusaRequest,
  ...areas: readonly StaffArea[]
): z.infer<typeof claims> | null {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const context = getAuthContextFromJwtToken(
    req.headers.authorization,
    http.jwtSecret ?? "",
    ["bearer"],
    areas.map(({ actor }) => actor),
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions
  )
  const parsed = claims.safeParse(context)
  return parsed.success ? parsed.data : null
}
