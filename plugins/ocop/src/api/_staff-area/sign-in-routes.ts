import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { errorText } from "../../rules/error-text"
import type { StaffArea } from "../../staff-areas/area"
import { openReset, resetPassword, sendReset } from "../../staff-areas/forgotten-password"
import { checkCredentials, plainEmail, STAFF_PASSWORD } from "../../staff-areas/identity"
import { openSession } from "../../staff-areas/session"
import { forgive, takeTry } from "../../staff-areas/sign-in-limit"
import { refuseSignIn } from "../../staff-areas/sign-in-refusals"
import { text } from "../admin/ocop/_staff/fields"
import { inEnglish } from "../admin/ocop/_staff/in-language"
import { addressOf } from "./address"
import { email, password } from "./credentials"
import { readBody } from "./read-body"

export type Handler = (req: MedusaRequest, res: MedusaResponse) => Promise<void>

const signInBody = z.strictObject({ email: text(254).transform(plainEmail), password })
const codeBody = z.strictObject({ challenge_id: text(100), code: text(60) })
const forgottenBody = z.strictObject({ email })
const resetBody = z.strictObject({ password })

/** `POST …/sign-in`: a token, or what to do next when a code is needed. Says the same of unknown addresses. */
export function signIn(area: StaffArea): Handler {
  return async (req, res) => {
    const given = readBody(req, signInBody)
    await countAddress(req)
    const checked = await checkCredentials(req.scope, given.email, given.password)
    if (!checked) throw refuseSignIn("wrong_sign_in")
    const { identity, challenge } = checked
    if (!challenge) return void res.json(await openSession(req.scope, area, identity))
    res.json({ mfa: { challenge_id: challenge.id, expires_at: challenge.expires_at } })
  }
}

/** `POST …/sign-in/code`: the six digits of the app, or a recovery code, which works once. */
export function signInWithCode(area: StaffArea): Handler {
  return async (req, res) => {
    const { challenge_id: id, code } = readBody(req, codeBody)
    await countAddress(req)
    // Medusa counts in its cache, which guesses at the same moment get past.
    await takeTry(req.scope, "challenge", id)
    const digits = code.replace(/\s/g, "")
    const method = /^\d{6}$/.test(digits) ? "totp" : "recovery_code"
    const auth = req.scope.resolve(Modules.AUTH)
    const challenge = await auth
      .verifyAuthMfaChallenge({ id, method, code: method === "totp" ? digits : code })
      .catch(() => null)
    if (!challenge?.auth_identity_id) throw refuseSignIn("wrong_code")
    const identity = await auth.retrieveAuthIdentity(challenge.auth_identity_id, {
      relations: ["provider_identities"],
    })
    const own = identity.provider_identities?.find(({ provider }) => provider === STAFF_PASSWORD)
    if (!own) throw refuseSignIn("wrong_code")
    const session = await openSession(req.scope, area, identity)
    await forgive(req.scope, "challenge", id)
    await forgive(req.scope, "account", own.entity_id)
    res.json(session)
  }
}

/**
 * `POST …/forgotten-password`: a mail with a link, if somebody has this address. Answers, and counts, the same whether or not; the
 * mail is written after the answer, which therefore takes no longer either.
 */
export function forgottenPassword(area: StaffArea): Handler {
  return async (req, res) => {
    const given = readBody(req, forgottenBody)
    await countAddress(req)
    await takeTry(req.scope, "forgotten", given.email)
    res.json({ success: true })
    await sendReset(req.scope, area, given.email, inEnglish(req)).catch((error: unknown) => {
      const logger: Logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`a link for a new password could not be made: ${errorText(error)}`)
    })
  }
}

/** `GET …/forgotten-password/:token`: whose password the link changes, and until when. */
export function showReset(area: StaffArea): Handler {
  return async (req, res) => {
    const { email, expires_at } = await openReset(req.scope, area, req.params.token ?? "")
    res.json({ reset: { email, expires_at } })
  }
}

/** `POST …/forgotten-password/:token`: the new password; older tokens end, and one signs in with it. */
export function chooseNewPassword(area: StaffArea): Handler {
  return async (req, res) => {
    const given = readBody(req, resetBody)
    await countAddress(req)
    const english = inEnglish(req)
    await resetPassword(req.scope, area, req.params.token ?? "", { ...given, english })
    res.json({ success: true })
  }
}

/** Counts a try of the address that asks; `takeTry` tells when it has to wait. */
export async function countAddress(req: MedusaRequest): Promise<void> {
  const address = addressOf(req)
  if (address) await takeTry(req.scope, "address", address)
}
