import { data } from "react-router"
import { Field } from "~/components/field"
import { Notice } from "~/components/notice"
import { answerTo, FormAnswer, IntentForm, Submit, TextField } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import { useArea, usePlace } from "~/components/point/use-point"
import { pointT } from "~/i18n/point-messages.server"
import { env } from "~/lib/env.server"
import { day, moment, vietnamDay } from "~/lib/format.server"
import { orPointPage, pointApi, pointPath, requireManager } from "~/lib/point-session.server"
import type { StaffList } from "~/lib/point/contract"
import { notTaken, refused, typed } from "~/lib/staff/refused.server"
import type { Route } from "./+types/staff"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params }: Route.LoaderArgs) {
  const session = await requireManager(request, params.point)
  const list = await orPointPage(
    request,
    pointApi(session).get<StaffList>(pointPath(params.point, "/staff"))
  )
  return data({
    title: pointT(session.lang)("staff.title"),
    me: session.me.id,
    staff: list.staff.map((one) => ({ ...one, since: day(vietnamDay(new Date(one.since))) })),
    invitations: list.invitations.map((one) => ({ ...one, until: moment(one.expires_at) })),
  })
}

export async function action({ request, params }: Route.ActionArgs) {
  const session = await requireManager(request, params.point)
  const t = pointT(session.lang)
  const form = await request.formData()
  const intent = typed(form, "intent")
  const id = encodeURIComponent(typed(form, "id"))
  const role = typed(form, "role") === "manager" ? "manager" : "clerk"
  const at = (path: string) => pointPath(params.point, path)
  const api = pointApi(session)
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
          at("/invitations"),
          {
            email,
            role,
          }
        )
        return done(t("staff.invited", { email }), new URL(invitation.link, env.PUBLIC_ORIGIN).href)
      }
      case "withdraw":
        await api.remove(at(`/invitations/${id}`))
        return done(t("staff.withdrawn"))
      case "role":
        await api.post(at(`/staff/${id}`), { role })
        return done(t("form.saved"))
      case "remove":
        await api.remove(at(`/staff/${id}`))
        return done(t("staff.removed"))
      default:
        return notTaken(400, form, t("error.500.text"))
    }
  } catch (error) {
    return refused(error, form, session.lang)
  }
}

/** Who works here, and who is invited. */
export default function Staff({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useArea()
  const { to } = usePlace()
  const { staff, invitations, me } = loaderData
  const invite = answerTo(actionData, "invite")
  const link = actionData?.ok ? actionData.link : null
  return (
    <>
      <PageHead title={loaderData.title} back={{ to: to(""), text: t("frame.place.point") }} />
      <FormAnswer answer={actionData} />
      {link && (
        <div className="mb-4">
          <Notice title={t("staff.link")}>
            <p className="break-all select-all">{link}</p>
          </Notice>
        </div>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Part title={t("staff.now")}>
          <ul className="divide-y divide-line">
            {staff.map((one) => (
              <li key={one.id} className="flex flex-col gap-2 py-3">
                <p>
                  <span className="block font-semibold">
                    {one.name}{" "}
                    {one.id === me && <span className="text-muted">({t("staff.you")})</span>}
                  </span>
                  <span className="block text-sm break-all text-muted">{one.email}</span>
                  <span className="block text-sm text-muted">
                    {t(`role.${one.role}`)} · {t("staff.since", { day: one.since })}
                  </span>
                </p>
                <div className="flex flex-wrap gap-2">
                  <IntentForm intent="role" className="contents">
                    <input type="hidden" name="id" value={one.id} />
                    <input
                      type="hidden"
                      name="role"
                      value={one.role === "manager" ? "clerk" : "manager"}
                    />
                    <button type="submit" className="button button-plain">
                      {t(one.role === "manager" ? "staff.makeClerk" : "staff.makeManager")}
                      <span className="sr-only"> {one.name}</span>
                    </button>
                  </IntentForm>
                  <details>
                    <summary className="button button-plain list-none text-berry">
                      {t("staff.remove")}
                      <span className="sr-only"> {one.name}</span>
                    </summary>
                    <IntentForm intent="remove" className="mt-2 flex flex-col gap-2">
                      <input type="hidden" name="id" value={one.id} />
                      <p>{t("staff.remove.sure", { name: one.name })}</p>
                      <button type="submit" className="button button-plain self-start text-berry">
                        {t("staff.remove.confirm")}
                        <span className="sr-only"> {one.name}</span>
                      </button>
                    </IntentForm>
                  </details>
                </div>
              </li>
            ))}
          </ul>
        </Part>
        <div className="flex flex-col gap-5">
          <Part title={t("staff.invite")}>
            <p className="text-muted">{t("staff.invite.text")}</p>
            <IntentForm key={link} intent="invite">
              <TextField
                name="email"
                label={t("signIn.email")}
                type="email"
                autoComplete="off"
                answer={invite}
              />
              <Field id="role" label={t("staff.role")} error={invite?.errors.role}>
                {(control) => (
                  <select
                    {...control}
                    name="role"
                    className="input"
                    defaultValue={invite?.values.role ?? "clerk"}
                  >
                    <option value="clerk">{t("role.clerk")}</option>
                    <option value="manager">{t("role.manager")}</option>
                  </select>
                )}
              </Field>
              <Submit intent="invite">{t("staff.invite.action")}</Submit>
            </IntentForm>
          </Part>
          {invitations.length > 0 && (
            <Part title={t("staff.open")}>
              <ul className="divide-y divide-line">
                {invitations.map((one) => (
                  <li
                    key={one.id}
                    className="flex flex-wrap items-center justify-between gap-2 py-3"
                  >
                    <span className="min-w-0">
                      <span className="block break-all">{one.email}</span>
                      <span className="block text-sm text-muted">
                        {t(`role.${one.role}`)} · {t("staff.until", { at: one.until })}
                      </span>
                    </span>
                    <IntentForm intent="withdraw" className="contents">
                      <input type="hidden" name="id" value={one.id} />
                      <button type="submit" className="button button-plain">
                        {t("staff.withdraw")}
                        <span className="sr-only"> {one.email}</span>
                      </button>
                    </IntentForm>
                  </li>
                ))}
              </ul>
            </Part>
          )}
        </div>
      </div>
    </>
  )
}
