import { data } from "react-router"
import { ApprovalField } from "~/components/desk/approval"
import { Files } from "~/components/desk/data-table"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { Field } from "~/components/field"
import { Notice } from "~/components/notice"
import { answerTo, FormAnswer, IntentForm, Submit, TextField } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import type { PeopleKey } from "~/i18n/vi/province/people"
import { env } from "~/lib/env.server"
import { day, moment, vietnamDay } from "~/lib/format.server"
import {
  orDeskPage,
  provinceApi,
  requireProvince,
  requireRole,
  type ProvinceRole,
} from "~/lib/province-session.server"
import { notTaken, refused, secret, typed } from "~/lib/staff/refused.server"
import { peopleT } from "./words.server"
import type { Route } from "./+types/staff"

type StaffList = {
  staff: { id: string; name: string; email: string; role: ProvinceRole; since: string }[]
  invitations: { id: string; email: string; role: ProvinceRole; expires_at: string }[]
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const list = await orDeskPage(request, provinceApi(session).get<StaffList>("/province/staff"))
  return data({
    title: peopleT(session.lang)("staff.title"),
    me: session.me.id,
    staff: list.staff.map((one) => ({ ...one, since: day(vietnamDay(new Date(one.since))) })),
    invitations: list.invitations.map((one) => ({ ...one, until: moment(one.expires_at) })),
  })
}

export async function action({ request }: Route.ActionArgs) {
  const session = await requireRole(request, "approver")
  const t = peopleT(session.lang)
  const form = await request.formData()
  const intent = typed(form, "intent")
  const id = encodeURIComponent(typed(form, "id"))
  const password = secret(form, "password")
  if (!password) return notTaken(400, form, null, { password: t("signIn.password.missing") })
  const reason = typed(form, "reason") || undefined
  const role = typed(form, "role")
  const api = provinceApi(session)
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
          "/province/sent-invitations",
          { email, role, password }
        )
        return done(t("staff.invited", { email }), new URL(invitation.link, env.PUBLIC_ORIGIN).href)
      }
      case "withdraw":
        await api.remove(`/province/sent-invitations/${id}`, { password })
        return done(t("staff.withdrawn"))
      case "role":
        await api.post(`/province/staff/${id}`, { role, reason, password })
        return done(t("staff.changed"))
      case "remove":
        await api.remove(`/province/staff/${id}`, { reason, password })
        return done(t("staff.removed"))
      default:
        return notTaken(400, form, t("error.500.text"))
    }
  } catch (error) {
    return refused(error, form, session.lang)
  }
}

/** Who works at the desk, and who is invited. */
export default function Staff({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<PeopleKey>()
  const { may } = useDesk()
  const { staff, invitations, me } = loaderData
  const invite = answerTo(actionData, "invite")
  const link = actionData?.ok ? actionData.link : null
  const approver = may("approver")
  return (
    <>
      <PageHead title={loaderData.title} />
      <FormAnswer answer={actionData} />
      {link && (
        <div className="mb-4">
          <Notice title={t("staff.link")}>
            <p className="break-all select-all">{link}</p>
          </Notice>
        </div>
      )}
      {!approver && <p className="mb-4 text-muted">{t("staff.only")}</p>}
      <div className="grid items-start gap-5 xl:grid-cols-2">
        <Part title={t("staff.now")}>
          <Files path="/staff/export" />
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
                {approver && (
                  <details>
                    <summary className="link inline-flex min-h-11 items-center">
                      {t("staff.change")}
                      <span className="sr-only"> {one.name}</span>
                    </summary>
                    <div className="mt-2 grid gap-5 sm:grid-cols-2">
                      <IntentForm intent="role">
                        <input type="hidden" name="id" value={one.id} />
                        <RoleField prefix={`role-${one.id}-`} value={one.role} />
                        <TextField
                          name="reason"
                          prefix={`role-${one.id}-`}
                          label={t("reason.label")}
                          optional
                        />
                        <ApprovalField prefix={`role-${one.id}-`} />
                        <Submit intent="role" plain>
                          {t("staff.changeRole")}
                        </Submit>
                      </IntentForm>
                      <IntentForm intent="remove">
                        <input type="hidden" name="id" value={one.id} />
                        <p className="text-sm">{t("staff.remove.text")}</p>
                        <TextField
                          name="reason"
                          prefix={`remove-${one.id}-`}
                          label={t("reason.label")}
                          optional
                        />
                        <ApprovalField prefix={`remove-${one.id}-`} />
                        <Submit intent="remove" plain>
                          {t("staff.remove")}
                        </Submit>
                      </IntentForm>
                    </div>
                  </details>
                )}
              </li>
            ))}
          </ul>
        </Part>
        <div className="flex flex-col gap-5">
          {approver && (
            <Part title={t("staff.invite")}>
              <IntentForm intent="invite">
                <TextField
                  name="email"
                  label={t("staff.email")}
                  type="email"
                  autoComplete="off"
                  answer={invite}
                />
                <RoleField prefix="invite-" value={invite?.values.role ?? "viewer"} />
                <ApprovalField prefix="invite-" answer={invite} />
                <Submit intent="invite">{t("staff.send")}</Submit>
              </IntentForm>
            </Part>
          )}
          <Part title={t("staff.invitations")}>
            {invitations.length === 0 ? (
              <p className="text-muted">{t("staff.noInvitations")}</p>
            ) : (
              <ul className="divide-y divide-line">
                {invitations.map((one) => (
                  <li key={one.id} className="flex flex-col gap-1 py-3">
                    <span className="break-all">{one.email}</span>
                    <span className="text-sm text-muted">
                      {t(`role.${one.role}`)} · {t("staff.until", { time: one.until })}
                    </span>
                    {approver && (
                      <details>
                        <summary className="link inline-flex min-h-11 items-center">
                          {t("staff.withdraw")}
                          <span className="sr-only"> {one.email}</span>
                        </summary>
                        <IntentForm intent="withdraw">
                          <input type="hidden" name="id" value={one.id} />
                          <ApprovalField prefix={`withdraw-${one.id}-`} />
                          <Submit intent="withdraw" plain>
                            {t("staff.withdraw")}
                          </Submit>
                        </IntentForm>
                      </details>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </Part>
        </div>
      </div>
    </>
  )
}

function RoleField({ prefix, value }: { prefix: string; value: string }) {
  const t = useWords<PeopleKey>()
  return (
    <Field id={`${prefix}role`} label={t("staff.role")} help={t("staff.role.help")}>
      {(control) => (
        <select {...control} className="input max-w-60" name="role" defaultValue={value}>
          {(["viewer", "editor", "approver"] as const).map((one) => (
            <option key={one} value={one}>
              {t(`role.${one}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
