import { staffT } from "~/i18n/staff-messages.server"
import { BackendError } from "../backend-error"
import type { CommonArea } from "./area.server"
import { notTaken, refused, secret, typed } from "./refused.server"
import { anonymous, signedInTo } from "./sign-in.server"

type SignedIn = { token: string } | { mfa: { challenge_id: string } }

/** Where an area's backend tells of an invitation. */
export const invitationPath = ({ path }: CommonArea, token: string) =>
  `${path}/invitations/${encodeURIComponent(token)}`

/** What a link of a mail stands for; null when it was used, withdrawn or is too old: whoever opens it is told what to do next. */
export async function orEnded<Told>(
  area: CommonArea,
  request: Request,
  answer: Promise<Told>
): Promise<{ told: Told; status: 200 } | { told: null; status: number }> {
  try {
    return { told: await answer, status: 200 }
  } catch (error) {
    if (error instanceof BackendError && (error.status === 404 || error.status === 410)) {
      return { told: null, status: error.status }
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
    const answer = await anonymous(lang, address).post<SignedIn>(
      `${invitationPath(area, token)}/accept`,
      {
        name: typed(form, "name") || undefined,
        password,
      }
    )
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
