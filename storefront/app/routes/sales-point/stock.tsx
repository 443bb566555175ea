import { data, Form, Link } from "react-router"
import { EmptyState } from "~/components/empty-state"
import { PageHead } from "~/components/staff/page-head"
import { PagesOf } from "~/components/staff/pages-of"
import { StockRow } from "~/components/point/stock-row"
import { useArea, usePlace } from "~/components/point/use-point"
import { pointT } from "~/i18n/point-messages.server"
import { orPointPage, pointApi, pointPath, requirePoint } from "~/lib/point-session.server"
import { STOCK_FILTERS, STOCK_SORTS, type StockList } from "~/lib/point/contract"
import { stockRow } from "~/lib/point/stock-view.server"
import type { Route } from "./+types/stock"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const session = await requirePoint(request, params.point)
  const q = (url.searchParams.get("q") ?? "").slice(0, 100)
  const filter = STOCK_FILTERS.find((one) => one === url.searchParams.get("filter")) ?? "all"
  const sort = STOCK_SORTS.find((one) => one === url.searchParams.get("sort")) ?? "name"
  const page = Math.max(1, Math.trunc(Number(url.searchParams.get("page"))) || 1)
  const list = await orPointPage(
    request,
    pointApi(session).get<StockList>(pointPath(params.point, "/stock"), { q, filter, sort, page })
  )
  return data({
    title: pointT(session.lang)("stock.title"),
    q,
    filter,
    sort,
    rows: list.items.map((item) => stockRow(item, session.lang)),
    total: list.total,
    page: list.page,
    pages: list.pages,
    counts: list.counts,
  })
}

/** What the point has: search, filters with numbers, one row a product. */
export default function Stock({ loaderData }: Route.ComponentProps) {
  const { t } = useArea()
  const { to, manager } = usePlace()
  const { rows, filter, q, sort, counts } = loaderData
  // The numbers are those of the search: only without one do they speak of the whole shelf.
  const bare = counts.all === 0 && q === ""
  return (
    <>
      <PageHead title={loaderData.title}>
        <Link className="button button-primary" to={to("/stock/add")}>
          {t("stock.add")}
        </Link>
        <Link className="button button-plain" to={to("/stock/import")}>
          {t("stock.import")}
        </Link>
      </PageHead>
      <Form method="get" role="search" className="flex flex-wrap items-end gap-3">
        <label className="min-w-0 flex-1 basis-56 max-sm:basis-40">
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
        {filter !== "all" && <input type="hidden" name="filter" value={filter} />}
        <label className="flex items-center gap-2 max-sm:order-last max-sm:w-full">
          <span className="shrink-0 text-sm text-muted">{t("stock.sort")}</span>
          <select key={sort} className="input w-auto" name="sort" defaultValue={sort}>
            {STOCK_SORTS.map((one) => (
              <option key={one} value={one}>
                {t(`stock.sort.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button button-plain">
          {t("stock.find")}
        </button>
      </Form>
      <nav aria-label={t("stock.filters")} className="-mx-4 mt-4 overflow-x-auto px-4">
        <ul className="flex gap-2">
          {STOCK_FILTERS.map((one) => (
            <li key={one}>
              <Link
                to={`?${new URLSearchParams({ ...(q && { q }), filter: one, sort })}`}
                aria-current={one === filter ? "page" : undefined}
                className={`flex min-h-11 items-center gap-1.5 rounded-full border px-4 whitespace-nowrap ${
                  one === filter
                    ? "border-sea bg-sea font-semibold text-white"
                    : "border-line-strong bg-surface text-sea hover:bg-sea-tint"
                }`}
              >
                {t(`stock.filter.${one}`)} <span className="tabular-nums">{counts[one]}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <div className="mt-5">
          <EmptyState title={bare ? t("stock.none.title") : t("stock.nothing.title")}>
            <p>{bare ? t("stock.none.text") : t("stock.nothing.text")}</p>
            <Link className="button button-primary" to={bare ? to("/stock/add") : to("/stock")}>
              {bare ? t("stock.add") : t("stock.showAll")}
            </Link>
          </EmptyState>
        </div>
      ) : (
        <ul className="card mt-4 divide-y divide-line overflow-hidden">
          {rows.map((item) => (
            <li key={item.variant_id}>
              <StockRow item={item} />
            </li>
          ))}
        </ul>
      )}
      <PagesOf page={loaderData.page} pages={loaderData.pages} />
      <section aria-labelledby="more" className="mt-8">
        <h2 id="more" className="text-lg">
          {t("stock.more")}
        </h2>
        <ul className="mt-2 flex flex-col sm:flex-row sm:flex-wrap sm:gap-x-6">
          {manager && (
            <li>
              <Link className="link inline-flex min-h-11 items-center" to={to("/stock/foreign")}>
                {t("foreign.title")}
              </Link>
            </li>
          )}
          <li>
            <Link className="link inline-flex min-h-11 items-center" to={to("/stock/movements")}>
              {t("movements.title")}
            </Link>
          </li>
          {FILES.map(({ path, key }) => (
            <li key={path}>
              <a className="link inline-flex min-h-11 items-center" href={to(path)}>
                {t(key)}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

const FILES = [
  { path: "/stock/export.csv", key: "stock.csv" },
  { path: "/stock/export.xlsx", key: "stock.xlsx" },
  { path: "/price-list.pdf", key: "stock.priceList" },
  { path: "/labels.pdf", key: "stock.labels" },
] as const
