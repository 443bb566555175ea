import { data, Link } from "react-router"
import { BarChart } from "~/components/desk/charts"
import { DataTable, type Column } from "~/components/desk/data-table"
import { Figure, Figures } from "~/components/desk/figure"
import { DayFilter, Filters, SelectFilter } from "~/components/desk/filters"
import { useWords } from "~/components/desk/words"
import { EmptyState } from "~/components/empty-state"
import { PageHead } from "~/components/staff/page-head"
import type { NetworkKey } from "~/i18n/vi/province/network"
import { count, day, money } from "~/lib/format.server"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import { NetworkTabs } from "./network-tabs"
import { readList } from "./read-list.server"
import { networkT } from "./words.server"
import type { Route } from "./+types/best-sellers"

const GROUPS = ["I", "II", "III", "IV", "V", "VI"] as const
const BY = ["product", "point", "group"] as const
/** So many ranks are drawn. */
const DRAWN = 10

type Sold = {
  rank: number
  key: string
  name: string
  detail: string | null
  units: number
  revenue_vnd: number
  counter_vnd: number
  units_before: number
  revenue_before_vnd: number
  rank_before: number | null
}
type Found = {
  rows: Sold[]
  count: number
  page: number
  pages: number
  totals: Record<
    | "units"
    | "revenue_vnd"
    | "counter_units"
    | "counter_vnd"
    | "units_before"
    | "revenue_before_vnd",
    number
  >
  period: { from: string; to: string }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const t = networkT(lang)
  const [{ found, refused }, network] = await Promise.all([
    readList(request, url.searchParams, (query) =>
      provinceApi(session).get<Found>("/province/best-sellers", query)
    ),
    orDeskPage(
      request,
      provinceApi(session).get<{ points: { handle: string; name: string }[] }>("/province/points", {
        state: "all",
      })
    ),
  ])
  const { rows, totals, period } = found
  const by = BY.find((one) => one === url.searchParams.get("by")) ?? "product"
  const byRevenue = url.searchParams.get("rank") === "revenue"
  const nameOf = ({ name }: Sold) => {
    const group = GROUPS.find((one) => one === name)
    return by === "group" && group ? t(`group.${group}`) : name
  }
  const span = { from: day(period.from), to: day(period.to) }
  return data({
    title: t("sales.title"),
    refused,
    period,
    by,
    figures: {
      units: count(totals.units, lang),
      unitsBefore: t("sales.before", { n: count(totals.units_before, lang) }),
      revenue: money(totals.revenue_vnd, lang),
      revenueBefore: t("sales.before", { n: money(totals.revenue_before_vnd, lang) }),
      counter: money(totals.counter_vnd, lang),
      counterUnits: `${count(totals.counter_units, lang)} ${t("sales.chart.units")}`,
    },
    chart:
      found.page === 1 && rows.length > 0
        ? {
            title: t("sales.chart", {
              unit: t(byRevenue ? "sales.chart.revenue" : "sales.chart.units"),
              ...span,
            }),
            bars: rows.slice(0, DRAWN).map((row) => ({
              label: `${row.rank}. ${nameOf(row)}`,
              value: byRevenue ? row.revenue_vnd : row.units,
              text: byRevenue ? money(row.revenue_vnd, lang) : count(row.units, lang),
            })),
          }
        : null,
    rows: rows.map((row) => ({
      key: row.key,
      rank: row.rank,
      name: nameOf(row),
      detail: row.detail,
      units: count(row.units, lang),
      revenue: money(row.revenue_vnd, lang),
      counter: money(row.counter_vnd, lang),
      before: count(row.units_before, lang),
      rankBefore: row.rank_before === null ? t("sales.new") : count(row.rank_before, lang),
    })),
    points: network.points.map(({ handle, name }) => ({ value: handle, text: name })),
    count: found.count,
    page: found.page,
    pages: found.pages,
  })
}

/** What sells, where, and how that changed. */
export default function BestSellers({ loaderData }: Route.ComponentProps) {
  const t = useWords<NetworkKey>()
  const { rows, figures, chart, period, by } = loaderData
  type Row = (typeof rows)[number]
  const columns: Column<Row>[] = [
    { key: "rank", label: t("sales.place"), numeric: true, cell: (row) => row.rank },
    {
      key: "name",
      label: t("sales.name"),
      head: true,
      cell: (row) => (
        <>
          {by === "point" ? (
            <Link className="link" to={`/province/points/${row.key}`}>
              {row.name}
            </Link>
          ) : (
            row.name
          )}
          {row.detail && <span className="block text-sm text-muted">{row.detail}</span>}
        </>
      ),
    },
    { key: "units", label: t("sales.units"), numeric: true, cell: (row) => row.units },
    { key: "revenue", label: t("sales.revenue"), numeric: true, cell: (row) => row.revenue },
    { key: "counter", label: t("sales.counter"), numeric: true, cell: (row) => row.counter },
    { key: "before", label: t("sales.unitsBefore"), numeric: true, cell: (row) => row.before },
    {
      key: "rankBefore",
      label: t("sales.rankBefore"),
      numeric: true,
      cell: (row) => row.rankBefore,
    },
  ]
  return (
    <>
      <PageHead title={loaderData.title} />
      <NetworkTabs refused={loaderData.refused} />
      <p className="mb-4 max-w-3xl text-muted">{t("sales.intro")}</p>
      <div className="mb-5">
        <Figures>
          <Figure label={t("sales.units")} value={figures.units} note={figures.unitsBefore} />
          <Figure label={t("sales.revenue")} value={figures.revenue} note={figures.revenueBefore} />
          <Figure label={t("sales.counter")} value={figures.counter} note={figures.counterUnits} />
        </Figures>
      </div>
      <Filters label={t("sales.filters")}>
        <DayFilter name="from" label={t("period.from")} value={period.from} />
        <DayFilter name="to" label={t("period.to")} value={period.to} />
        <SelectFilter
          name="by"
          label={t("sales.by")}
          all={null}
          value="product"
          options={BY.map((value) => ({ value, text: t(`sales.by.${value}`) }))}
        />
        <SelectFilter
          name="rank"
          label={t("sales.rank")}
          all={null}
          value="units"
          options={(["units", "revenue"] as const).map((value) => ({
            value,
            text: t(`sales.rank.${value}`),
          }))}
        />
        <SelectFilter
          name="channel"
          label={t("sales.channel")}
          all={null}
          value="all"
          options={(["all", "web", "counter"] as const).map((value) => ({
            value,
            text: t(`sales.channel.${value}`),
          }))}
        />
        <SelectFilter name="point" label={t("sales.point")} options={loaderData.points} />
        <SelectFilter
          name="group"
          label={t("sales.group")}
          options={GROUPS.map((value) => ({ value, text: t(`group.${value}`) }))}
        />
      </Filters>
      {chart && (
        <div className="mb-5">
          <BarChart
            title={chart.title}
            bars={chart.bars}
            table={
              <ol className="flex flex-col gap-1">
                {chart.bars.map(({ label, text }) => (
                  <li key={label}>
                    {label}: {text}
                  </li>
                ))}
              </ol>
            }
          />
        </div>
      )}
      <DataTable
        caption={t("sales.title")}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
        count={loaderData.count}
        page={loaderData.page}
        pages={loaderData.pages}
        files="/best-sellers/export"
        empty={<EmptyState title={t("sales.none")} />}
      />
    </>
  )
}
