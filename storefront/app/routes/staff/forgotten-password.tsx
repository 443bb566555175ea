import { data, Form, Link, useNavigation } from "react-router"
import { Field } from "~/components/field"
import { Notice } from "~/components/notice"
import { PlainFrame } from "~/components/staff/plain-frame"
import { useStaff } from "~/components/staff/use-staff"
import { staffT } from "~/i18n/staff-messages.server"
import { clientAddressContext } from "~/lib/client-address.server"
import { areaOf } from "~/lib/staff/area-of.server"
import { typed } from "~/lib/staff/refused.server"
import { anonymous, signInProblem } from "~/lib/staff/sign-in.server"
import type { Route } from "./+types/forgotten-password"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const area = areaOf(url)
  const { lang } = await area.readCookie(request)
  return { title: staffT(area.path, lang)("forgotten.title") }
}

export async function action({ request, url, context }: Route.ActionArgs) {
  const area = areaOf(url)
  const { lang } = await area.readCookie(request)
  const email = typed(await request.formData(), "email")
  const refuse = (status: number, parts: { error?: string; problem?: string }) =>
    data({ sent: false, email, error: null, problem: null, ...parts }, status)
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
    return refuse(400, { error: staffT(area.path, lang)("signIn.email.missing") })
  }
  try {
    await anonymous(lang, context.get(clientAddressContext)).post(
      `${area.path}/forgotten-password`,
      { email }
    )
    return { sent: true, email, error: null, problem: null }
  } catch (error) {
    const { status, text } = signInProblem(area, error, lang)
    // The form was well-formed to us and not to the backend: the address is what is left to be wrong.
    if (status === 400)
      return refuse(400, { error: staffT(area.path, lang)("signIn.email.missing") })
    return refuse(status, { problem: text })
  }
}

/** Where somebody who has forgotten the password asks for a link. Says the same of every address. */
export default function ForgottenPassword({ loaderData, actionData }: Route.ComponentProps) {
  const { t, home } = useStaff()
  const busy = useNavigation().state === "submitting"
  return (
    <PlainFrame>
      <div className="mx-auto max-w-sm">
        <h1 tabIndex={-1} className="text-2xl">
          {loaderData.title}
        </h1>
        {actionData?.sent ? (
          <div className="mt-4">
            <Notice tone="good" title={t("forgotten.sent")} live>
              <p className="break-words">{t("forgotten.sent.text", { email: actionData.email })}</p>
            </Notice>
          </div>
        ) : (
          <p className="mt-3">{t("forgotten.text")}</p>
        )}
        {actionData?.problem && (
          <div className="mt-4">
            <Notice tone="error" title={actionData.problem} live />
          </div>
        )}
        <Form method="post" className="card mt-5 flex flex-col gap-5 p-5" noValidate>
          <Field id="email" label={t("signIn.email")} error={actionData?.error ?? undefined}>
            {(control) => (
              <input
                {...control}
                className="input"
                type="email"
                name="email"
                autoComplete="username"
                autoCapitalize="none"
                defaultValue={actionData?.email}
                required
                maxLength={200}
              />
            )}
          </Field>
          <button
            type="submit"
            className={`button ${actionData?.sent ? "button-plain" : "button-primary"}`}
            aria-disabled={busy || undefined}
          >
            {t(actionData?.sent ? "forgotten.again" : "forgotten.action")}
          </button>
        </Form>
        <p className="mt-4">
          <Link className="link inline-flex min-h-11 items-center" to={`${home}/sign-in`}>
            {t("signIn.title")}
          </Link>
        </p>
      </div>
    </PlainFrame>
  )
}
