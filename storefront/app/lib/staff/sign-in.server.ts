import { redirect } from "react-router"
import { staffT } from "~/i18n/staff-messages.server"
import type { StaffKey } from "~/i18n/vi/staff"
import { BackendError } from "../backend-error"
import type { Lang } from "../language"
import { staffApi, type CommonArea, type StaffCookie } from "./area.server"

type SignedIn = { token: string } | { mfa: { challenge_id: string; expires_at: string } }

/** Asks for a token. `address` is the visitor's, so that the backend can slow down who guesses. Throws BackendError. */
export function askForToken(
  { path }: CommonArea,
  lang: Lang,
  address: string,
  body: { email: string; password: string }
): Promise<SignedIn> {
  return anonymous(lang, address).post<SignedIn>(`${path}/sign-in`, body)
}

/** Answers the second question with the code of the telephone, or a recovery code. Throws BackendError. */
export function askWithCode(
  { path }: CommonArea,
  lang: Lang,
  address: string,
  body: { challenge_id: string; code: string }
): Promise<{ token: string }> {
  return anonymous(lang, address).post(`${path}/sign-in/code`, body)
}

/** A caller without a session, on behalf of the visitor at `address`. */
export function anonymous(lang: Lang, address: string) {
  return staffApi({ token: null, lang }, address ? { "x-forwarded-for": address } : {})
}

/** Leads on to `to` with what is now known of this browser. */
export async function signedInTo(
  area: CommonArea,
  request: Request,
  to: string,
  known: Partial<StaffCookie>
) {
  const { lang } = await area.readCookie(request)
  return redirect(to, {
    status: 303,
    headers: {
      "set-cookie": await area.writeCookie({ token: null, challenge: null, lang, ...known }),
    },
  })
}

const SENTENCES: Record<string, StaffKey> = {
  wrong_sign_in: "signIn.wrong",
  wrong_code: "signIn.code.wrong",
  wrong_password: "password.wrong",
}

/** Why it did not work, in the person's language; the backend's own sentence where we have none. */
export function signInProblem(
  { path }: CommonArea,
  error: unknown,
  lang: Lang
): { status: number; text: string } {
  if (!(error instanceof BackendError)) throw error
  const t = staffT(path, lang)
  if (error.kind === "busy") {
    const minutes = Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60))
    return { status: 429, text: t("signIn.tooMany", { n: minutes }) }
  }
  const key = error.code === null ? undefined : SENTENCES[error.code]
  if (key) return { status: error.status, text: t(key) }
  if (error.kind === "down" || error.kind === "timeout") {
    return { status: 503, text: t("error.503.text") }
  }
  return { status: error.status, text: error.message }
}
