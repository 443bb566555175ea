import { data } from "react-router"
import { ApprovalField } from "~/components/desk/approval"
import { DataTable, type Column } from "~/components/desk/data-table"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { Field } from "~/components/field"
import { Icon } from "~/components/icon"
import { answerTo, FormAnswer, IntentForm, Submit, TextField } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import type { CoverageKey } from "~/i18n/vi/province/coverage"
import { day, vietnamDay } from "~/lib/format.server"
import {
  orDeskPage,
  provinceApi,
  requireProvince,
  requireRole,
} from "~/lib/province-session.server"
import { notTaken, refused, secret, typed } from "~/lib/staff/refused.server"
import type { Refused } from "~/lib/staff/refused.server"
import type { Platform } from "./answers"
import { CoverageTabs } from "./coverage-tabs"
import { coverageT } from "./words.server"
import type { Route } from "./+types/platforms"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { platforms } = await orDeskPage(
    request,
    provinceApi(session).get<{ platforms: Platform[] }>("/province/coverage/platforms")
  )
  return data({
    title: coverageT(session.lang)("platforms.title"),
    today: vietnamDay(new Date()),
    platforms: platforms.map((platform) => ({
      ...platform,
      opened: platform.opened_on && day(platform.opened_on),
      closed: platform.closed_on && day(platform.closed_on),
    })),
  })
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  const intent = typed(form, "intent")
  const session = await requireRole(request, intent === "correct" ? "editor" : "approver")
  const t = coverageT(session.lang)
  const api = provinceApi(session)
  const field = (name: string) => typed(form, name).normalize("NFC")
  const code = encodeURIComponent(field("code"))
  const names = { name: field("name"), url: field("url"), operator: field("operator") }
  const reason = field("reason")
  const password = secret(form, "password")
  const done = (text: string) => data({ ok: true as const, intent, text })
  if (intent !== "correct" && !password) {
    return notTaken(400, form, null, { password: t("signIn.password.missing") })
  }
  try {
    switch (intent) {
      case "correct":
        await api.post(`/province/coverage/platforms/${code}`, { ...names, reason })
        return done(t("platforms.corrected"))
      case "close":
        await api.post(`/province/coverage/platforms/${code}/closing`, {
          closed_on: field("closed_on"),
          successor_code: field("successor_code"),
          reason,
          password,
        })
        return done(t("platforms.closedNow"))
      case "reopen":
        await api.remove(`/province/coverage/platforms/${code}/closing`, { reason, password })
        return done(t("platforms.reopened"))
      case "open":
        await api.post("/province/coverage/platforms", {
          ...names,
          code: field("code"),
          opened_on: field("opened_on"),
          reason,
          password,
        })
        return done(t("platforms.openedNow"))
      default:
        return notTaken(400, form, t("error.500.text"))
    }
  } catch (error) {
    return refused(error, form, session.lang)
  }
}

/** Platforms with their days and who took over. */
export default function Platforms({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<CoverageKey>()
  const { may } = useDesk()
  const { title, platforms, today } = loaderData
  type Row = (typeof platforms)[number]
  const columns: Column<Row>[] = [
    {
      key: "name",
      label: t("platforms.name"),
      head: true,
      cell: ({ name, code, url }) => (
        <>
          <span className="font-semibold">{name}</span>
          <span className="block text-sm text-muted">{code}</span>
          {url && (
            <a className="link block max-w-72 truncate text-sm" href={url} rel="noreferrer">
              {url}
            </a>
          )}
        </>
      ),
    },
    { key: "operator", label: t("platforms.operator"), cell: ({ operator }) => operator },
    { key: "opened", label: t("platforms.opened"), cell: ({ opened }) => opened ?? "–" },
    { key: "closed", label: t("platforms.closed"), cell: ({ closed }) => closed ?? "–" },
    {
      key: "successor",
      label: t("platforms.successor"),
      cell: ({ successor }) => successor?.name ?? "–",
    },
    {
      key: "state",
      label: t("platforms.state"),
      cell: ({ open }) => (
        <span
          className={`inline-flex items-center gap-1 whitespace-nowrap ${open ? "text-leaf" : "text-muted"}`}
        >
          <Icon name={open ? "check" : "cross"} className="size-4" />
          {t(open ? "platforms.state.open" : "platforms.state.closed")}
        </span>
      ),
    },
  ]
  return (
    <>
      <PageHead title={title} />
      <CoverageTabs />
      <FormAnswer answer={actionData} />
      <p className="mb-4 max-w-3xl text-muted">{t("platforms.intro")}</p>
      <DataTable
        caption={t("platforms.caption")}
        columns={columns}
        rows={platforms}
        rowKey={({ code }) => code}
        files="/coverage/platforms/export"
      />
      {may("editor") && !may("approver") && (
        <p className="mt-4 text-muted">{t("platforms.only")}</p>
      )}
      <div className="mt-6 grid items-start gap-5 xl:grid-cols-2">
        {may("editor") && (
          <Part title={t("platforms.change")}>
            <ul className="divide-y divide-line">
              {platforms.map((platform) => (
                <Changes
                  key={platform.code}
                  platform={platform}
                  platforms={platforms}
                  today={today}
                  approver={may("approver")}
                  answer={
                    actionData && !actionData.ok && actionData.values.code === platform.code
                      ? actionData
                      : undefined
                  }
                />
              ))}
            </ul>
          </Part>
        )}
        {may("approver") && (
          <Part title={t("platforms.open")}>
            <OpenForm today={today} answer={answerTo(actionData, "open")} />
          </Part>
        )}
      </div>
    </>
  )
}

type Row = Route.ComponentProps["loaderData"]["platforms"][number]

/** The forms of one platform, folded until they are wanted. */
function Changes({
  platform,
  platforms,
  today,
  approver,
  answer,
}: {
  platform: Row
  platforms: readonly Row[]
  today: string
  approver: boolean
  answer: Refused | undefined
}) {
  const t = useWords<CoverageKey>()
  const { code, name } = platform
  const of = (intent: string) => (answer?.intent === intent ? answer : undefined)
  return (
    <li className="py-2">
      <details open={answer !== undefined && answer.intent !== "open"}>
        <summary className="link inline-flex min-h-11 items-center">{name}</summary>
        <div className="mt-2 flex flex-col gap-6 pb-3">
          <IntentForm intent="correct">
            <input type="hidden" name="code" value={code} />
            <NameFields prefix={`correct-${code}-`} platform={platform} answer={of("correct")} />
            <Submit intent="correct" plain>
              {t("platforms.correct")}
            </Submit>
          </IntentForm>
          {approver && !platform.is_own && (
            <IntentForm intent="close">
              <input type="hidden" name="code" value={code} />
              <p className="text-sm">{t("platforms.close.text")}</p>
              <TextField
                name="closed_on"
                prefix={`close-${code}-`}
                label={t("platforms.close.day")}
                type="date"
                value={platform.closed_on ?? today}
                className="max-w-60"
                answer={of("close")}
              />
              <SuccessorField platform={platform} platforms={platforms} answer={of("close")} />
              <TextField
                name="reason"
                prefix={`close-${code}-`}
                label={t("reason.label")}
                optional
                answer={of("close")}
              />
              <ApprovalField prefix={`close-${code}-`} answer={of("close")} />
              <Submit intent="close" plain>
                {t("platforms.close")}
              </Submit>
            </IntentForm>
          )}
          {approver && platform.closed_on && (
            <IntentForm intent="reopen">
              <input type="hidden" name="code" value={code} />
              <TextField
                name="reason"
                prefix={`reopen-${code}-`}
                label={t("reason.label")}
                optional
                answer={of("reopen")}
              />
              <ApprovalField prefix={`reopen-${code}-`} answer={of("reopen")} />
              <Submit intent="reopen" plain>
                {t("platforms.reopen")}
              </Submit>
            </IntentForm>
          )}
        </div>
      </details>
    </li>
  )
}

function NameFields({
  prefix,
  platform,
  answer,
}: {
  prefix: string
  platform?: Row
  answer: Refused | undefined
}) {
  const t = useWords<CoverageKey>()
  return (
    <>
      <TextField
        name="name"
        prefix={prefix}
        label={t("platforms.name")}
        value={platform?.name}
        maxLength={120}
        answer={answer}
      />
      <TextField
        name="url"
        prefix={prefix}
        label={t("platforms.url")}
        type="url"
        inputMode="url"
        value={platform?.url}
        maxLength={500}
        optional
        answer={answer}
      />
      <TextField
        name="operator"
        prefix={prefix}
        label={t("platforms.operator")}
        value={platform?.operator}
        optional
        answer={answer}
      />
    </>
  )
}

function SuccessorField({
  platform,
  platforms,
  answer,
}: {
  platform: Row
  platforms: readonly Row[]
  answer: Refused | undefined
}) {
  const t = useWords<CoverageKey>()
  return (
    <Field
      id={`close-${platform.code}-successor`}
      label={t("platforms.close.successor")}
      error={answer?.errors.successor_code}
    >
      {(control) => (
        <select
          {...control}
          className="input max-w-80"
          name="successor_code"
          defaultValue={answer?.values.successor_code ?? platform.successor?.code ?? ""}
        >
          <option value="">{t("platforms.close.none")}</option>
          {platforms
            .filter(({ code }) => code !== platform.code)
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </select>
      )}
    </Field>
  )
}

function OpenForm({ today, answer }: { today: string; answer: Refused | undefined }) {
  const t = useWords<CoverageKey>()
  return (
    <IntentForm intent="open">
      <TextField
        name="code"
        prefix="open-"
        label={t("platforms.code")}
        help={t("platforms.code.help")}
        maxLength={40}
        className="max-w-80"
        answer={answer}
      />
      <NameFields prefix="open-" answer={answer} />
      <TextField
        name="opened_on"
        prefix="open-"
        label={t("platforms.opened")}
        type="date"
        value={today}
        className="max-w-60"
        answer={answer}
      />
      <TextField name="reason" prefix="open-" label={t("reason.label")} optional answer={answer} />
      <ApprovalField prefix="open-" answer={answer} />
      <Submit intent="open">{t("platforms.open")}</Submit>
    </IntentForm>
  )
}
