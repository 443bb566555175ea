import { data, redirect } from "react-router"
import { FormAnswer, type Answer } from "~/components/staff/forms"
import { Movements } from "~/components/point/movements"
import { PageHead, Part } from "~/components/staff/page-head"
import { StockForms } from "~/components/point/stock-forms"
import { useArea, usePlace } from "~/components/point/use-point"
import { pointT } from "~/i18n/point-messages.server"
import { moment, money } from "~/lib/format.server"
import { orPointPage, pointApi, pointPath, requirePoint } from "~/lib/point-session.server"
import type { Movement, StockItem } from "~/lib/point/contract"
import { notTaken, refused, typed, wholeNumber } from "~/lib/staff/refused.server"
import { whyNot } from "~/lib/point/why-not"
import { stockRow } from "~/lib/point/stock-view.server"
import type { Route } from "./+types/stock-item"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.row.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params }: Route.LoaderArgs) {
  const session = await requirePoint(request, params.point)
  const { lang } = session
  const { item, history } = await orPointPage(
    request,
    pointApi(session).get<{ item: StockItem; history: Movement[] }>(
      pointPath(params.point, `/stock/${encodeURIComponent(params.variant)}`)
    )
  )
  const t = pointT(lang)
  return data({
    item,
    row: stockRow(item, lang),
    bounds: item.price_bounds && {
      min: money(item.price_bounds.min_vnd, lang),
      max: money(item.price_bounds.max_vnd, lang),
    },
    why: item.sellable.ok ? null : whyNot(item.sellable.reason),
    until: item.sellable.ok ? t("item.until", { at: moment(item.sellable.until) }) : null,
    history: history.map((row) => ({ ...row, at: moment(row.at) })),
  })
}

export async function action({ request, params }: Route.ActionArgs) {
  const session = await requirePoint(request, params.point)
  const t = pointT(session.lang)
  const form = await request.formData()
  const intent = typed(form, "intent")
  const path = pointPath(params.point, `/stock/${encodeURIComponent(params.variant)}`)
  const api = pointApi(session)
  const version = typed(form, "version")
  const note = typed(form, "note") || undefined
  const number = (name: string) => wholeNumber(typed(form, name))
  const missing = (name: string) => notTaken(400, form, null, { [name]: t("form.number") })
  try {
    if (intent === "add") {
      const typedQuantity = number("quantity")
      const reason = typed(form, "reason")
      if (!typedQuantity) return missing("quantity")
      // A loss is typed as people say it: "3 broken".
      const quantity = reason === "loss" ? -Math.abs(typedQuantity) : typedQuantity
      await api.post(`${path}/add`, { quantity, reason, note, version })
    } else if (intent === "count") {
      const counted = number("counted")
      if (counted === null || counted < 0) return missing("counted")
      await api.post(`${path}/count`, { counted, note, version })
    } else if (intent === "price") {
      const price_vnd = number("price_vnd")
      if (!price_vnd) return missing("price_vnd")
      await api.post(path, { price_vnd })
    } else if (intent === "alarm") {
      const alarm_at = number("alarm_at")
      if (alarm_at === null || alarm_at < 0) return missing("alarm_at")
      await api.post(path, { alarm_at })
    } else if (intent === "unlist") {
      await api.remove(path)
      return redirect(`/sales-point/${params.point}/stock`, 303)
    } else {
      return notTaken(400, form, t("error.500.text"))
    }
    return data<Answer>({ ok: true, intent, text: t("form.saved") })
  } catch (error) {
    return refused(error, form, session.lang)
  }
}

/** One product of the shelf: what there is of it, what can be done with it, and who did what. */
export default function StockItemPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useArea()
  const { to } = usePlace()
  const { item, row, history, until, why } = loaderData
  const numbers = [
    ["stock.available", item.available],
    ["item.reserved", item.reserved],
    ["item.stocked", item.stocked],
  ] as const
  return (
    <>
      <PageHead title={row.title} back={{ to: to("/stock"), text: t("stock.title") }} />
      <FormAnswer answer={actionData} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          <section className="card p-4 sm:p-5" aria-label={t("item.facts")}>
            <dl className="grid grid-cols-3 gap-3">
              {numbers.map(([key, n]) => (
                <div key={key} className="flex flex-col-reverse justify-end">
                  <dt className="text-sm text-muted">{t(key)}</dt>
                  <dd className="text-2xl font-semibold tabular-nums">{n}</dd>
                </div>
              ))}
            </dl>
            <p className="mt-4">
              <span className="price text-lg">{row.price}</span>
            </p>
            <p className="mt-1 text-sm text-muted">
              {row.producer} · <span className="whitespace-nowrap">{row.sku}</span>
              {item.barcode && ` · ${item.barcode}`}
            </p>
            <p
              className={`mt-2 font-semibold ${row.state === "ok" ? "text-leaf" : row.state === "low" ? "text-clay" : "text-berry"}`}
            >
              {t(`stock.state.${row.state}`)}
            </p>
            {why && <p className="text-sm text-muted">{t(why)}</p>}
            {until && <p className="text-sm text-muted">{until}</p>}
            {item.elsewhere && (
              <p className="mt-2 text-sm">{t("item.elsewhere", { province: item.elsewhere })}</p>
            )}
            <p className="mt-3">
              <a
                className="link inline-flex min-h-11 items-center"
                href={`${to("/labels.pdf")}?variant=${encodeURIComponent(item.variant_id)}`}
              >
                {t("item.label")}
              </a>
            </p>
          </section>
          <StockForms
            key={item.version}
            item={item}
            bounds={loaderData.bounds}
            answer={actionData}
          />
        </div>
        <Part title={t("item.history")}>
          <Movements rows={history} />
        </Part>
      </div>
    </>
  )
}
