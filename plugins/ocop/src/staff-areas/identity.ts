import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { passwordProblems } from "../rules/password"
import type { StaffArea } from "./area"
import { PASSWORD_TEXTS } from "./password-texts"
import { refuseSignIn } from "./sign-in-refusals"
import { forgive, takeTry } from "./sign-in-limit"

/** Id of the provider (providers/staff-password) that keeps the passwords of the staff of sales points and province. */
export const STAFF_PASSWORD = "staff-password"

type Challenge = { id: string; expires_at: Date }
export type Checked = { identity: AuthIdentityDTO; challenge: Challenge | null }

/** As it is kept and compared. */
export function plainEmail(email: string): string {
  return email.normalize("NFC").trim().toLowerCase()
}

/**
 * Whether this is the person's password; null when it is not, or when nobody has this address. Counts as a try; the
 * account's failures are forgotten when the password is right and no code is asked for.
 * @throws AreaRefusal 429 `too_many_attempts`
 */
export async function checkCredentials(
  container: MedusaContainer,
  email: string,
  password: string
): Promise<Checked | null> {
  await takeTry(container, "account", email)
  const auth = container.resolve(Modules.AUTH)
  const answer = await auth.authenticate(STAFF_PASSWORD, { body: { email, password } })
  if (!answer.success || !answer.authIdentity) return null
  const challenge = answer.mfaChallenge ?? null
  if (!challenge) await forgive(container, "account", email)
  return { identity: answer.authIdentity, challenge }
}

/**
 * Asks someone who is signed in for the password once more, before what a stolen phone must not do.
 * @throws AreaRefusal 401 `wrong_password`, 429 `too_many_attempts`
 */
export async function confirmPassword(
  container: MedusaContainer,
  email: string,
  password: string
): Promise<void> {
  const checked = await checkCredentials(container, email, password)
  if (!checked) throw refuseSignIn("wrong_password")
  await forgive(container, "account", email)
}

/** @throws AreaRefusal 400 `weak_password` with `problems` */
export function refuseWeakPassword(
  password: string,
  owner: { email: string; name?: string | null },
  english: boolean
): void {
  const problems = passwordProblems(password, owner).map((problem) => ({
    field: "password",
    code: problem,
    message: PASSWORD_TEXTS[problem][english ? "en" : "vi"],
  }))
  if (problems.length > 0) throw refuseSignIn("weak_password", { extra: { problems } })
}

/** Id of the person of an area whom an identity belongs to. */
export function staffIdOf(identity: AuthIdentityDTO, { actor }: StaffArea): string | null {
  const id: unknown = identity.app_metadata?.[`${actor}_id`]
  return typeof id === "string" ? id : null
}
