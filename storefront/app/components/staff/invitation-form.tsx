import type { ReactNode } from "react"
import { Form, Link, useNavigation } from "react-router"
import type { Refused } from "~/lib/staff/refused.server"
import { Notice } from "../notice"
import { FormAnswer, TextField } from "./forms"
import { PlainFrame } from "./plain-frame"
import { useStaff } from "./use-staff"

/** What both areas tell of an invitation; `known`: the address has a password already, `named`: and a name. */
export type InvitedPerson = { email: string; until: string; known: boolean; named: boolean }

/** Where the link of an invitation leads: who invites whom, and a password to choose. */
export function InvitationForm({
  title,
  person,
  answer,
  children,
}: {
  title: string
  /** Null when the invitation has ended. */
  person: InvitedPerson | null
  answer: Refused | undefined
  /** What the invitation is for. */
  children: ReactNode
}) {
  const { t, home } = useStaff()
  const busy = useNavigation().state === "submitting"
  return (
    <PlainFrame>
      <div className="mx-auto max-w-md">
        <h1 tabIndex={-1} className="text-2xl">
          {title}
        </h1>
        {!person ? (
          <div className="mt-4 flex flex-col gap-4">
            <p>{t("invitation.ended.text")}</p>
            <Link className="button button-primary self-start" to={`${home}/sign-in`}>
              {t("signIn.action")}
            </Link>
          </div>
        ) : (
          <>
            <p className="mt-3">{children}</p>
            <p className="mt-1 text-sm text-muted">
              {t("invitation.until", { day: person.until })}
            </p>
            <div className="mt-4">
              {answer ? (
                <FormAnswer answer={answer} />
              ) : (
                person.known && <Notice title={t("invitation.known")} />
              )}
            </div>
            <Form method="post" className="card mt-4 flex flex-col gap-5 p-5" noValidate>
              <input type="hidden" name="known" value={person.known ? "1" : ""} />
              <input type="hidden" name="named" value={person.named ? "1" : ""} />
              <div>
                <p className="font-semibold">{t("signIn.email")}</p>
                <p className="break-all">{person.email}</p>
                <input
                  type="email"
                  name="email"
                  autoComplete="username"
                  value={person.email}
                  readOnly
                  hidden
                />
              </div>
              {!person.named && (
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
                help={person.known ? undefined : t("password.help")}
                type="password"
                autoComplete={person.known ? "current-password" : "new-password"}
                answer={answer}
              />
              {!person.known && (
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
