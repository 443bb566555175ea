import type { MedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { StaffArea } from "../../staff-areas/area"
import { confirmPassword, refuseWeakPassword, STAFF_PASSWORD } from "../../staff-areas/identity"
import { endSessions, openSession } from "../../staff-areas/session"
import { takeTry } from "../../staff-areas/sign-in-limit"
import { refuseSignIn } from "../../staff-areas/sign-in-refusals"
import { text } from "../admin/ocop/_staff/fields"
import { inEnglish } from "../admin/ocop/_staff/in-language"
import { password } from "./credentials"
import { readBody } from "./read-body"
import type { Handler } from "./sign-in-routes"

/** A person who is signed in, as the database has them now. */
export type SignedIn = { staffId: string; staffName: string; email: string; identityId: string }

/** An area as its own routes know it: who asks, and what they are told of themselves. */
export type OwnArea = {
  area: StaffArea
  personOf: (req: MedusaRequest) => SignedIn
  readMe: (req: MedusaRequest) => Promise<object>
}

const ISSUER = "OCOP Quảng Ninh"
const changeBody = z.strictObject({ current: password, password })
const passwordBody = z.strictObject({ password })
const confirmBody = z.strictObject({ factor_id: text(100), code: text(20) })

/** `POST …/sign-out`: ends every token of this person in the area, on every device. */
export function signOut({ area, personOf }: OwnArea): Handler {
  return async (req, res) => {
    await endSessions(req.scope, area, personOf(req).staffId)
    res.json({ success: true })
  }
}

/** `POST …/me/password`: older tokens end; the answer has a new one for this device. */
export function changePassword({ area, personOf }: OwnArea): Handler {
  return async (req, res) => {
    const { staffId, staffName, email, identityId } = personOf(req)
    const given = readBody(req, changeBody)
    await confirmPassword(req.scope, email, given.current)
    refuseWeakPassword(given.password, { email, name: staffName }, inEnglish(req))
    const auth = req.scope.resolve(Modules.AUTH)
    const { success, error } = await auth.updateProvider(STAFF_PASSWORD, {
      entity_id: email,
      password: given.password,
    })
    if (!success) throw new Error(`the password could not be changed: ${error ?? ""}`)
    await endSessions(req.scope, area, staffId)
    res.json(await openSession(req.scope, area, await auth.retrieveAuthIdentity(identityId)))
  }
}

/** `POST …/me/two-factor`: begins; nothing is asked for at sign-in until a code has been confirmed. */
export function beginTwoFactor({ personOf }: OwnArea): Handler {
  return async (req, res) => {
    const { email, identityId } = personOf(req)
    await confirmPassword(req.scope, email, readBody(req, passwordBody).password)
    const auth = req.scope.resolve(Modules.AUTH)
    const factors = await auth.listAuthMfa({ auth_identity_id: identityId })
    if (factors.some(({ status }) => status === "enabled")) throw refuseSignIn("two_factor_on")
    // One that was begun and not finished would stand in the way for ever.
    for (const { id, status } of factors) {
      if (status === "pending") await auth.disableAuthMfa({ id })
    }
    const begun = await auth.startAuthMfa({
      auth_identity_id: identityId,
      provider: "totp",
      label: email,
      issuer: ISSUER,
    })
    res.json({ factor_id: begun.mfa.id, uri: begun.otpauth_url, secret: begun.secret })
  }
}

/** `POST …/me/two-factor/confirm`: from now on a code is asked for. The recovery codes are shown this once. */
export function confirmTwoFactor({ personOf }: OwnArea): Handler {
  return async (req, res) => {
    const { identityId } = personOf(req)
    const { factor_id: id, code } = readBody(req, confirmBody)
    await takeTry(req.scope, "challenge", id)
    const auth = req.scope.resolve(Modules.AUTH)
    const confirmed = await auth
      .verifyAuthMfa({ id, auth_identity_id: identityId, code: code.replace(/\s/g, "") })
      .catch(() => null)
    if (!confirmed) throw refuseSignIn("wrong_code")
    const { codes } = await auth.generateAuthMfaRecoveryCodes({ auth_identity_id: identityId })
    res.json({ recovery_codes: codes })
  }
}

/** `DELETE …/me/two-factor`: turns it off. */
export function endTwoFactor({ personOf, readMe }: OwnArea): Handler {
  return async (req, res) => {
    const { email, identityId } = personOf(req)
    await confirmPassword(req.scope, email, readBody(req, passwordBody).password)
    const auth = req.scope.resolve(Modules.AUTH)
    for (const { id, status } of await auth.listAuthMfa({ auth_identity_id: identityId })) {
      if (status !== "disabled") await auth.disableAuthMfa({ id })
    }
    res.json({ me: await readMe(req) })
  }
}
