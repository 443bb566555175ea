import { staffT } from "~/i18n/staff-messages.server"
import { BackendError } from "../backend-error"
import type { Lang } from "../language"
import type { CommonArea } from "./area.server"
import { notTaken, refused, secret, typed } from "./refused.server"
import { anonymous, signedInTo } from "./sign-in.server"

type SignedIn = { token: string } | { mfa: { challenge_id: string } }

const pathOf = ({ path }: CommonArea, token: string) =>
  `${path}/invitations/${encodeURIComponent(token)}`

/**
 * The invitation behind a link, as the area's backend tells it. Null when it was used, withdrawn or is too old: whoever opens the
 * link is told what to do next.
 */
export async function readInvitation<Invitation>(
  area: CommonArea,
  request: Request,
  { lang, address, token }: { lang: Lang; address: string; token: string }
): Promise<{ invitation: Invitation; status: 200 } | { invitation: null; status: number }> {
  try {
    const { invitation } = await anonymous(lang, address).get<{ invitation: Invitation }>(
      pathOf(area, token)
    )
    return { invitation, status: 200 }
  } catch (error) {
    if (error instanceof BackendError && (error.status === 404 || error.status === 410)) {
      return { invitation: null, status: error.status }
    }
    return area.orPage(request, Promise.reject(error as Error))
  }
}

/** Takes the form of an invitation: leads into the area, or to the question for the second factor. */
export async function takeInvitation(
  area: CommonArea,
  request: Request,
  { address, token }: { address: string; token: string }
) {
  const { lang } = await area.readCookie(request)
  const t = staffT(area.path, lang)
  const form = await request.formData()
  const password = secret(form, "password")
  const known = typed(form, "known") === "1"
  const named = typed(form, "named") === "1"
  const errors = {
    ...(!named && !typed(form, "name") && { name: t("form.missing") }),
    ...(!password && { password: t("signIn.password.missing") }),
    ...(!known &&
      password &&
      password !== form.get("password_again") && { password_again: t("password.differ") }),
  }
  if (Object.keys(errors).length > 0) return notTaken(400, form, null, errors)
  try {
    const answer = await anonymous(lang, address).post<SignedIn>(`${pathOf(area, token)}/accept`, {
      name: typed(form, "name") || undefined,
      password,
    })
    if ("token" in answer) {
      return await signedInTo(area, request, area.path, { token: answer.token })
    }
    return await signedInTo(area, request, `${area.path}/sign-in/code`, {
      challenge: answer.mfa.challenge_id,
    })
  } catch (error) {
    return refused(error, form, lang)
  }
}
