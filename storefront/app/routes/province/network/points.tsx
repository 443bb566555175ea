import { data, Link } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { Figure, Figures } from "~/components/desk/figure"
import { DayFilter, Filters, SearchFilter, SelectFilter } from "~/components/desk/filters"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { PageHead } from "~/components/staff/page-head"
import type { NetworkKey } from "~/i18n/vi/province/network"
import { count, day, money } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import { project } from "~/lib/province-map"
import { provinceApi, requireProvince } from "~/lib/province-session.server"
import { NetworkMap } from "./network-map"
import { NetworkTabs } from "./network-tabs"
import { POINT_CLASSES, VERDICTS, type Shelf } from "./point-classes"
import { readList } from "./read-list.server"
import { LOOK_OF, Verdict } from "./verdict"
import { networkT } from "./words.server"
import type { Route } from "./+types/points"

type Point = {
  handle: string
  code: string
  name: string
  class: (typeof POINT_CLASSES)[number]
  place: string | null
  closed_on: string | null
  open: boolean
  shelf: Shelf
  has_sign: boolean
  has_shelves: boolean
  has_price_list: boolean
  inspected_on: string | null
  still_days: number | null
  quiet: boolean
  revenue_vnd: number
  orders: number
}
type Found = {
  points: Point[]
  count: number
  page: number
  pages: number
  map: {
    handle: string
    name: string
    lat: number
    lng: number
    open: boolean
    quiet: boolean
    shelf: Shelf["verdict"]
  }[]
  counts: Record<
    "open" | "closed" | "met" | "missed" | "not_assessable" | "quiet" | "revenue_vnd",
    number
  >
  period: { from: string; to: string }
  quiet_days: number
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const t = networkT(lang)
  const { found, refused } = await readList(request, url.searchParams, (query) =>
    provinceApi(session).get<Found>("/province/points", query)
  )
  const { counts, period, quiet_days } = found
  const span = { from: day(period.from), to: day(period.to) }
  return data({
    title: t("points.title"),
    refused,
    period,
    quietDays: quiet_days,
    figures: {
      open: count(counts.open, lang),
      closed: t("points.open.note", { n: counts.closed }),
      met: `${counts.met}/${counts.open}`,
      missed: t("points.met.note", { n: counts.missed, empty: counts.not_assessable }),
      quiet: count(counts.quiet, lang),
      revenue: money(counts.revenue_vnd, lang),
      span: t("period.said", span),
    },
    revenueLabel: t("points.revenue.period", span),
    marks: found.map.map(({ handle, name, lat, lng, quiet, shelf }) => ({
      handle,
      name,
      ...project(lat, lng),
      full: shelf === "met",
      quiet,
    })),
    unplaced: found.count - found.map.length,
    rows: found.points.map((point) => row(point, lang)),
    page: found.page,
    pages: found.pages,
    count: found.count,
  })
}

function row(point: Point, lang: Lang) {
  const t = networkT(lang)
  const { shelf, still_days } = point
  const missing = [
    point.has_sign ? null : t("points.missing.sign"),
    point.has_shelves ? null : t("points.missing.shelves"),
    point.has_price_list ? null : t("points.missing.prices"),
  ].filter((text) => text !== null)
  return {
    handle: point.handle,
    name: point.name,
    code: point.code,
    closed:
      point.open || !point.closed_on ? null : t("points.closedOn", { day: day(point.closed_on) }),
    class: t(`class.${point.class}`),
    place: point.place,
    look: LOOK_OF[shelf.verdict],
    verdict: t(`verdict.${shelf.verdict}`),
    share: shelf.total === 0 ? null : t("shelf.said", { n: shelf.counting, total: shelf.total }),
    needed: shelf.total === 0 ? null : t(`shelf.needed.${shelf.needed}`),
    movement:
      still_days === null
        ? t("points.movement.never")
        : still_days === 0
          ? t("points.movement.today")
          : t("points.movement.days", { n: count(still_days, lang) }),
    quiet: point.quiet,
    revenue: money(point.revenue_vnd, lang),
    inspected: point.inspected_on ? day(point.inspected_on) : t("points.inspection.never"),
    missing: point.inspected_on ? missing.join(", ") : "",
  }
}

/** The network: who keeps the rules, who has gone quiet, who sells. */
export default function Points({ loaderData }: Route.ComponentProps) {
  const t = useWords<NetworkKey>()
  const { may } = useDesk()
  const { rows, figures, period } = loaderData
  type Row = (typeof rows)[number]
  const columns: Column<Row>[] = [
    {
      key: "name",
      label: t("points.title"),
      sort: "name",
      head: true,
      cell: (row) => (
        <>
          <Link className="link" to={`/province/points/${row.handle}`}>
            {row.name}
          </Link>
          <span className="block text-sm text-muted">
            {row.class} · {row.code}
          </span>
          {row.closed && <span className="block text-sm text-clay">{row.closed}</span>}
        </>
      ),
    },
    { key: "place", label: t("points.place"), sort: "place", cell: (row) => row.place },
    {
      key: "shelf",
      label: t("points.shelf"),
      sort: "shelf",
      cell: (row) => (
        <>
          <Verdict look={row.look} text={row.verdict} />
          {row.share && (
            <span className="block text-sm text-muted">
              <span className="whitespace-nowrap">{row.share}</span>{" "}
              <span className="whitespace-nowrap">({row.needed})</span>
            </span>
          )}
        </>
      ),
    },
    {
      key: "movement",
      label: t("points.movement"),
      sort: "movement",
      cell: (row) => (
        <>
          {row.movement}
          {row.quiet && (
            <span className="block">
              <Verdict look="bad" text={t("points.silent")} />
            </span>
          )}
        </>
      ),
    },
    {
      key: "revenue",
      label: loaderData.revenueLabel,
      sort: "revenue",
      numeric: true,
      cell: (row) => row.revenue,
    },
    {
      key: "inspection",
      label: t("points.inspection"),
      sort: "inspection",
      cell: (row) => (
        <>
          {row.inspected}
          {row.missing && <span className="block text-sm text-clay">{row.missing}</span>}
        </>
      ),
    },
  ]
  return (
    <>
      <PageHead title={loaderData.title}>
        {may("approver") && (
          <Link className="button button-plain" to="/province/points/new">
            {t("points.new")}
          </Link>
        )}
      </PageHead>
      <NetworkTabs refused={loaderData.refused} />
      <div className="mb-5 grid items-start gap-5 xl:grid-cols-[1fr_minmax(20rem,28rem)]">
        <Figures>
          <Figure label={t("points.open")} value={figures.open} note={figures.closed} />
          <Figure
            label={t("points.met")}
            value={figures.met}
            note={figures.missed}
            to="?shelf=missed"
          />
          <Figure
            label={t("points.quiet", { days: loaderData.quietDays })}
            value={figures.quiet}
            note={t("points.quiet.note")}
            to={`?quiet=1&quiet_days=${loaderData.quietDays}`}
          />
          <Figure label={t("points.revenue")} value={figures.revenue} note={figures.span} />
        </Figures>
        <figure>
          <NetworkMap marks={loaderData.marks} />
          <figcaption className="mt-2 text-sm text-muted">
            {t("points.map.text")}
            {loaderData.unplaced > 0 && ` ${t("points.map.off", { n: loaderData.unplaced })}`}
          </figcaption>
        </figure>
      </div>
      <Filters label={t("points.filters")}>
        <SearchFilter label={t("points.search")} />
        <SelectFilter
          name="class"
          label={t("points.class")}
          options={POINT_CLASSES.map((value) => ({ value, text: t(`class.${value}`) }))}
        />
        <SelectFilter
          name="state"
          label={t("points.state")}
          all={null}
          value="open"
          options={(["open", "closed", "all"] as const).map((value) => ({
            value,
            text: t(`points.state.${value}`),
          }))}
        />
        <SelectFilter
          name="shelf"
          label={t("points.shelf")}
          options={VERDICTS.map((value) => ({ value, text: t(`verdict.${value}`) }))}
        />
        <SelectFilter
          name="quiet"
          label={t("points.quiet.filter")}
          options={[{ value: "1", text: t("points.quiet.only") }]}
        />
        <SelectFilter
          name="quiet_days"
          label={t("points.quiet.days")}
          all={null}
          value="30"
          options={QUIET_DAYS.map((value) => ({ value, text: value }))}
        />
        <DayFilter name="from" label={t("period.from")} value={period.from} />
        <DayFilter name="to" label={t("period.to")} value={period.to} />
      </Filters>
      <DataTable
        caption={t("points.title")}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.handle}
        count={loaderData.count}
        page={loaderData.page}
        pages={loaderData.pages}
        files="/points/export"
      />
    </>
  )
}

const QUIET_DAYS = ["7", "14", "30", "60", "90", "180"]
