import { Form, Link, redirect, useSubmit } from "react-router"
import { EmptyState } from "~/components/empty-state"
import { OrderRow } from "~/components/point/orders/order-row"
import { ScanPickup } from "~/components/point/orders/scan-pickup"
import { useArea, usePlace } from "~/components/point/use-point"
import { pointT } from "~/i18n/point-messages.server"
import { PRIVATE_PAGE } from "~/lib/page-response.server"
import { requirePoint } from "~/lib/point-session.server"
import { listOrders, ORDER_FILTERS } from "~/lib/point/orders.server"
import { scannedPickup } from "~/lib/point/scanned-pickup"
import type { Route } from "./+types/orders"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export function headers() {
  return PRIVATE_PAGE
}

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const session = await requirePoint(request, params.point)
  const q = (url.searchParams.get("q") ?? "").trim().slice(0, 100)
  const scanned = scannedPickup(q)
  if (scanned) {
    const code = new URLSearchParams({ code: scanned.code })
    throw redirect(`/sales-point/${params.point}/orders/${scanned.id}?${code}`)
  }
  const asked = ORDER_FILTERS.find((state) => state === url.searchParams.get("state"))
  // A search looks everywhere; without one the work of the day comes first.
  const state = asked ?? (q ? null : "to_prepare")
  const page = Math.max(1, Math.trunc(Number(url.searchParams.get("page"))) || 1)
  return {
    title: pointT(session.lang)("orders.title"),
    q,
    state,
    filters: [...ORDER_FILTERS],
    list: await listOrders(request, session, { state, q, page: Math.min(page, 100_000) }),
  }
}

export default function Orders({ loaderData }: Route.ComponentProps) {
  const { t } = useArea()
  const { to } = usePlace()
  const { q, state, filters, list } = loaderData
  const submit = useSubmit()
  const at = (more: Record<string, string>) =>
    `${to("/orders")}?${new URLSearchParams({ ...(q && { q }), ...more })}`
  const pageOf = (page: number) => at({ ...(state && { state }), page: String(page) })
  return (
    <>
      <h1 tabIndex={-1} className="text-2xl">
        {t("orders.title")}
      </h1>
      <Form action={to("/orders")} className="mt-4">
        <label htmlFor="q" className="font-semibold">
          {t("orders.search")}
        </label>
        <p id="q-help" className="text-sm text-muted">
          {t("orders.search.help")}
        </p>
        <div className="mt-1.5 flex gap-2">
          <input
            key={q}
            id="q"
            className="input min-w-0 flex-1"
            type="search"
            name="q"
            defaultValue={q}
            maxLength={100}
            autoComplete="off"
            enterKeyHint="search"
            aria-describedby="q-help"
          />
          <button type="submit" className="button button-primary">
            {t("orders.search.action")}
          </button>
        </div>
      </Form>
      <ScanPickup
        onCode={(text) => {
          if (!scannedPickup(text)) return t("order.scan.other")
          void submit({ q: text }, { action: to("/orders") })
          return null
        }}
      />
      <nav aria-label={t("orders.states")} className="mt-5">
        <ul className="flex flex-wrap gap-2">
          {filters.map((name) => (
            <li key={name}>
              <Link
                to={at({ state: name })}
                aria-current={name === state ? "page" : undefined}
                className={`flex min-h-11 items-center gap-2 rounded-control border px-3 ${
                  name === state
                    ? "border-sea bg-sea font-semibold text-white"
                    : "border-line-strong bg-surface text-sea hover:bg-sea-tint"
                }`}
              >
                {t(`orders.state.${name}`)}
                <span className="tabular-nums">{list.counts[name]}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-5 flex flex-wrap items-center justify-between gap-3">
        <p aria-live="polite" className="text-muted">
          {t("orders.found", { n: String(list.total) })}
        </p>
        {list.counts.to_prepare > 0 && (
          <a className="button button-plain" href={to("/packing-list.pdf")}>
            {t("orders.packing")}
          </a>
        )}
      </div>
      {list.orders.length === 0 ? (
        <div className="mt-3">
          <EmptyState title={q ? t("orders.none.search", { q }) : t("orders.none")}>
            <p>{t("orders.none.text")}</p>
          </EmptyState>
        </div>
      ) : (
        <ul className="mt-3 flex flex-col gap-3">
          {list.orders.map((order) => (
            <OrderRow key={order.id} order={order} />
          ))}
        </ul>
      )}
      {list.pages > 1 && (
        <nav className="mt-6 flex flex-wrap items-center justify-between gap-3">
          {list.page > 1 ? (
            <Link className="button button-plain" to={pageOf(list.page - 1)}>
              {t("orders.newer")}
            </Link>
          ) : (
            <span />
          )}
          <span className="tabular-nums">
            {t("orders.pages", { page: String(list.page), pages: String(list.pages) })}
          </span>
          {list.page < list.pages ? (
            <Link className="button button-plain" to={pageOf(list.page + 1)}>
              {t("orders.older")}
            </Link>
          ) : (
            <span />
          )}
        </nav>
      )}
    </>
  )
}
