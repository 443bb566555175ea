import { data, Form, Link, redirect, useNavigation } from "react-router"
import { FormAnswer, TextField } from "~/components/staff/forms"
import { PlainFrame } from "~/components/staff/plain-frame"
import { useStaff } from "~/components/staff/use-staff"
import { staffT } from "~/i18n/staff-messages.server"
import { BackendError } from "~/lib/backend-error"
import { clientAddressContext } from "~/lib/client-address.server"
import { moment } from "~/lib/format.server"
import { areaOf } from "~/lib/staff/area-of.server"
import { notTaken, refused, secret } from "~/lib/staff/refused.server"
import { anonymous } from "~/lib/staff/sign-in.server"
import type { Route } from "./+types/reset-password"

type Reset = { email: string; expires_at: string }

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
  // The address is the key to the account: it does not travel to other sites.
  { name: "referrer", content: "same-origin" },
]

const pathOf = (area: string, token: string) =>
  `${area}/forgotten-password/${encodeURIComponent(token)}`

export async function loader({ request, params, url, context }: Route.LoaderArgs) {
  const area = areaOf(url)
  const { lang } = await area.readCookie(request)
  const t = staffT(area.path, lang)
  try {
    const { reset } = await anonymous(lang, context.get(clientAddressContext)).get<{
      reset: Reset
    }>(pathOf(area.path, params.token))
    return data({
      title: t("reset.title"),
      reset: { email: reset.email, until: moment(reset.expires_at) },
    })
  } catch (error) {
    // Used, replaced or too old: whoever opens the link is told what to do next.
    if (error instanceof BackendError && (error.status === 404 || error.status === 410)) {
      return data({ title: t("reset.ended"), reset: null }, error.status)
    }
    return area.orPage(request, Promise.reject(error as Error))
  }
}

export async function action({ request, params, url, context }: Route.ActionArgs) {
  const area = areaOf(url)
  const { lang } = await area.readCookie(request)
  const t = staffT(area.path, lang)
  const form = await request.formData()
  const password = secret(form, "password")
  const errors = {
    ...(!password && { password: t("form.missing") }),
    ...(password &&
      password !== form.get("password_again") && { password_again: t("password.differ") }),
  }
  if (Object.keys(errors).length > 0) return notTaken(400, form, null, errors)
  try {
    await anonymous(lang, context.get(clientAddressContext)).post(pathOf(area.path, params.token), {
      password,
    })
    // Whatever session this browser had has ended too.
    return redirect(`${area.path}/sign-in?changed`, {
      status: 303,
      headers: { "set-cookie": await area.writeCookie({ token: null, challenge: null, lang }) },
    })
  } catch (error) {
    return refused(error, form, lang)
  }
}

/** Where the link of a mail leads: a new password to choose. */
export default function ResetPassword({ loaderData, actionData }: Route.ComponentProps) {
  const { t, home } = useStaff()
  const busy = useNavigation().state === "submitting"
  const { reset } = loaderData
  const answer = actionData && "errors" in actionData ? actionData : undefined
  return (
    <PlainFrame>
      <div className="mx-auto max-w-md">
        <h1 tabIndex={-1} className="text-2xl">
          {loaderData.title}
        </h1>
        {!reset ? (
          <div className="mt-4 flex flex-col gap-4">
            <p>{t("reset.ended.text")}</p>
            <Link className="button button-primary self-start" to={`${home}/forgotten-password`}>
              {t("forgotten.again")}
            </Link>
          </div>
        ) : (
          <>
            <p className="mt-3">{t("reset.out")}</p>
            <p className="mt-1 text-sm text-muted">{t("reset.until", { time: reset.until })}</p>
            <div className="mt-4">
              <FormAnswer answer={answer} />
            </div>
            <Form method="post" className="card mt-4 flex flex-col gap-5 p-5" noValidate>
              <div>
                <p className="font-semibold">{t("signIn.email")}</p>
                <p className="break-all">{reset.email}</p>
                <input
                  type="email"
                  name="email"
                  autoComplete="username"
                  value={reset.email}
                  readOnly
                  hidden
                />
              </div>
              <TextField
                name="password"
                label={t("reset.title")}
                help={t("password.help")}
                type="password"
                autoComplete="new-password"
                answer={answer}
              />
              <TextField
                name="password_again"
                label={t("password.again")}
                type="password"
                autoComplete="new-password"
                answer={answer}
              />
              <button
                type="submit"
                className="button button-primary"
                aria-disabled={busy || undefined}
              >
                {t("reset.action")}
              </button>
            </Form>
          </>
        )}
      </div>
    </PlainFrame>
  )
}
