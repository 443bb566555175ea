import { redirect } from "react-router"
import { pointT } from "~/i18n/point-messages.server"
import type { PointKey } from "~/i18n/vi/point"
import { BackendError } from "../backend-error"
import type { Lang } from "../language"
import {
  pointApi,
  readPointCookie,
  writePointCookie,
  type PointData,
} from "../point-session.server"

type SignedIn = { token: string } | { mfa: { challenge_id: string; expires_at: string } }

/** Asks for a token. `address` is the visitor's, so that the backend can slow down who guesses. Throws BackendError. */
export function askForToken(
  lang: Lang,
  address: string,
  body: { email: string; password: string }
): Promise<SignedIn> {
  return anonymous(lang, address).post<SignedIn>("/sales-point/sign-in", body)
}

/** Answers the second question with the code of the telephone, or a recovery code. Throws BackendError. */
export function askWithCode(
  lang: Lang,
  address: string,
  body: { challenge_id: string; code: string }
): Promise<{ token: string }> {
  return anonymous(lang, address).post("/sales-point/sign-in/code", body)
}

/** A caller without a session, on behalf of the visitor at `address`. */
export function anonymous(lang: Lang, address: string) {
  return pointApi({ token: null, lang }, address ? { "x-forwarded-for": address } : {})
}

/** Leads on to `to` with what is now known of this browser. */
export async function signedInTo(request: Request, to: string, known: Partial<PointData>) {
  const { lang } = await readPointCookie(request)
  return redirect(to, {
    status: 303,
    headers: {
      "set-cookie": await writePointCookie({ token: null, challenge: null, lang, ...known }),
    },
  })
}

const SENTENCES: Record<string, PointKey> = {
  wrong_sign_in: "signIn.wrong",
  wrong_code: "signIn.code.wrong",
  wrong_password: "password.wrong",
}

/** Why it did not work, in the person's language; the backend's own sentence where we have none. */
export function signInProblem(error: unknown, lang: Lang): { status: number; text: string } {
  if (!(error instanceof BackendError)) throw error
  const t = pointT(lang)
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
