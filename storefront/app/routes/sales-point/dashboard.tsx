import { data, Link } from "react-router"
import { Icon } from "~/components/icon"
import { PageHead, Part } from "~/components/staff/page-head"
import { ShelfVerdict } from "~/components/point/shelf-verdict"
import { StockRow } from "~/components/point/stock-row"
import { useArea, usePlace } from "~/components/point/use-point"
import { pointT } from "~/i18n/point-messages.server"
import { count, day, moment, money } from "~/lib/format.server"
import { orPointPage, pointApi, pointPath, requirePoint } from "~/lib/point-session.server"
import type { Dashboard } from "~/lib/point/contract"
import { stockRow } from "~/lib/point/stock-view.server"
import type { Route } from "./+types/dashboard"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params }: Route.LoaderArgs) {
  const session = await requirePoint(request, params.point)
  const { lang } = session
  const t = pointT(lang)
  const board = await orPointPage(
    request,
    pointApi(session).get<Dashboard>(pointPath(params.point, "/dashboard"))
  )
  const { today } = board
  return data({
    title: session.point.name,
    day: t("dashboard.today", { day: day(today.date) }),
    revenue: money(today.revenue_vnd, lang),
    split: t("dashboard.split", {
      counter: money(today.counter_vnd, lang),
      online: money(today.online_vnd, lang),
    }),
    orders: t("dashboard.orders", {
      n: count(today.orders, lang),
      units: count(today.units, lang),
    }),
    to_prepare: board.to_prepare,
    ready: board.ready,
    low: board.low_stock.map((item) => stockRow(item, lang)),
    best: board.best_sellers.map((one) => ({
      id: one.variant_id,
      title: one.variant ? `${one.title} · ${one.variant}` : one.title,
      units: count(one.units, lang),
      revenue: money(one.revenue_vnd, lang),
    })),
    lapsing: board.lapsing.map((one) => ({
      handle: one.handle,
      title: one.title,
      text: t("dashboard.lapse", {
        day: day(one.last_valid_day),
        n: one.days_left,
        stock: one.stock,
      }),
    })),
    shelf: board.shelf,
    moved: board.last_movement_at && moment(board.last_movement_at),
  })
}

const PAGES = [
  { path: "/profile", key: "profile.title", manager: false },
  { path: "/compliance", key: "compliance.title", manager: false },
  { path: "/staff", key: "staff.title", manager: true },
  { path: "/audit", key: "audit.title", manager: true },
] as const

/** The first page of a point: today, what is to do, what runs out, what sells, what lapses, and the point's own pages. */
export default function DashboardPage({ loaderData }: Route.ComponentProps) {
  const { t } = useArea()
  const { to, manager } = usePlace()
  const { low, best, lapsing } = loaderData
  const todo = [
    { state: "to_prepare", n: loaderData.to_prepare },
    { state: "ready", n: loaderData.ready },
  ] as const
  return (
    <>
      <PageHead title={loaderData.title} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <section className="card p-5" aria-labelledby="today">
          <h2 id="today" className="text-base text-muted">
            {loaderData.day}
          </h2>
          <p className="mt-1 text-3xl font-semibold tabular-nums">{loaderData.revenue}</p>
          <p className="mt-1">{loaderData.orders}</p>
          <p className="text-sm text-muted">{loaderData.split}</p>
          <ul className="mt-4 grid grid-cols-2 gap-3">
            {todo.map(({ state, n }) => (
              <li key={state}>
                <Link
                  to={`${to("/orders")}?state=${state}`}
                  className="flex min-h-16 flex-col rounded-control border border-line p-3 hover:border-sea hover:bg-sea-tint"
                >
                  <span className="text-xl font-semibold tabular-nums">{n}</span>
                  <span className="text-sm">{t(`dashboard.${state}`)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
        <div className="flex flex-col gap-3">
          <ShelfVerdict shelf={loaderData.shelf} />
          <nav aria-label={t("dashboard.pages")}>
            <ul className="card divide-y divide-line overflow-hidden">
              {PAGES.filter((page) => manager || !page.manager).map(({ path, key }) => (
                <li key={path}>
                  <Link
                    to={to(path)}
                    className="flex min-h-12 items-center justify-between px-4 hover:bg-sea-tint"
                  >
                    {t(key)} <Icon name="right" className="size-5 text-muted" />
                  </Link>
                </li>
              ))}
              <li>
                <Link
                  to="/sales-point/account"
                  className="flex min-h-12 items-center justify-between px-4 hover:bg-sea-tint"
                >
                  {t("account.title")} <Icon name="right" className="size-5 text-muted" />
                </Link>
              </li>
            </ul>
          </nav>
        </div>
        <Part title={t("dashboard.low")}>
          {low.length === 0 ? (
            <p className="text-muted">{t("dashboard.low.none")}</p>
          ) : (
            <ul className="-mx-4 divide-y divide-line sm:-mx-5">
              {low.map((item) => (
                <li key={item.variant_id}>
                  <StockRow item={item} />
                </li>
              ))}
            </ul>
          )}
        </Part>
        <Part title={t("dashboard.best")}>
          {best.length === 0 ? (
            <p className="text-muted">{t("dashboard.best.none")}</p>
          ) : (
            <ol className="divide-y divide-line">
              {best.map((one) => (
                <li key={one.id} className="flex items-baseline justify-between gap-4 py-2">
                  <Link className="link min-w-0" to={to(`/stock/${encodeURIComponent(one.id)}`)}>
                    {one.title}
                  </Link>
                  <span className="shrink-0 text-right text-sm tabular-nums">
                    <span className="block">{t("dashboard.units", { n: one.units })}</span>
                    <span className="block text-muted">{one.revenue}</span>
                  </span>
                </li>
              ))}
            </ol>
          )}
        </Part>
        <Part title={t("dashboard.lapsing")}>
          {lapsing.length === 0 ? (
            <p className="text-muted">{t("dashboard.lapsing.none")}</p>
          ) : (
            <ul className="divide-y divide-line">
              {lapsing.map((one) => (
                <li key={one.handle} className="py-2">
                  <span className="block font-semibold">{one.title}</span>
                  <span className="block text-sm text-clay">{one.text}</span>
                </li>
              ))}
            </ul>
          )}
        </Part>
      </div>
      <p className="mt-5 text-sm text-muted">
        {loaderData.moved ? t("dashboard.moved", { at: loaderData.moved }) : t("dashboard.unmoved")}
      </p>
    </>
  )
}
