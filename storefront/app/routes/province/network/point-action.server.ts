import { data } from "react-router"
import { env } from "~/lib/env.server"
import { provinceApi, type ProvinceSession } from "~/lib/province-session.server"
import { notTaken, refused, secret, typed, wholeNumber } from "~/lib/staff/refused.server"
import { networkT } from "./words.server"

/** What the forms of a point's page do. */
export async function actOnPoint(session: ProvinceSession, handle: string, form: FormData) {
  const t = networkT(session.lang)
  const api = provinceApi(session)
  const intent = typed(form, "intent")
  const id = encodeURIComponent(typed(form, "id"))
  const reason = typed(form, "reason")
  const path = `/province/points/${encodeURIComponent(handle)}`
  const done = (text: string, link: string | null = null) =>
    data({ ok: true as const, intent, text, link })
  try {
    switch (intent) {
      case "invite": {
        const email = typed(form, "email")
        if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
          return notTaken(400, form, null, { email: t("signIn.email.missing") })
        }
        const { invitation } = await api.post<{ invitation: { link: string } }>(
          `${path}/invitations`,
          { email }
        )
        return done(t("point.invited", { email }), new URL(invitation.link, env.PUBLIC_ORIGIN).href)
      }
      case "withdraw":
        await api.remove(`${path}/invitations/${id}`)
        return done(t("point.withdrawn"))
      case "remove":
        await api.remove(`${path}/staff/${id}`, { reason })
        return done(t("point.removed"))
      case "inspect": {
        const area = typed(form, "area_m2")
        const area_m2 = area === "" ? null : wholeNumber(area)
        if (area !== "" && area_m2 === null) {
          return notTaken(400, form, null, { area_m2: t("form.number") })
        }
        const on = typed(form, "on")
        if (!on) return notTaken(400, form, null, { on: t("form.date") })
        await api.post(`${path}/inspections`, {
          on,
          area_m2,
          has_sign: form.has("has_sign"),
          has_shelves: form.has("has_shelves"),
          has_price_list: form.has("has_price_list"),
          note: typed(form, "note"),
        })
        return done(t("point.inspected"))
      }
      case "close":
      case "reopen": {
        const on = typed(form, "on")
        const password = secret(form, "password")
        const errors = {
          ...(!on && { on: t("form.date") }),
          ...(!reason && { reason: t("form.missing") }),
          ...(!password && { password: t("signIn.password.missing") }),
        }
        if (Object.keys(errors).length > 0) return notTaken(400, form, null, errors)
        await api.post(`${path}/${intent}`, { on, reason, password })
        return done(t(intent === "close" ? "point.closed" : "point.reopened"))
      }
      default:
        return notTaken(400, form, t("error.500.text"))
    }
  } catch (error) {
    return refused(error, form, session.lang)
  }
}
