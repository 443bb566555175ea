import { data } from "react-router"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { Notice } from "~/components/notice"
import { answerTo, FormAnswer, IntentForm, Submit, TextField } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import type { QualityKey } from "~/i18n/vi/province/quality"
import { count, day, money, vietnamDay } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import {
  mayAct,
  orDeskPage,
  provinceApi,
  requireProvince,
  requireRole,
} from "~/lib/province-session.server"
import { notTaken, refused, typed, wholeNumber } from "~/lib/staff/refused.server"
import type { AuditEntry, TradeEvent } from "./contract"
import { EventFields } from "./event-fields"
import { readEventForm } from "./event-form.server"
import { EventStock, type Shelf } from "./event-stock"
import { ReasonField } from "./fields"
import { amount as amountOf, reported } from "./figures.server"
import { History } from "./history"
import { historyRows } from "./history.server"
import { unitOptions } from "./register.server"
import { qualityT } from "./words.server"
import type { Route } from "./+types/event"

type Detail = {
  event: TradeEvent
  takings: { orders: number; units: number; revenue_vnd: number } | null
  history: AuditEntry[]
}
type Stock = {
  event: Shelf | null
  point: Shelf | null
  points: { handle: string; name: string }[]
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

const pathOf = (id: string) => `/province/events/${encodeURIComponent(id)}`

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang, me } = session
  const t = qualityT(lang)
  const api = provinceApi(session)
  const { event, takings, history } = await orDeskPage(request, api.get<Detail>(pathOf(params.id)))
  const point = url.searchParams.get("point") ?? undefined
  const stock =
    event.point && mayAct(me.role, "editor")
      ? await orDeskPage(request, api.get<Stock>(`${pathOf(params.id)}/stock`, { point }))
      : null
  return data({
    title: event.name,
    event,
    added: url.searchParams.get("done") === "added",
    begun: event.starts_on <= vietnamDay(new Date()),
    over: event.ends_on < vietnamDay(new Date()),
    calledOffOn: event.called_off_on ? day(event.called_off_on) : null,
    days: { from: day(event.starts_on), to: day(event.ends_on) },
    facts: facts(event, lang),
    results: results(event, lang),
    takings: takings && {
      revenue: money(takings.revenue_vnd, lang),
      note: t("point.takings.note", {
        orders: count(takings.orders, lang),
        units: count(takings.units, lang),
      }),
    },
    units: unitOptions(),
    stock:
      stock?.event && event.point
        ? {
            event: stock.event,
            point: stock.point,
            points: stock.points.map(({ handle, name }) => ({ value: handle, text: name })),
          }
        : null,
    history: historyRows(history, lang),
  })
}

type Fact = { label: string; value: string }

function facts(event: TradeEvent, lang: Lang): Fact[] {
  const t = qualityT(lang)
  const said: [string, string | null][] = [
    [t("event.code"), event.code],
    [t("events.kind"), t(`kind.${event.kind}`)],
    [t("events.level"), t(`level.${event.level}`)],
    [t("events.days"), `${day(event.starts_on)} – ${day(event.ends_on)}`],
    [t("events.place"), [event.place, event.unit].filter(Boolean).join(", ") || null],
    [t("col.source"), event.source],
  ]
  return said.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

function results(event: TradeEvent, lang: Lang): Fact[] {
  const t = qualityT(lang)
  const none = t("event.notTold")
  const plain = (value: number | null) => (value === null ? none : count(value, lang))
  const amount = (value: number | null) =>
    value === null ? none : reported(amountOf(value, lang), event.revenue_qualifier, lang)
  return [
    { label: t("event.booths"), value: plain(event.booths) },
    { label: t("event.localBooths"), value: plain(event.local_booths) },
    {
      label: t("event.visits"),
      value:
        event.visits === null
          ? none
          : reported(count(event.visits, lang), event.visits_qualifier, lang),
    },
    { label: t("events.revenue"), value: amount(event.revenue_vnd) },
    { label: t("events.localRevenue"), value: amount(event.local_revenue_vnd) },
  ]
}

export async function action({ request, params }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  const { lang } = session
  const t = qualityT(lang)
  const form = await request.formData()
  const intent = typed(form, "intent")
  const api = provinceApi(session)
  const path = pathOf(params.id)
  const reason = typed(form, "reason") || null
  const done = (text: string) => data({ ok: true as const, intent, text })
  const missing = (...names: string[]) =>
    Object.fromEntries(
      names.filter((name) => typed(form, name) === "").map((name) => [name, t("form.missing")])
    )
  const wrong = (errors: Record<string, string>) =>
    Object.keys(errors).length > 0 ? notTaken(400, form, null, errors) : null
  try {
    switch (intent) {
      case "edit": {
        const { body, errors } = readEventForm(form, lang)
        const refusal = wrong(errors)
        if (refusal) return refusal
        await api.post(path, { ...body, reason })
        return done(t("event.saved"))
      }
      case "end": {
        const refusal = wrong(missing("on", "reason"))
        if (refusal) return refusal
        await api.post(`${path}/end`, { on: typed(form, "on"), reason })
        return done(t("event.ended"))
      }
      case "call-off":
      case "reinstatement": {
        const refusal = wrong(missing("reason"))
        if (refusal) return refusal
        await api.post(`${path}/${intent}`, { reason })
        return done(t(intent === "call-off" ? "event.calledOff" : "event.reinstated"))
      }
      case "point": {
        const refusal = wrong(missing("operator_name"))
        if (refusal) return refusal
        await api.post(`${path}/point`, { operator_name: typed(form, "operator_name") })
        return done(t("point.opened"))
      }
      case "move": {
        const lines = movedLines(form)
        if (lines === null) return notTaken(400, form, t("form.number"))
        if (lines.length === 0) return notTaken(400, form, t("stock.nothing"))
        await api.post(`${path}/stock`, {
          point: typed(form, "point"),
          direction: typed(form, "direction"),
          lines,
        })
        return done(t("stock.moved"))
      }
      default:
        return notTaken(400, form, t("error.500.text"))
    }
  } catch (error) {
    return refused(error, form, lang)
  }
}

/** The quantities that were filled in; null when one is no number of units. */
function movedLines(form: FormData): { variant_id: string; quantity: number }[] | null {
  const lines: { variant_id: string; quantity: number }[] = []
  for (const name of form.keys()) {
    const text = typed(form, name)
    if (!name.startsWith("units:") || text === "") continue
    const quantity = wholeNumber(text)
    if (quantity === null || quantity < 0) return null
    if (quantity > 0) lines.push({ variant_id: name.slice("units:".length), quantity })
  }
  return lines
}

/** One event: facts, results, its own point with takings and goods, and what was done. */
export default function EventPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<QualityKey>()
  const { may } = useDesk()
  const { event, takings, stock, days, calledOffOn } = loaderData
  const editor = may("editor")
  const planned = editor && !calledOffOn
  const editAnswer = answerTo(actionData, "edit")
  const endAnswer = answerTo(actionData, "end")
  const callOffAnswer = answerTo(actionData, "call-off")
  const reinstateAnswer = answerTo(actionData, "reinstatement")
  return (
    <>
      <PageHead
        title={loaderData.title}
        back={{ to: "/province/events", text: t("events.title") }}
      />
      <FormAnswer answer={actionData} />
      {loaderData.added && !actionData && (
        <div className="mb-4">
          <Notice tone="good" title={t("event.added")} live />
        </div>
      )}
      {calledOffOn && (
        <div className="mb-4 flex flex-col gap-3">
          <Notice tone="warning" title={t("event.calledOff.on", { day: calledOffOn })}>
            <p>{t("event.calledOff.text")}</p>
          </Notice>
          {editor && (
            <details className="card p-4 sm:p-5" open={Boolean(reinstateAnswer)}>
              <summary className="link flex min-h-11 items-center text-lg">
                {t("event.reinstate")}
              </summary>
              <IntentForm intent="reinstatement" className="mt-3 flex flex-col gap-4">
                <ReasonField prefix="reinstatement-" answer={reinstateAnswer} />
                <Submit intent="reinstatement" plain>
                  {t("event.reinstate")}
                </Submit>
              </IntentForm>
            </details>
          )}
        </div>
      )}
      {/* What was done fills the fields anew: goods must not move twice. */}
      <div key={loaderData.history.length} className="grid items-start gap-5 xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          <Part title={t("event.facts")}>
            <Facts facts={loaderData.facts} />
          </Part>
          <Part title={t("event.results")}>
            <Facts facts={loaderData.results} />
            {takings && (
              <dl className="grid gap-3 border-t border-line pt-3 sm:grid-cols-2">
                <div>
                  <dt className="text-sm text-muted">{t("point.takings")}</dt>
                  <dd className="text-xl font-semibold tabular-nums">{takings.revenue}</dd>
                  <dd className="text-sm text-muted">{takings.note}</dd>
                </div>
              </dl>
            )}
          </Part>
          {planned && (
            <section className="card p-4 sm:p-5">
              <details open={Boolean(editAnswer)}>
                <summary className="link flex min-h-11 items-center text-lg">
                  {t("event.edit")}
                </summary>
                <IntentForm intent="edit" className="mt-3 flex flex-col gap-4">
                  <EventFields units={loaderData.units} event={event} answer={editAnswer} />
                  <ReasonField prefix="edit-" answer={editAnswer} optional />
                  <Submit intent="edit">{t("record.save")}</Submit>
                </IntentForm>
              </details>
              {!loaderData.begun && (
                <details open={Boolean(callOffAnswer)}>
                  <summary className="link flex min-h-11 items-center text-lg">
                    {t("event.callOff")}
                  </summary>
                  <p className="my-3 text-muted">{t("event.callOff.text")}</p>
                  <IntentForm intent="call-off">
                    <ReasonField prefix="call-off-" answer={callOffAnswer} />
                    <Submit intent="call-off" plain>
                      {t("event.callOff")}
                    </Submit>
                  </IntentForm>
                </details>
              )}
              {loaderData.begun && !loaderData.over && (
                <details open={Boolean(endAnswer)}>
                  <summary className="link flex min-h-11 items-center text-lg">
                    {t("event.end")}
                  </summary>
                  <p className="my-3 text-muted">{t("event.end.text")}</p>
                  <IntentForm intent="end">
                    <TextField
                      name="on"
                      prefix="end-"
                      type="date"
                      label={t("event.end.on")}
                      answer={endAnswer}
                      className="max-w-60"
                    />
                    <ReasonField prefix="end-" answer={endAnswer} />
                    <Submit intent="end" plain>
                      {t("event.end")}
                    </Submit>
                  </IntentForm>
                </details>
              )}
            </section>
          )}
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          {event.point && !calledOffOn ? (
            <Part title={t("point.title")}>
              <p>
                {event.point.name}
                <span className="block text-sm text-muted">
                  {days.from} – {days.to}
                </span>
              </p>
            </Part>
          ) : (
            planned && (
              <Part title={t("point.title")}>
                {loaderData.over ? (
                  <p className="text-muted">{t("point.over")}</p>
                ) : (
                  <IntentForm intent="point">
                    <p className="text-muted">{t("point.open.text", days)}</p>
                    <TextField
                      name="operator_name"
                      label={t("point.operator")}
                      answer={answerTo(actionData, "point")}
                    />
                    <Submit intent="point">{t("point.open")}</Submit>
                  </IntentForm>
                )}
              </Part>
            )
          )}
          {stock && !calledOffOn && <EventStock {...stock} />}
          <History rows={loaderData.history} />
        </div>
      </div>
    </>
  )
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
      {facts.map(({ label, value }) => (
        <div key={label} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd className="min-w-0 break-words max-sm:mb-2">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
