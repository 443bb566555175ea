import { data, Form, Link, useNavigation } from "react-router"
import { Notice } from "~/components/notice"
import { FormAnswer, TextField } from "~/components/point/forms"
import { PlainFrame } from "~/components/point/plain-frame"
import { useArea } from "~/components/point/use-point"
import { pointT } from "~/i18n/point-messages.server"
import { BackendError } from "~/lib/backend-error"
import { clientAddressContext } from "~/lib/client-address.server"
import { day } from "~/lib/format.server"
import { orPointPage, readPointCookie, type PointRole } from "~/lib/point-session.server"
import { notTaken, refused, secret, typed } from "~/lib/point/refused.server"
import { anonymous, signedInTo } from "~/lib/point/sign-in.server"
import type { Route } from "./+types/invitation"

type Invitation = {
  email: string
  point: { handle: string; name: string }
  role: PointRole
  expires_at: string
  known: boolean
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
  // The address is the invitation: it does not travel to other sites.
  { name: "referrer", content: "same-origin" },
]

const pathOf = (token: string) => `/sales-point/invitations/${encodeURIComponent(token)}`

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { lang } = await readPointCookie(request)
  const t = pointT(lang)
  try {
    const { invitation } = await anonymous(lang, context.get(clientAddressContext)).get<{
      invitation: Invitation
    }>(pathOf(params.token))
    return data({
      title: t("invitation.title"),
      invitation: { ...invitation, until: day(invitation.expires_at) },
    })
  } catch (error) {
    // Used, withdrawn or too old: whoever opens the link is told what to do next.
    if (error instanceof BackendError && (error.status === 404 || error.status === 410)) {
      return data({ title: t("invitation.ended"), invitation: null }, error.status)
    }
    return orPointPage(request, Promise.reject(error as Error))
  }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { lang } = await readPointCookie(request)
  const t = pointT(lang)
  const form = await request.formData()
  const password = secret(form, "password")
  const known = typed(form, "known") === "1"
  const errors = {
    ...(!known && !typed(form, "name") && { name: t("form.missing") }),
    ...(!password && { password: t("signIn.password.missing") }),
    ...(!known &&
      password &&
      password !== form.get("password_again") && {
        password_again: t("password.differ"),
      }),
  }
  if (Object.keys(errors).length > 0) return notTaken(400, form, null, errors)
  try {
    const { token } = await anonymous(lang, context.get(clientAddressContext)).post<{
      token: string
    }>(`${pathOf(params.token)}/accept`, { name: typed(form, "name"), password })
    return await signedInTo(request, "/sales-point", { token })
  } catch (error) {
    return refused(error, form, lang)
  }
}

/** Where the link of an invitation leads: who invites whom, and a password to choose. */
export default function InvitationPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useArea()
  const busy = useNavigation().state === "submitting"
  const { invitation } = loaderData
  const answer = actionData && "errors" in actionData ? actionData : undefined
  return (
    <PlainFrame>
      <div className="mx-auto max-w-md">
        <h1 tabIndex={-1} className="text-2xl">
          {loaderData.title}
        </h1>
        {!invitation ? (
          <div className="mt-4 flex flex-col gap-4">
            <p>{t("invitation.ended.text")}</p>
            <Link className="button button-primary self-start" to="/sales-point/sign-in">
              {t("signIn.action")}
            </Link>
          </div>
        ) : (
          <>
            <p className="mt-3">
              {t("invitation.text", {
                point: invitation.point.name,
                role: t(`role.${invitation.role}`),
              })}
            </p>
            <p className="mt-1 text-sm text-muted">
              {t("invitation.until", { day: invitation.until })}
            </p>
            <div className="mt-4">
              {answer ? (
                <FormAnswer answer={answer} />
              ) : (
                invitation.known && <Notice title={t("invitation.known")} />
              )}
            </div>
            <Form method="post" className="card mt-4 flex flex-col gap-5 p-5" noValidate>
              <input type="hidden" name="known" value={invitation.known ? "1" : ""} />
              <div>
                <p className="font-semibold">{t("signIn.email")}</p>
                <p className="break-all">{invitation.email}</p>
                <input
                  type="email"
                  name="email"
                  autoComplete="username"
                  value={invitation.email}
                  readOnly
                  hidden
                />
              </div>
              {!invitation.known && (
                <TextField
                  name="name"
                  label={t("invitation.name")}
                  autoComplete="name"
                  answer={answer}
                />
              )}
              <TextField
                name="password"
                label={t("signIn.password")}
                help={invitation.known ? undefined : t("password.help")}
                type="password"
                autoComplete={invitation.known ? "current-password" : "new-password"}
                answer={answer}
              />
              {!invitation.known && (
                <TextField
                  name="password_again"
                  label={t("password.again")}
                  type="password"
                  autoComplete="new-password"
                  answer={answer}
                />
              )}
              <button
                type="submit"
                className="button button-primary"
                aria-disabled={busy || undefined}
              >
                {t("invitation.action")}
              </button>
            </Form>
          </>
        )}
      </div>
    </PlainFrame>
  )
}
