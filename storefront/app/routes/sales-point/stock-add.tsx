import { data, Form, redirect } from "react-router"
import { EmptyState } from "~/components/empty-state"
import { answerTo, FormAnswer, IntentForm, Submit, TextField } from "~/components/staff/forms"
import { PageHead } from "~/components/staff/page-head"
import { PagesOf } from "~/components/staff/pages-of"
import { useArea, usePlace } from "~/components/point/use-point"
import { pointT } from "~/i18n/point-messages.server"
import { day, money } from "~/lib/format.server"
import { orPointPage, pointApi, pointPath, requirePoint } from "~/lib/point-session.server"
import type { RegisterRow } from "~/lib/point/contract"
import { notTaken, refused, typed, wholeNumber } from "~/lib/staff/refused.server"
import type { Route } from "./+types/stock-add"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const session = await requirePoint(request, params.point)
  const t = pointT(session.lang)
  const q = (url.searchParams.get("q") ?? "").slice(0, 100)
  const page = Math.max(1, Math.trunc(Number(url.searchParams.get("page"))) || 1)
  const list = await orPointPage(
    request,
    pointApi(session).get<{ products: RegisterRow[]; total: number; page: number; pages: number }>(
      pointPath(params.point, "/register"),
      { q, page }
    )
  )
  return data({
    title: t("stock.add"),
    q,
    page: list.page,
    pages: list.pages,
    rows: list.products.map((row) => ({
      variant_id: row.variant_id,
      title: row.variant ? `${row.title} · ${row.variant}` : row.title,
      detail: `${row.producer} · ${t("add.stars", { n: row.stars })} · ${t("add.until", { day: day(row.last_valid_day) })}`,
      price: money(row.price_vnd, session.lang),
      alcohol: row.alcohol,
    })),
  })
}

export async function action({ request, params }: Route.ActionArgs) {
  const session = await requirePoint(request, params.point)
  const form = await request.formData()
  const quantity = wholeNumber(typed(form, "quantity"))
  const variant = typed(form, "intent")
  if (quantity === null || quantity < 0) {
    return notTaken(400, form, null, { quantity: pointT(session.lang)("form.number") })
  }
  try {
    await pointApi(session).post(pointPath(params.point, "/stock"), {
      variant_id: variant,
      quantity,
    })
  } catch (error) {
    return refused(error, form, session.lang)
  }
  return redirect(`/sales-point/${params.point}/stock/${encodeURIComponent(variant)}`, 303)
}

/** Certified products that the point does not list yet, each with a field for how many stand on the shelf. */
export default function StockAdd({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useArea()
  const { to } = usePlace()
  const { rows, q } = loaderData
  return (
    <>
      <PageHead title={loaderData.title} back={{ to: to("/stock"), text: t("stock.title") }} />
      <p className="mb-4 text-muted">{t("add.text")}</p>
      <FormAnswer answer={actionData} />
      <Form method="get" role="search" className="flex gap-2">
        <label className="min-w-0 flex-1">
          <span className="sr-only">{t("stock.search")}</span>
          <input
            key={q}
            className="input"
            type="search"
            name="q"
            defaultValue={q}
            placeholder={t("stock.search")}
            maxLength={100}
          />
        </label>
        <button type="submit" className="button button-plain">
          {t("stock.find")}
        </button>
      </Form>
      {rows.length === 0 ? (
        <div className="mt-5">
          <EmptyState title={t("add.none")}>
            <p>{t("add.none.text")}</p>
          </EmptyState>
        </div>
      ) : (
        <ul className="mt-4 flex flex-col gap-3">
          {rows.map((row) => (
            <li key={row.variant_id} className="card p-4">
              <h2 className="text-base">{row.title}</h2>
              <p className="text-sm text-muted">{row.detail}</p>
              <p className="price mt-1">{row.price}</p>
              <IntentForm intent={row.variant_id} className="mt-3 flex flex-wrap items-end gap-3">
                <TextField
                  name="quantity"
                  prefix={`${row.variant_id}-`}
                  label={t("item.quantity")}
                  inputMode="numeric"
                  answer={answerTo(actionData, row.variant_id)}
                  value={0}
                  className="max-w-28"
                />
                <Submit intent={row.variant_id}>
                  {t("add.action")}
                  <span className="sr-only"> {row.title}</span>
                </Submit>
              </IntentForm>
            </li>
          ))}
        </ul>
      )}
      <PagesOf page={loaderData.page} pages={loaderData.pages} />
    </>
  )
}
