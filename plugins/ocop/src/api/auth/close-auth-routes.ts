import {
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { now } from "../../gate/clock"
import { refuseAccess } from "../../staff-areas/access-refusals"
import { plainEmail } from "../../staff-areas/identity"
import { STAFF_AREAS } from "../../staff-areas/area"
import { forgive, takeTry } from "../../staff-areas/sign-in-limit"
import { addressOf } from "../_staff-area/address"

/** Medusa takes any word for a kind of person; these two sign in with its own routes. */
const ACTORS = /^\/(?:user|customer)\/(?:emailpass(?:\/|$)|providers\/?$)/i
/** What somebody who has signed in there does with the token. */
const SIGNED_IN = /^\/(?:session|token|mfa|verification)(?:\/|$)/i

/**
 * Closes what is left of /auth: other kinds of people, whom Medusa would let register with any password, and making an
 * operator of an identity. Staff of sales points and of the province sign in, change passwords and set up codes in their own areas alone, where
 * tries are counted and the password is asked for again: their tokens open nothing here.
 */
export function closeAuthRoutes(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const open = ACTORS.test(req.path) || SIGNED_IN.test(req.path)
  if (!open || isStaffToken(req)) throw refuseAccess("not_found")
  next()
}

/** An operator registers with an invitation of Medusa's own, which is looked up by the address. */
export async function onlyInvitedOperators(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const email = emailIn(req)
  const invites = email ? await req.scope.resolve(Modules.USER).listInvites({ email }) : []
  const open = invites.some(
    ({ accepted, expires_at }) => !accepted && new Date(expires_at) > now(req.scope)
  )
  if (!open) throw refuseAccess("not_found")
  next()
}

/** Counts tries to sign in at Medusa's own routes as at the sales points'. */
export async function countSignIns(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const address = addressOf(req)
  if (address) await takeTry(req.scope, "address", address)
  const email = emailIn(req)
  if (email) {
    const account = `${req.path.split("/")[2] ?? ""}:${plainEmail(email)}`
    await takeTry(req.scope, "account", account)
    res.once("finish", () => {
      if (res.statusCode === 200) void forgive(req.scope, "account", account).catch(() => undefined)
    })
  }
  next()
}

function isStaffToken(req: MedusaRequest): boolean {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const { authorization } = req.headers
  const options = http.jwtVerifyOptions ?? http.jwtOptions
  return Boolean(
    getAuthContextFromJwtToken(
      authorization,
      http.jwtSecret ?? "",
      ["bearer"],
      STAFF_AREAS.map(({ actor }) => actor),
      http.jwtPublicKey,
      options
    )
  )
}

function emailIn(req: MedusaRequest): string | null {
  const { body } = req
  if (typeof body !== "object" || body === null || !("email" in body)) return null
  return typeof body.email === "string" ? body.email : null
}
