import { data, Link } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { Figure, Figures } from "~/components/desk/figure"
import { DayFilter, Filters, SearchFilter, SelectFilter } from "~/components/desk/filters"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { EmptyState } from "~/components/empty-state"
import { PageHead } from "~/components/staff/page-head"
import type { QualityKey } from "~/i18n/vi/province/quality"
import { count, day } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import { EVENT_KINDS, EVENT_LEVELS, type EventTotals, type TradeEvent } from "./contract"
import { amount, reported, reportedSum } from "./figures.server"
import { qualityT } from "./words.server"
import type { Route } from "./+types/events"

type List = {
  events: TradeEvent[]
  totals: EventTotals
  count: number
  page: number
  pages: number
}
type HalfYears = {
  half_years: { period: { from: string; to: string }; totals: EventTotals }[]
}

const FILTERS = ["from", "to", "kind", "level", "q"] as const

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const t = qualityT(lang)
  const query = Object.fromEntries(
    FILTERS.map((name) => [name, url.searchParams.get(name) || undefined])
  )
  const api = provinceApi(session)
  const page = url.searchParams.get("page") ?? undefined
  const [list, halves] = await orDeskPage(
    request,
    Promise.all([
      api.get<List>("/province/events", { ...query, page }),
      api.get<HalfYears>("/province/events/half-years", query),
    ])
  )
  return data({
    title: t("events.title"),
    totals: sums(list.totals, lang),
    count: list.count,
    page: list.page,
    pages: list.pages,
    rows: list.events.map((event) => ({
      id: event.id,
      name: event.name,
      code: event.code,
      kind: t(`kind.${event.kind}`),
      level: t(`level.${event.level}`),
      calledOff: event.called_off_on
        ? t("event.calledOff.on", { day: day(event.called_off_on) })
        : null,
      from: day(event.starts_on),
      to: day(event.ends_on),
      place: event.place ?? event.unit,
      booths:
        event.booths === null
          ? null
          : t("events.boothsOf", {
              local: event.local_booths === null ? "–" : count(event.local_booths, lang),
              all: count(event.booths, lang),
            }),
      visits:
        event.visits === null
          ? null
          : reported(count(event.visits, lang), event.visits_qualifier, lang),
      revenue:
        event.revenue_vnd === null
          ? null
          : reported(amount(event.revenue_vnd, lang), event.revenue_qualifier, lang),
      local:
        event.local_revenue_vnd === null
          ? null
          : reported(amount(event.local_revenue_vnd, lang), event.revenue_qualifier, lang),
      point: event.point?.name ?? null,
    })),
    halves: halves.half_years.map(({ period, totals }) => ({
      from: period.from,
      to: period.to,
      half: `${day(period.from)} – ${day(period.to)}`,
      ...sums(totals, lang),
    })),
  })
}

function sums(totals: EventTotals, lang: Lang) {
  const t = qualityT(lang)
  const told = ({ told, of }: EventTotals["visits"]) => t("events.told", { told, of })
  return {
    events: count(totals.events, lang),
    eventsNote: t("events.countNote", {
      provincial: totals.provincial,
      local: totals.in_province,
      fairs: totals.in_province_fairs_and_weeks,
      outside: totals.outside,
    }),
    booths: t("events.boothsOf", {
      local: count(totals.local_booths, lang),
      all: count(totals.booths, lang),
    }),
    visits: reportedSum(totals.visits, lang),
    visitsNote: told(totals.visits),
    revenue: reportedSum(totals.revenue_vnd, lang, amount),
    revenueNote: told(totals.revenue_vnd),
    local: reportedSum(totals.local_revenue_vnd, lang, amount),
    localNote: told(totals.local_revenue_vnd),
  }
}

/** Fairs, weeks and programmes with what they brought, by span and by half-year. */
export default function Events({ loaderData }: Route.ComponentProps) {
  const t = useWords<QualityKey>()
  const { may } = useDesk()
  const { rows, halves, totals } = loaderData
  type Row = (typeof rows)[number]
  type Half = (typeof halves)[number]
  const columns: Column<Row>[] = [
    {
      key: "name",
      label: t("events.name"),
      head: true,
      cell: (row) => (
        <>
          <Link className="link" to={`/province/events/${row.id}`}>
            {row.name}
          </Link>
          <span className="block text-sm text-muted">
            {row.code} · {row.kind} · {row.level}
          </span>
          {row.calledOff && <span className="block text-sm text-clay">{row.calledOff}</span>}
          {row.point && !row.calledOff && (
            <span className="block text-sm text-leaf">
              {t("point.title")}: {row.point}
            </span>
          )}
        </>
      ),
    },
    {
      key: "days",
      label: t("events.days"),
      cell: (row) => (
        <span className="whitespace-nowrap">
          {row.from}
          {row.to !== row.from && <span className="block">– {row.to}</span>}
        </span>
      ),
    },
    { key: "place", label: t("events.place"), cell: (row) => row.place },
    { key: "booths", label: t("events.booths"), numeric: true, cell: (row) => row.booths },
    { key: "visits", label: t("events.visits"), numeric: true, cell: (row) => row.visits },
    { key: "revenue", label: t("events.revenue"), numeric: true, cell: (row) => row.revenue },
    { key: "local", label: t("events.localRevenue"), numeric: true, cell: (row) => row.local },
  ]
  const halfColumns: Column<Half>[] = [
    {
      key: "half",
      label: t("events.half"),
      head: true,
      cell: (row) => (
        <Link className="link" to={`/province/events?from=${row.from}&to=${row.to}`}>
          {row.half}
        </Link>
      ),
    },
    {
      key: "events",
      label: t("events.count"),
      cell: (row) => (
        <>
          {row.events}
          <span className="block min-w-52 text-sm text-muted">{row.eventsNote}</span>
        </>
      ),
    },
    { key: "booths", label: t("events.booths"), numeric: true, cell: (row) => row.booths },
    { key: "visits", label: t("events.visits"), numeric: true, cell: (row) => row.visits },
    { key: "revenue", label: t("events.revenue"), numeric: true, cell: (row) => row.revenue },
    { key: "local", label: t("events.localRevenue"), numeric: true, cell: (row) => row.local },
  ]
  return (
    <>
      <PageHead title={loaderData.title}>
        {may("editor") && (
          <>
            <Link className="button button-plain" to="/province/sheets?kind=trade-events">
              {t("upload.list")}
            </Link>
            <Link className="button button-plain" to="/province/events/import">
              {t("events.import")}
            </Link>
            <Link className="button button-primary" to="/province/events/new">
              {t("events.add")}
            </Link>
          </>
        )}
      </PageHead>
      <p className="mb-5 max-w-3xl text-muted">{t("events.intro")}</p>
      <Filters label={t("events.filters")}>
        <SearchFilter label={t("events.search")} />
        <DayFilter name="from" label={t("events.from")} />
        <DayFilter name="to" label={t("events.to")} />
        <SelectFilter
          name="kind"
          label={t("events.kind")}
          options={EVENT_KINDS.map((value) => ({ value, text: t(`kind.${value}`) }))}
        />
        <SelectFilter
          name="level"
          label={t("events.level")}
          options={EVENT_LEVELS.map((value) => ({ value, text: t(`level.${value}`) }))}
        />
      </Filters>
      <div className="mb-5">
        <Figures>
          <Figure label={t("events.count")} value={totals.events} note={totals.eventsNote} />
          <Figure label={t("events.visits")} value={totals.visits} note={totals.visitsNote} />
          <Figure label={t("events.revenue")} value={totals.revenue} note={totals.revenueNote} />
          <Figure label={t("events.localRevenue")} value={totals.local} note={totals.localNote} />
        </Figures>
      </div>
      <DataTable
        caption={loaderData.title}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        count={loaderData.count}
        page={loaderData.page}
        pages={loaderData.pages}
        files="/events/export"
        empty={
          halves.length === 0 ? (
            <EmptyState title={t("events.none")}>
              <p>{t("events.none.text")}</p>
            </EmptyState>
          ) : undefined
        }
      />
      {halves.length > 0 && (
        <>
          <h2 className="mt-8 mb-3 text-lg">{t("events.halfYears")}</h2>
          <DataTable
            caption={t("events.halfYears")}
            columns={halfColumns}
            rows={halves}
            rowKey={({ from }) => from}
            files="/events/half-years/export"
          />
        </>
      )}
    </>
  )
}
