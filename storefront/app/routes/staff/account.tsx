import { data, Link } from "react-router"
import { Notice } from "~/components/notice"
import { answerTo, FormAnswer, IntentForm, Submit, TextField } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import { LeaveGuard } from "~/counter/leave-guard"
import { PlainFrame } from "~/components/staff/plain-frame"
import { useStaff } from "~/components/staff/use-staff"
import { staffT } from "~/i18n/staff-messages.server"
import { clientAddressContext } from "~/lib/client-address.server"
import { accountAreaOf } from "~/lib/staff/area-of.server"
import { staffApi } from "~/lib/staff/area.server"
import { notTaken, refused, secret, typed } from "~/lib/staff/refused.server"
import { signedInTo } from "~/lib/staff/sign-in.server"
import { qrPicture, type QrPicture } from "~/lib/qr.server"
import type { Route } from "./+types/account"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const area = accountAreaOf(url)
  const { me, lang } = await area.requireMe(request)
  const points = "points" in me ? me.points : []
  const { name, email, two_factor } = me
  return data({
    title: staffT(area.path, lang)("account.title"),
    me: { name, email, two_factor, points },
  })
}

/** A second factor that waits for its first code. */
type Factor = { id: string; secret: string; qr: QrPicture }

function done(
  intent: string,
  text: string,
  more: { factor?: Factor; codes?: string[] } = {},
  cookie?: string
) {
  return data(
    { ok: true as const, intent, text, factor: more.factor ?? null, codes: more.codes ?? null },
    cookie ? { headers: { "set-cookie": cookie } } : undefined
  )
}

export async function action({ request, url, context }: Route.ActionArgs) {
  const area = accountAreaOf(url)
  const session = await area.requireMe(request)
  const { lang } = session
  const t = staffT(area.path, lang)
  const form = await request.formData()
  const intent = typed(form, "intent")
  const address = context.get(clientAddressContext)
  const api = staffApi(session, address ? { "x-forwarded-for": address } : {})
  const password = secret(form, "password")
  const needsPassword = () =>
    password ? null : notTaken(400, form, null, { password: t("signIn.password.missing") })
  try {
    switch (intent) {
      case "name": {
        if (!typed(form, "name")) return notTaken(400, form, null, { name: t("form.missing") })
        await api.post(`${area.path}/me`, { name: typed(form, "name") })
        return done(intent, t("form.saved"))
      }
      case "password": {
        const next = secret(form, "new_password")
        const current = secret(form, "current_password")
        const errors = {
          ...(!current && { current_password: t("signIn.password.missing") }),
          ...(!next && { new_password: t("signIn.password.missing") }),
          ...(next !== form.get("new_password_again") && {
            new_password_again: t("password.differ"),
          }),
        }
        if (Object.keys(errors).length > 0) return notTaken(400, form, null, errors)
        const { token } = await api.post<{ token: string }>(`${area.path}/me/password`, {
          current,
          password: next,
        })
        // Older tokens have ended, this browser's too.
        const cookie = await area.writeCookie({ token, lang, challenge: null })
        return done(intent, t("password.changed"), {}, cookie)
      }
      case "factor": {
        const refusal = needsPassword()
        if (refusal) return refusal
        const factor = await api.post<{ factor_id: string; uri: string; secret: string }>(
          `${area.path}/me/two-factor`,
          { password }
        )
        return done(intent, t("factor.scan"), {
          factor: { id: factor.factor_id, secret: factor.secret, qr: qrPicture(factor.uri) },
        })
      }
      case "confirm": {
        const { recovery_codes } = await api.post<{ recovery_codes: string[] }>(
          `${area.path}/me/two-factor/confirm`,
          { factor_id: typed(form, "factor_id"), code: typed(form, "code").replace(/\s/g, "") }
        )
        return done(intent, t("factor.on"), { codes: recovery_codes })
      }
      case "no-factor": {
        const refusal = needsPassword()
        if (refusal) return refusal
        await api.remove(`${area.path}/me/two-factor`, { password })
        return done(intent, t("factor.off"))
      }
      case "sign-out":
        await api.post(`${area.path}/sign-out`)
        return await signedInTo(area, request, `${area.path}/sign-in?signed-out`, {})
      default:
        return notTaken(400, form, t("error.500.text"))
    }
  } catch (error) {
    return refused(error, form, lang)
  }
}

/** The person's own account: name, password, second factor, sign-out. */
export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  const { t, home } = useStaff()
  const { me } = loaderData
  const factor = actionData?.ok ? actionData.factor : null
  const codes = actionData?.ok ? actionData.codes : null
  return (
    <PlainFrame>
      <PageHead title={loaderData.title} back={{ to: home, text: t("account.back") }} />
      <FormAnswer answer={actionData} />
      <div className="flex flex-col gap-5">
        {codes && (
          <Notice tone="warning" title={t("factor.codes")}>
            <p>{t("factor.codes.text")}</p>
            <ul className="mt-2 grid grid-cols-2 gap-x-6 gap-y-1 font-semibold tabular-nums select-all">
              {codes.map((code) => (
                <li key={code}>{code}</li>
              ))}
            </ul>
          </Notice>
        )}
        <Part title={me.email}>
          <IntentForm intent="name">
            <TextField
              name="name"
              label={t("invitation.name")}
              value={me.name}
              autoComplete="name"
              answer={answerTo(actionData, "name")}
            />
            <Submit intent="name" plain>
              {t("form.save")}
            </Submit>
          </IntentForm>
        </Part>
        <Part title={t("factor.title")}>
          {factor ? (
            <>
              <p>{t("factor.scan.text")}</p>
              <svg
                viewBox={`0 0 ${factor.qr.size} ${factor.qr.size}`}
                className="size-56 bg-white text-ink"
                role="img"
                aria-label={t("factor.qr")}
                shapeRendering="crispEdges"
              >
                <path d={factor.qr.path} fill="currentColor" />
              </svg>
              <p>
                {t("factor.secret")}{" "}
                <span className="font-semibold break-all select-all">{factor.secret}</span>
              </p>
              <IntentForm intent="confirm">
                <input type="hidden" name="factor_id" value={factor.id} />
                <TextField
                  name="code"
                  label={t("signIn.code")}
                  inputMode="numeric"
                  autoComplete="one-time-code"
                  maxLength={10}
                  className="max-w-40"
                />
                <Submit intent="confirm">{t("factor.confirm")}</Submit>
              </IntentForm>
            </>
          ) : me.two_factor ? (
            <>
              <p>{t("factor.is")}</p>
              <IntentForm intent="no-factor">
                <TextField
                  name="password"
                  prefix="off-"
                  label={t("signIn.password")}
                  type="password"
                  autoComplete="current-password"
                  answer={answerTo(actionData, "no-factor")}
                />
                <Submit intent="no-factor" plain>
                  {t("factor.remove")}
                </Submit>
              </IntentForm>
            </>
          ) : (
            <>
              <p className="text-muted">{t("factor.text")}</p>
              <IntentForm intent="factor">
                <TextField
                  name="password"
                  prefix="on-"
                  label={t("signIn.password")}
                  type="password"
                  autoComplete="current-password"
                  answer={answerTo(actionData, "factor")}
                />
                <Submit intent="factor" plain>
                  {t("factor.start")}
                </Submit>
              </IntentForm>
            </>
          )}
        </Part>
        <Part title={t("password.title")}>
          <IntentForm intent="password">
            <TextField
              name="current_password"
              label={t("password.current")}
              type="password"
              autoComplete="current-password"
              answer={answerTo(actionData, "password")}
            />
            <TextField
              name="new_password"
              label={t("password.new")}
              help={t("password.help")}
              type="password"
              autoComplete="new-password"
              answer={answerTo(actionData, "password")}
            />
            <TextField
              name="new_password_again"
              label={t("password.again")}
              type="password"
              autoComplete="new-password"
              answer={answerTo(actionData, "password")}
            />
            <Submit intent="password" plain>
              {t("password.action")}
            </Submit>
          </IntentForm>
        </Part>
        <Part title={t("signOut.title")}>
          <p className="text-muted">{t("signOut.text")}</p>
          <LeaveGuard points={me.points}>
            <IntentForm intent="sign-out">
              <Submit intent="sign-out" plain>
                {t("signOut.action")}
              </Submit>
            </IntentForm>
          </LeaveGuard>
          {me.points.length > 0 && (
            <p>
              <Link className="link inline-flex min-h-11 items-center" to={`${home}?choose`}>
                {t("choose.title")}
              </Link>
            </p>
          )}
        </Part>
      </div>
    </PlainFrame>
  )
}
