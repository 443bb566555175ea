import { data, Link, redirect } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { Notice } from "~/components/notice"
import { answerTo, FormAnswer, IntentForm, Submit, TextField } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import type { QualityKey } from "~/i18n/vi/province/quality"
import { count, day } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import {
  orDeskPage,
  provinceApi,
  requireProvince,
  requireRole,
} from "~/lib/province-session.server"
import { notTaken, refused, typed } from "~/lib/staff/refused.server"
import type { QualityRecord, RecordDetail } from "./contract"
import { ReasonField } from "./fields"
import { hectares } from "./figures.server"
import { History } from "./history"
import { historyRows } from "./history.server"
import { RecordFields } from "./record-fields"
import { readRecordForm, recordValues } from "./record-form.server"
import { registerOf, unitOptions } from "./register.server"
import { qualityT } from "./words.server"
import type { Route } from "./+types/record"

const DONE = ["added", "renewed", "corrected", "ended"] as const

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const register = registerOf(params.register)
  const session = await requireProvince(request)
  const { lang } = session
  const found = await orDeskPage(
    request,
    provinceApi(session).get<RecordDetail>(
      `/province/quality/${register}/${encodeURIComponent(params.id)}`
    )
  )
  const done = DONE.find((word) => word === url.searchParams.get("done"))
  return data({
    title: found.record.number,
    register,
    done: done ? qualityT(lang)(`record.${done}`) : null,
    id: found.record.id,
    version: `${found.record.id} ${found.history.length}`,
    facts: facts(found.record, lang),
    values: recordValues(found.record, lang),
    units: unitOptions(),
    periods: found.periods.map((period) => ({
      id: period.id,
      from: day(period.valid_from),
      to: period.valid_to ? day(period.valid_to) : qualityT(lang)("col.noEnd"),
      holder: period.holder_name,
      subject: period.subject,
      area: period.area_m2 === null ? null : hectares(period.area_m2, lang),
      state: period.state,
    })),
    history: historyRows(found.history, lang),
  })
}

function facts(record: QualityRecord, lang: Lang): { label: string; value: string }[] {
  const t = qualityT(lang)
  const said: [string, string | null][] = [
    [t("state.label"), t(`state.${record.state}`)],
    [t("quality.scheme"), record.scheme && t(`scheme.${record.scheme}`)],
    [t("col.holder"), record.holder_name],
    [t("col.holderType"), record.holder_type && t(`holder.${record.holder_type}`)],
    [t("col.subject.certificates"), record.subject],
    [t("col.market"), record.market && t(`market.${record.market}`)],
    [t("col.area"), record.area_m2 === null ? null : hectares(record.area_m2, lang)],
    [t("col.households"), record.households === null ? null : count(record.households, lang)],
    [t("col.place"), record.place],
    [t("col.validFrom"), day(record.valid_from)],
    [t("col.validTo"), record.valid_to ? day(record.valid_to) : t("col.noEnd")],
    [t("col.source"), record.source],
  ]
  return said.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

export async function action({ request, params }: Route.ActionArgs) {
  const register = registerOf(params.register)
  const session = await requireRole(request, "editor")
  const { lang } = session
  const t = qualityT(lang)
  const form = await request.formData()
  const intent = typed(form, "intent")
  const path = `/province/quality/${register}/${encodeURIComponent(params.id)}`
  const api = provinceApi(session)
  const reason = typed(form, "reason") || null
  const asked = intent === "end" ? { body: {}, errors: {} } : readRecordForm(form, register, lang)
  const errors: Record<string, string> = { ...asked.errors }
  if (!reason && intent !== "renew") errors.reason = t("form.missing")
  if (intent === "end" && typed(form, "on") === "") errors.on = t("form.date")
  if (Object.keys(errors).length > 0) return notTaken(400, form, null, errors)
  const done = (id: string, word: (typeof DONE)[number]) =>
    redirect(`/province/quality/${register}/${id}?done=${word}`)
  try {
    switch (intent) {
      case "renew": {
        const body = { ...asked.body, reason }
        const { record } = await api.post<RecordDetail>(`${path}/renewal`, body)
        return done(record.id, "renewed")
      }
      case "correct":
        await api.post(path, { ...asked.body, number: typed(form, "number"), reason })
        return done(params.id, "corrected")
      case "end":
        await api.post(`${path}/end`, { on: typed(form, "on"), reason })
        return done(params.id, "ended")
      default:
        return notTaken(400, form, t("error.500.text"))
    }
  } catch (error) {
    return refused(error, form, lang)
  }
}

/** One record: what this period says, the periods before and after, what may be done, what was done. */
export default function RecordPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<QualityKey>()
  const { may } = useDesk()
  const { register, periods, values, units, id } = loaderData
  const editor = may("editor")
  const last = periods.at(-1)?.id === id
  type Row = (typeof periods)[number]
  const columns: Column<Row>[] = [
    {
      key: "from",
      label: t("col.validFrom"),
      head: true,
      cell: (row) =>
        row.id === id ? (
          <strong>{row.from}</strong>
        ) : (
          <Link className="link" to={`/province/quality/${register}/${row.id}`}>
            {row.from}
          </Link>
        ),
    },
    {
      key: "to",
      label: t("col.validTo"),
      cell: (row) => (
        <>
          {row.to}
          <span className="block text-sm text-muted">{t(`state.${row.state}`)}</span>
        </>
      ),
    },
    { key: "area", label: t("col.area"), numeric: true, cell: (row) => row.area },
    {
      key: "holder",
      label: t("col.holder"),
      cell: (row) => <div className="min-w-36">{row.holder ?? row.subject}</div>,
    },
  ]
  const renewAnswer = answerTo(actionData, "renew")
  const correctAnswer = answerTo(actionData, "correct")
  const endAnswer = answerTo(actionData, "end")
  return (
    <>
      <PageHead
        title={loaderData.title}
        back={{ to: `/province/quality/${register}`, text: t(`tabs.${register}`) }}
      />
      <FormAnswer answer={actionData} />
      {loaderData.done && !actionData && (
        <div className="mb-4">
          <Notice tone="good" title={loaderData.done} live />
        </div>
      )}
      {/* The fields are those of this period: another one, or what was changed, fills them anew. */}
      <div key={loaderData.version} className="grid items-start gap-5 xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          <Part title={t("record.now")}>
            <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
              {loaderData.facts.map(({ label, value }) => (
                <div key={label} className="contents">
                  <dt className="text-muted">{label}</dt>
                  <dd className="min-w-0 break-words max-sm:mb-2">{value}</dd>
                </div>
              ))}
            </dl>
          </Part>
          <Part title={t("record.periods")}>
            <p className="text-sm text-muted">{t("record.periods.text")}</p>
            <DataTable
              caption={t("record.periods")}
              columns={columns}
              rows={periods}
              rowKey={(row) => row.id}
            />
          </Part>
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          {editor && (
            <section className="card p-4 sm:p-5">
              {last && (
                <details open={Boolean(renewAnswer)}>
                  <summary className="link flex min-h-11 items-center text-lg">
                    {t("record.renew")}
                  </summary>
                  <p className="my-3 text-muted">{t("record.renew.text")}</p>
                  <IntentForm intent="renew">
                    <RecordFields
                      register={register}
                      units={units}
                      // The days are those of the next period, which nobody can know but who enters it.
                      values={{ ...values, valid_from: "", valid_to: "" }}
                      answer={renewAnswer}
                      prefix="renew-"
                    />
                    <ReasonField answer={renewAnswer} prefix="renew-" optional />
                    <Submit intent="renew">{t("record.renew")}</Submit>
                  </IntentForm>
                </details>
              )}
              <details open={Boolean(endAnswer)}>
                <summary className="link flex min-h-11 items-center text-lg">
                  {t("record.end")}
                </summary>
                <p className="my-3 text-muted">{t("record.end.text")}</p>
                <IntentForm intent="end">
                  <TextField
                    name="on"
                    prefix="end-"
                    type="date"
                    label={t("record.end.on")}
                    answer={endAnswer}
                    className="max-w-60"
                  />
                  <ReasonField answer={endAnswer} prefix="end-" />
                  <Submit intent="end" plain>
                    {t("record.end")}
                  </Submit>
                </IntentForm>
              </details>
              <details open={Boolean(correctAnswer)}>
                <summary className="link flex min-h-11 items-center text-lg">
                  {t("record.correct")}
                </summary>
                <p className="my-3 text-muted">{t("record.correct.text")}</p>
                <IntentForm intent="correct">
                  <RecordFields
                    register={register}
                    units={units}
                    values={values}
                    answer={correctAnswer}
                    prefix="correct-"
                    numbered
                  />
                  <ReasonField answer={correctAnswer} prefix="correct-" />
                  <Submit intent="correct" plain>
                    {t("record.correct")}
                  </Submit>
                </IntentForm>
              </details>
            </section>
          )}
          <History rows={loaderData.history} />
        </div>
      </div>
    </>
  )
}
