import { data, Form, Link, redirect, useNavigation } from "react-router"
import { Field } from "~/components/field"
import { Notice } from "~/components/notice"
import { PlainFrame } from "~/components/staff/plain-frame"
import { useStaff } from "~/components/staff/use-staff"
import { staffT } from "~/i18n/staff-messages.server"
import { clientAddressContext } from "~/lib/client-address.server"
import { areaOf } from "~/lib/staff/area-of.server"
import { typed } from "~/lib/staff/refused.server"
import { askWithCode, signedInTo, signInProblem } from "~/lib/staff/sign-in.server"
import type { Route } from "./+types/sign-in-code"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const area = areaOf(url)
  const { lang, challenge } = await area.readCookie(request)
  if (!challenge) throw redirect(`${area.path}/sign-in`)
  return { title: staffT(area.path, lang)("signIn.code.title") }
}

export async function action({ request, url, context }: Route.ActionArgs) {
  const area = areaOf(url)
  const { lang, challenge } = await area.readCookie(request)
  if (!challenge) throw redirect(`${area.path}/sign-in`, 303)
  const code = typed(await request.formData(), "code").replace(/\s/g, "")
  if (!code) return data({ problem: staffT(area.path, lang)("signIn.code.missing") }, 400)
  try {
    const { token } = await askWithCode(area, lang, context.get(clientAddressContext), {
      challenge_id: challenge,
      code,
    })
    return await signedInTo(area, request, area.safePath(url.searchParams.get("to")), { token })
  } catch (error) {
    const { status, text } = signInProblem(area, error, lang)
    return data({ problem: text }, status)
  }
}

/** The second step of a sign-in: the code that the telephone shows. */
export default function SignInCode({ actionData }: Route.ComponentProps) {
  const { t, home } = useStaff()
  const busy = useNavigation().state === "submitting"
  return (
    <PlainFrame>
      <div className="mx-auto max-w-sm">
        <h1 tabIndex={-1} className="text-2xl">
          {t("signIn.code.title")}
        </h1>
        {actionData?.problem && (
          <div className="mt-4">
            <Notice tone="error" title={actionData.problem} live />
          </div>
        )}
        <Form method="post" className="card mt-5 flex flex-col gap-5 p-5" noValidate>
          <Field id="code" label={t("signIn.code")} help={t("signIn.code.help")}>
            {(control) => (
              <input
                {...control}
                className="input text-xl tracking-widest tabular-nums"
                name="code"
                autoComplete="one-time-code"
                autoCapitalize="none"
                spellCheck={false}
                required
                maxLength={40}
              />
            )}
          </Field>
          <button type="submit" className="button button-primary" aria-disabled={busy || undefined}>
            {t("signIn.action")}
          </button>
        </Form>
        <p className="mt-4">
          <Link className="link inline-flex min-h-11 items-center" to={`${home}/sign-in`}>
            {t("signIn.again")}
          </Link>
        </p>
      </div>
    </PlainFrame>
  )
}
