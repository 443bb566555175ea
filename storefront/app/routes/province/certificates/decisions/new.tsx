import { data, Link } from "react-router"
import { ApprovalField } from "~/components/desk/approval"
import { DecisionHead } from "~/components/desk/certificates/decision-fields"
import { StandingMark } from "~/components/desk/certificates/standing-mark"
import { DataTable, type Column } from "~/components/desk/data-table"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { Notice } from "~/components/notice"
import { FormAnswer, IntentForm, Submit } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { day, vietnamDay } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import { mayAct, provinceApi, requireRole } from "~/lib/province-session.server"
import { notTaken, refused, secret, typed, type Refused } from "~/lib/staff/refused.server"
import type { Kind, SheetProblem, Status, Warning } from "../contract"
import { decisionHead } from "../read-decision.server"
import { SheetFields, SheetProblems } from "../sheet-fields"
import { readSheet, sheetProblems } from "../sheet.server"
import { points } from "../speak.server"
import { certificatesT } from "../words.server"
import type { Route } from "./+types/new"

/** Long enough for a thousand certificates. */
const PATIENCE_MS = 60_000

type Change = {
  row: number
  product: { code: string; name: string; producer: string }
  before: {
    decision_number: string
    stars: number
    last_valid_day: string
    status: Status
  } | null
  after: { stars: number; kind: Kind; score_hundredths: number | null; last_valid_day: string }
  warnings: Warning[]
}
type Checked = { rows: number; problems: SheetProblem[]; changes: Change[]; table: string }

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request }: Route.LoaderArgs) {
  const { lang } = await requireRole(request, "editor")
  return data({ title: certificatesT(lang)("import.title"), today: vietnamDay(new Date()) })
}

type Shown = {
  refusal: Refused | null
  problems: SheetProblem[]
  changes: ReturnType<typeof shownChange>[]
  /** The decision as it was checked: what is confirmed is what was shown. */
  kept: Record<string, string> | null
  done: { number: string; n: number } | null
}

const shown = (status: number, part: Partial<Shown>) =>
  data<Shown>({ refusal: null, problems: [], changes: [], kept: null, done: null, ...part }, status)

export async function action({ request }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  const { lang } = session
  const t = certificatesT(lang)
  const form = await request.formData()
  const confirm = typed(form, "intent") === "confirm"
  const head = decisionHead(form)
  const sheet = await readSheet(form)
  const not = (answer: { data: Refused; init: ResponseInit | null }) =>
    shown(answer.init?.status ?? 400, { refusal: answer.data })
  if (!sheet) return not(notTaken(400, form, null, { file: t("import.tooLarge") }))
  const api = provinceApi(session)
  try {
    const check = () =>
      api.post<Checked>("/province/decisions/check", { ...head, ...sheet }, PATIENCE_MS)
    if (!confirm) {
      const checked = await check()
      const right = checked.problems.length === 0 && checked.changes.length > 0
      return shown(200, {
        problems: checked.problems,
        changes: checked.changes.map((change) => shownChange(change, lang)),
        kept: right ? { ...head, table: checked.table } : null,
        // What was typed stays, to go on from.
        refusal: right ? null : { ...notTaken(200, form, null).data, intent: "check" },
      })
    }
    if (!mayAct(session.me.role, "approver")) throw new Response(null, { status: 404 })
    const password = secret(form, "password")
    if (!password) {
      const checked = await check()
      const { data: refusal } = notTaken(400, form, null, {
        password: t("signIn.password.missing"),
      })
      const changes = checked.changes.map((change) => shownChange(change, lang))
      return shown(400, { refusal, changes, kept: { ...head, table: checked.table } })
    }
    const { decision_number: number, certificates: n } = await api.post<{
      decision_number: string
      certificates: number
    }>("/province/decisions", { ...head, ...sheet, password }, PATIENCE_MS)
    return shown(200, { done: { number, n } })
  } catch (error) {
    const problems = sheetProblems(error)
    if (problems) {
      const { data: refusal } = notTaken(422, form, null)
      return shown(422, { problems, refusal: { ...refusal, intent: "check" } })
    }
    const answer = refused(error, form, lang)
    if (!confirm || !answer.data.errors.password) return not(answer)
    const checked = await api.post<Checked>("/province/decisions/check", { ...head, ...sheet })
    const changes = checked.changes.map((change) => shownChange(change, lang))
    return shown(400, { refusal: answer.data, changes, kept: { ...head, table: checked.table } })
  }
}

function shownChange({ row, product, before, after, warnings }: Change, lang: Lang) {
  const t = certificatesT(lang)
  const state = (stars: number, until: string, rest: (string | null)[]) =>
    [t("stars.n", { n: stars }), day(until), ...rest].filter(Boolean).join(" · ")
  return {
    row,
    ...product,
    before: before
      ? state(before.stars, before.last_valid_day, [
          before.decision_number,
          t(`status.${before.status}`),
        ])
      : t("import.none"),
    after: state(after.stars, after.last_valid_day, [
      t(`kind.${after.kind}`),
      after.score_hundredths === null
        ? null
        : t("product.score", { n: points(after.score_hundredths, lang) }),
    ]),
    warnings: warnings.map((warning) => t(`warning.${warning}`)),
  }
}

/** One decision about many products: checked whole, shown, then confirmed by an approver. */
export default function NewDecision({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<CertificatesKey>()
  const { may } = useDesk()
  const refusal = actionData?.refusal ?? undefined
  const typedBefore = refusal?.intent === "check" ? refusal : undefined
  const faulty = refusal && (refusal.problem !== null || Object.keys(refusal.errors).length > 0)
  const kept = actionData?.kept
  const done = actionData?.done
  return (
    <>
      <PageHead
        title={loaderData.title}
        back={{ to: "/province/decisions", text: t("decisions.title") }}
      />
      {faulty && <FormAnswer answer={refusal} />}
      {done && (
        <div className="mb-5">
          <Notice tone="good" title={t("import.done", { n: done.n, number: done.number })} live>
            <Link
              className="link inline-flex min-h-11 items-center"
              to={`/province/certificates?q=${encodeURIComponent(done.number)}`}
            >
              {t("import.seen")}
            </Link>
          </Notice>
        </div>
      )}
      {actionData && actionData.problems.length > 0 && (
        <SheetProblems problems={actionData.problems} />
      )}
      {kept && (
        <div className="mb-6 flex flex-col gap-4">
          <Notice title={t("import.good", { n: actionData.changes.length })} live />
          <Preview changes={actionData.changes} />
          {may("approver") ? (
            <Part title={t("import.confirm", { n: actionData.changes.length })}>
              <p>{t("import.confirm.text")}</p>
              <IntentForm intent="confirm">
                {Object.entries(kept).map(([name, value]) => (
                  <input key={name} type="hidden" name={name} value={value} />
                ))}
                <ApprovalField prefix="confirm-" answer={refusal} />
                <Submit intent="confirm">
                  {t("import.confirm", { n: actionData.changes.length })}
                </Submit>
              </IntentForm>
            </Part>
          ) : (
            <Notice tone="warning" title={t("import.waits")} />
          )}
        </div>
      )}
      {!kept && !done && (
        <>
          <p className="mb-4 max-w-3xl text-muted">{t("import.intro")}</p>
          <IntentForm intent="check" files className="flex flex-col gap-5">
            <Part title={t("import.head")}>
              <DecisionHead prefix="" answer={typedBefore} today={loaderData.today} />
            </Part>
            <Part title={t("import.rows")}>
              <SheetFields help={t("import.table.help")} answer={typedBefore} />
            </Part>
            <Submit intent="check">{t("import.check")}</Submit>
          </IntentForm>
        </>
      )}
    </>
  )
}

function Preview({ changes }: { changes: ReturnType<typeof shownChange>[] }) {
  const t = useWords<CertificatesKey>()
  type Row = (typeof changes)[number]
  const columns: Column<Row>[] = [
    { key: "row", label: t("import.row"), numeric: true, cell: (change) => change.row },
    {
      key: "product",
      label: t("register.product"),
      head: true,
      cell: (change) => (
        <>
          {change.name}
          <span className="block text-sm text-muted">
            {change.code} · {change.producer}
          </span>
        </>
      ),
    },
    { key: "before", label: t("import.before"), cell: (change) => change.before },
    { key: "after", label: t("import.after"), cell: (change) => change.after },
    {
      key: "warnings",
      label: t("import.warnings"),
      cell: (change) =>
        change.warnings.map((warning) => (
          <span key={warning} className="block text-sm">
            <StandingMark tone="warning" text={warning} />
          </span>
        )),
    },
  ]
  return (
    <DataTable
      caption={t("import.preview")}
      columns={columns}
      rows={changes}
      rowKey={(change) => String(change.row)}
    />
  )
}
