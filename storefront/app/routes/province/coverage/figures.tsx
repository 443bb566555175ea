import { data, Link, useSearchParams } from "react-router"
import { LineChart } from "~/components/desk/charts"
import { DataTable, type Column } from "~/components/desk/data-table"
import { Filters, SelectFilter } from "~/components/desk/filters"
import { useWords } from "~/components/desk/words"
import { EmptyState } from "~/components/empty-state"
import { PageHead } from "~/components/staff/page-head"
import type { CoverageKey } from "~/i18n/vi/province/coverage"
import { count, day, percent } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import type { Breakdown, Figures, Months, Share } from "./answers"
import { CoverageTabs } from "./coverage-tabs"
import { ScopeFilters } from "./scope-filters"
import {
  DIMENSIONS,
  scopeInWords,
  scopeOf,
  scopeOptions,
  valueInWords,
  type Dimension,
} from "./scope.server"
import { coverageT } from "./words.server"
import type { Route } from "./+types/figures"

const MONTHS = ["12", "24", "36"]

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const t = coverageT(lang)
  const scope = scopeOf(url, lang)
  const by = DIMENSIONS.find((one) => one === url.searchParams.get("by")) ?? "group"
  const months = MONTHS.find((one) => one === url.searchParams.get("months")) ?? "12"
  const api = provinceApi(session)
  const [figures, breakdown, series] = await orDeskPage(
    request,
    Promise.all([
      api.get<Figures>("/province/coverage", scope),
      api.get<Breakdown>("/province/coverage/breakdown", { ...scope, by }),
      api.get<Months>("/province/coverage/months", { ...scope, months }),
    ])
  )
  const asOf = day(figures.as_of)
  return data({
    title: t("figures.title"),
    day: figures.as_of,
    asOf,
    base: t("figures.base", { n: count(figures.valid, lang), day: asOf }),
    scope: scopeInWords(scope, lang),
    options: scopeOptions(lang),
    closed: closedInWords(figures, lang),
    platforms: figures.platforms.map(({ code, name, is_own, listed, non_cash, last_look }) => ({
      code,
      name,
      own: is_own,
      listed: shown(listed, lang),
      nonCash: shown(non_cash, lang),
      look: last_look && { ...last_look, on: day(last_look.on) },
    })),
    breakdown: breakdownRows(breakdown, by, lang),
    by,
    columns: breakdown.platforms,
    months: {
      steps: series.months.map(({ as_of }) => monthName(as_of)),
      // The province's own catalogue is the base: a line at 100 % would say nothing.
      lines: series.platforms.flatMap(({ name, is_own }, index) =>
        is_own ? [] : [{ name, values: series.months.map(({ shares }) => tenths(shares[index])) }]
      ),
      platforms: series.platforms,
      rows: series.months.map(({ as_of, valid, shares }) => ({
        day: day(as_of),
        valid: count(valid, lang),
        shares: shares.map((share) => (share ? shown(share, lang) : null)),
      })),
    },
  })
}

type Shown = { of: string; share: string; missing: string }

function shown({ covered, base, permille, missing }: Share, lang: Lang): Shown {
  return {
    of: `${count(covered, lang)}/${count(base, lang)}`,
    share: percent(permille, lang),
    missing: count(missing, lang),
  }
}

function tenths(share: Share | null | undefined): number | null {
  return share?.permille == null ? null : share.permille / 10
}

/** 2024-06-30 → 06/24: a step of the chart. */
function monthName(day: string): string {
  return `${day.slice(5, 7)}/${day.slice(2, 4)}`
}

function breakdownRows({ rows, total }: Breakdown, by: Dimension, lang: Lang) {
  const parts = rows.map(({ value, valid, shares }) => ({
    value: value === "" ? "none" : value,
    name: valueInWords(by, value, lang),
    valid: count(valid, lang),
    shares: shares.map((share) => shown(share, lang)),
  }))
  if (by === "district" || by === "unit") parts.sort(byName)
  const whole = {
    value: null,
    name: coverageT(lang)("breakdown.total"),
    valid: count(total.valid, lang),
    shares: total.shares.map((share) => shown(share, lang)),
  }
  return [...parts, whole]
}

/** Places by name, what is not known at the end. */
function byName(a: { value: string; name: string }, b: { value: string; name: string }): number {
  return (
    Number(a.value === "none") - Number(b.value === "none") || a.name.localeCompare(b.name, "vi")
  )
}

function closedInWords({ closed }: Figures, lang: Lang): string | null {
  if (closed.length === 0) return null
  const t = coverageT(lang)
  const list = closed.map(({ name, closed_on, successor }) =>
    successor
      ? t("figures.closed.successor", { name, day: day(closed_on ?? ""), successor })
      : t("figures.closed.one", { name, day: day(closed_on ?? "") })
  )
  return t("figures.closed", { list: list.join("; ") })
}

/** How much of what is certified each platform lists: on any day, within any filter, by any part, over time. */
export default function CoverageFigures({ loaderData }: Route.ComponentProps) {
  const t = useWords<CoverageKey>()
  const { title, day, base, scope, options, closed, asOf } = loaderData
  return (
    <>
      <PageHead title={title} />
      <CoverageTabs />
      <Filters label={t("filter.label")}>
        <ScopeFilters day={day} options={options} />
        <SelectFilter
          name="by"
          label={t("breakdown.by")}
          all={null}
          value="group"
          options={DIMENSION_KEYS.map((value) => ({ value, text: t(`dimension.${value}`) }))}
        />
        <SelectFilter
          name="months"
          label={t("filter.months")}
          all={null}
          value="12"
          options={["12", "24", "36"].map((n) => ({ value: n, text: t("filter.months.n", { n }) }))}
        />
      </Filters>
      <p className="mb-4 max-w-3xl">
        {base} {scope && <strong>{t("figures.base.scope", { scope })}</strong>}
      </p>
      <PlatformTable {...loaderData} caption={t("figures.table", { day: asOf })} />
      {closed && <p className="mt-3 text-sm text-muted">{closed}</p>}
      <section className="mt-8">
        <MonthsChart months={loaderData.months} />
      </section>
      <section className="mt-8">
        <BreakdownTable {...loaderData} />
      </section>
    </>
  )
}

type Loaded = Route.ComponentProps["loaderData"]

const DIMENSION_KEYS = ["group", "stars", "district", "unit", "producer", "tourism"] as const

function PlatformTable({ platforms, caption }: Pick<Loaded, "platforms"> & { caption: string }) {
  const t = useWords<CoverageKey>()
  const [params] = useSearchParams()
  type Row = (typeof platforms)[number]
  const listOf = (code: string, state: "missing" | "listed") => {
    const query = new URLSearchParams(params)
    for (const name of ["by", "months", "sort", "page"]) query.delete(name)
    query.set("state", state)
    return `/province/coverage/${code}?${query}`
  }
  const columns: Column<Row>[] = [
    {
      key: "name",
      label: t("figures.platform"),
      head: true,
      cell: ({ name, own }) => (
        <>
          <span className="font-semibold">{name}</span>
          {own && <span className="block text-sm text-muted">{t("figures.own")}</span>}
        </>
      ),
    },
    {
      key: "share",
      label: t("figures.share"),
      numeric: true,
      cell: ({ listed }) => <span className="text-lg font-semibold">{listed.share}</span>,
    },
    {
      key: "listed",
      label: t("figures.listed"),
      numeric: true,
      cell: ({ code, name, listed }) => (
        <Link className="link" to={listOf(code, "listed")}>
          {listed.of}
          <span className="sr-only"> {t("platform.title.listed", { name })}</span>
        </Link>
      ),
    },
    {
      key: "missing",
      label: t("figures.missing"),
      numeric: true,
      cell: ({ code, name, listed }) => (
        <Link className="link" to={listOf(code, "missing")}>
          {listed.missing}
          <span className="sr-only"> {t("platform.title.missing", { name })}</span>
        </Link>
      ),
    },
    {
      key: "nonCash",
      label: t("figures.nonCash"),
      numeric: true,
      cell: ({ nonCash }) => (
        <>
          {nonCash.of} <span className="text-muted">({nonCash.share})</span>
        </>
      ),
    },
    {
      key: "look",
      label: t("figures.look"),
      cell: ({ look }) =>
        look ? (
          <>
            {look.on}
            <span className="block text-sm text-muted">
              {[look.by, look.source].filter(Boolean).join(" · ")}
            </span>
          </>
        ) : (
          <span className="text-muted">{t("platform.neverSeen")}</span>
        ),
    },
  ]
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={platforms}
      rowKey={({ code }) => code}
      files="/coverage/export"
      empty={
        <EmptyState title={t("figures.none")}>
          <p>{t("figures.none.text")}</p>
        </EmptyState>
      }
    />
  )
}

function MonthsChart({ months }: Pick<Loaded, "months">) {
  const t = useWords<CoverageKey>()
  const { steps, lines, platforms, rows } = months
  type Row = (typeof rows)[number]
  const columns: Column<Row>[] = [
    { key: "day", label: t("months.month"), head: true, cell: (row) => row.day },
    { key: "valid", label: t("months.valid"), numeric: true, cell: (row) => row.valid },
    ...platforms.map(({ code, name }, index): Column<Row> => ({
      key: code,
      label: name,
      numeric: true,
      cell: ({ shares }) => <ShareCell share={shares[index] ?? null} />,
    })),
  ]
  return (
    <LineChart
      title={t("months.title", { from: rows[0]?.day ?? "", to: rows.at(-1)?.day ?? "" })}
      steps={steps}
      lines={lines}
      most={100}
      table={
        <DataTable
          caption={t("months.caption")}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.day}
          files="/coverage/months/export"
        />
      }
    />
  )
}

function BreakdownTable({ breakdown, by, columns: platforms, asOf }: Loaded) {
  const t = useWords<CoverageKey>()
  const [params] = useSearchParams()
  type Row = (typeof breakdown)[number]
  const dimension = t(`dimension.${by}`)
  const narrowed = (value: string) => {
    const query = new URLSearchParams(params)
    query.set(by, value)
    return `?${query}`
  }
  const columns: Column<Row>[] = [
    {
      key: "name",
      label: dimension,
      head: true,
      cell: ({ value, name }) =>
        value === null ? (
          <strong>{name}</strong>
        ) : (
          <Link className="link" to={narrowed(value)}>
            {name}
          </Link>
        ),
    },
    { key: "valid", label: t("breakdown.valid"), numeric: true, cell: ({ valid }) => valid },
    ...platforms.map(({ code, name }, index): Column<Row> => ({
      key: code,
      label: name,
      numeric: true,
      cell: ({ shares }) => <ShareCell share={shares[index] ?? null} />,
    })),
  ]
  return (
    <>
      <h2 className="mb-2 text-xl">{t("breakdown.title", { dimension: lowerFirst(dimension) })}</h2>
      <DataTable
        caption={t("breakdown.caption", { dimension: lowerFirst(dimension), day: asOf })}
        columns={columns}
        rows={breakdown}
        rowKey={({ value }) => value ?? "total"}
        count={breakdown.length - 1}
        files="/coverage/breakdown/export"
      />
    </>
  )
}

function ShareCell({ share }: { share: Shown | null }) {
  if (!share) return <>–</>
  return (
    <>
      {share.of} <span className="inline-block min-w-18 text-muted">{share.share}</span>
    </>
  )
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1)
}
