import { redirect } from "react-router"
import { mayAct, provinceApi, type ProvinceSession } from "~/lib/province-session.server"
import { notTaken, refused, secret, typed } from "~/lib/staff/refused.server"
import { sheetsT } from "./words.server"

/** What the forms of a sheet do; what came of it stands on its page. */
export async function doDeed(session: ProvinceSession, id: string, form: FormData) {
  const t = sheetsT(session.lang)
  const api = provinceApi(session)
  const at = `/province/sheet-imports/${encodeURIComponent(id)}`
  const intent = typed(form, "intent")
  const password = secret(form, "password")
  try {
    switch (intent) {
      case "cancel":
        await api.post(`${at}/cancel`, { reason: typed(form, "reason") || undefined })
        break
      case "restart":
        await api.post(`${at}/restart`)
        break
      case "apply":
        await api.post(`${at}/apply`)
        break
      case "record":
        if (!mayAct(session.me.role, "approver")) throw new Response(null, { status: 404 })
        if (!password) {
          return notTaken(400, form, null, { password: t("signIn.password.missing") })
        }
        await api.post(`${at}/record`, { password })
        break
      default:
        return notTaken(400, form, t("error.500.text"))
    }
  } catch (error) {
    return refused(error, form, session.lang)
  }
  return redirect(`/province/sheets/${id}#state`)
}
