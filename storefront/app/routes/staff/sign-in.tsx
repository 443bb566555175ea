import { data, Form, Link, useNavigation } from "react-router"
import { Field } from "~/components/field"
import { Notice } from "~/components/notice"
import { PlainFrame } from "~/components/staff/plain-frame"
import { useStaff } from "~/components/staff/use-staff"
import { staffT } from "~/i18n/staff-messages.server"
import { clientAddressContext } from "~/lib/client-address.server"
import { areaOf } from "~/lib/staff/area-of.server"
import { secret, typed } from "~/lib/staff/refused.server"
import { askForToken, signedInTo, signInProblem } from "~/lib/staff/sign-in.server"
import type { Route } from "./+types/sign-in"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const area = areaOf(url)
  const { lang } = await area.readCookie(request)
  return {
    title: staffT(area.path, lang)("signIn.title"),
    signedOut: url.searchParams.has("signed-out"),
    changed: url.searchParams.has("changed"),
    asked: url.searchParams.has("to"),
  }
}

export async function action({ request, url, context }: Route.ActionArgs) {
  const area = areaOf(url)
  const { lang } = await area.readCookie(request)
  const t = staffT(area.path, lang)
  const form = await request.formData()
  const email = typed(form, "email")
  const password = secret(form, "password")
  const errors = {
    ...(!/^[^\s@]+@[^\s@]+$/.test(email) && { email: t("signIn.email.missing") }),
    ...(!password && { password: t("signIn.password.missing") }),
  }
  if (Object.keys(errors).length > 0) return data({ email, errors, problem: null }, 400)
  const to = area.safePath(url.searchParams.get("to"))
  try {
    const answer = await askForToken(area, lang, context.get(clientAddressContext), {
      email,
      password,
    })
    if ("token" in answer) return await signedInTo(area, request, to, { token: answer.token })
    return await signedInTo(
      area,
      request,
      `${area.path}/sign-in/code?${new URLSearchParams({ to })}`,
      {
        challenge: answer.mfa.challenge_id,
      }
    )
  } catch (error) {
    const { status, text } = signInProblem(area, error, lang)
    return data({ email, errors: {}, problem: text }, status)
  }
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  const { t, home } = useStaff()
  const busy = useNavigation().state === "submitting"
  const errors: { email?: string; password?: string } = actionData?.errors ?? {}
  return (
    <PlainFrame>
      <div className="mx-auto max-w-sm">
        <h1 tabIndex={-1} className="text-2xl">
          {t("signIn.title")}
        </h1>
        <div className="mt-4 flex flex-col gap-4 empty:hidden">
          {loaderData.signedOut && !actionData && (
            <Notice tone="good" title={t("signIn.out")} live />
          )}
          {loaderData.changed && !actionData && (
            <Notice tone="good" title={t("signIn.changed")} live />
          )}
          {loaderData.asked && !actionData && !loaderData.signedOut && (
            <Notice title={t("signIn.first")} />
          )}
          {actionData?.problem && <Notice tone="error" title={actionData.problem} live />}
        </div>
        <Form method="post" className="card mt-5 flex flex-col gap-5 p-5" noValidate>
          <Field id="email" label={t("signIn.email")} error={errors.email}>
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
          <Field id="password" label={t("signIn.password")} error={errors.password}>
            {(control) => (
              <input
                {...control}
                className="input"
                type="password"
                name="password"
                autoComplete="current-password"
                required
                maxLength={200}
              />
            )}
          </Field>
          <button type="submit" className="button button-primary" aria-disabled={busy || undefined}>
            {busy ? t("signIn.busy") : t("signIn.action")}
          </button>
        </Form>
        <p className="mt-4">
          <Link
            className="link inline-flex min-h-11 items-center"
            to={`${home}/forgotten-password`}
          >
            {t("signIn.forgotten")}
          </Link>
        </p>
        <p className="mt-2 text-sm text-muted">{t("signIn.help")}</p>
      </div>
    </PlainFrame>
  )
}
