import { data, Link } from "react-router"
import { BarChart } from "~/components/desk/charts"
import { DataTable, type Column } from "~/components/desk/data-table"
import { Figure, Figures } from "~/components/desk/figure"
import { DayFilter, Filters, SearchFilter, SelectFilter } from "~/components/desk/filters"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { EmptyState } from "~/components/empty-state"
import { PageHead } from "~/components/staff/page-head"
import type { QualityKey } from "~/i18n/vi/province/quality"
import { count, day } from "~/lib/format.server"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import { MARK_FILTERS, MARK_STATES } from "./contract"
import { share } from "./figures.server"
import { unitOptions } from "./register.server"
import { QualityTabs } from "./tabs"
import { qualityT } from "./words.server"
import type { Route } from "./+types/barcodes"

type MarkState = (typeof MARK_STATES)[number]
type Share = { covered: number; base: number; permille: number | null }
type Barcodes = {
  as_of: string
  share: Share
  groups: ({ group: string } & Share)[]
  states: Record<MarkState, number>
  products: {
    code: string
    name: string
    producer: string
    product_group: string
    place: string | null
    gtin: string | null
    trace_code: string | null
    state: MarkState
  }[]
  count: number
  page: number
  pages: number
}

const FILTERS = ["as_of", "state", "group", "unit", "q", "page"] as const
const GROUPS = ["I", "II", "III", "IV", "V"] as const

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const query = Object.fromEntries(
    FILTERS.map((name) => [name, url.searchParams.get(name) || undefined])
  )
  const found = await orDeskPage(
    request,
    provinceApi(session).get<Barcodes>("/province/barcodes", query)
  )
  const of = ({ covered, base }: Share) => `${count(covered, lang)}/${count(base, lang)}`
  return data({
    title: qualityT(lang)("barcodes.title"),
    asOf: found.as_of,
    day: day(found.as_of),
    share: share(found.share.permille, lang),
    of: of(found.share),
    states: MARK_STATES.map((state) => ({
      state,
      count: found.states[state],
      text: count(found.states[state], lang),
    })),
    groups: found.groups.map((one) => ({
      group: one.group,
      permille: one.permille ?? 0,
      text: share(one.permille, lang),
      of: of(one),
    })),
    rows: found.products,
    units: unitOptions(),
    count: found.count,
    page: found.page,
    pages: found.pages,
    narrowed: url.searchParams.size > 0,
  })
}

/** How much of the certified goods carries a number of its own, and what is left to do. */
export default function Barcodes({ loaderData }: Route.ComponentProps) {
  const t = useWords<QualityKey>()
  const { may } = useDesk()
  const { rows, groups, asOf } = loaderData
  type Row = (typeof rows)[number]
  type Group = (typeof groups)[number]
  const columns: Column<Row>[] = [
    {
      key: "product",
      label: t("barcodes.product"),
      head: true,
      cell: (row) => (
        <>
          <Link className="link" to={`/province/barcodes/${encodeURIComponent(row.code)}`}>
            {row.name}
          </Link>
          <span className="block text-sm text-muted">{row.code}</span>
        </>
      ),
    },
    { key: "producer", label: t("barcodes.producer"), cell: (row) => row.producer },
    { key: "group", label: t("barcodes.groupLabel"), cell: (row) => row.product_group },
    { key: "place", label: t("col.place"), cell: (row) => row.place },
    { key: "gtin", label: t("barcodes.gtin"), cell: (row) => row.gtin },
    { key: "trace", label: t("barcodes.trace"), cell: (row) => row.trace_code },
    {
      key: "state",
      label: t("state.label"),
      cell: (row) => <span className="whitespace-nowrap">{t(`mark.${row.state}`)}</span>,
    },
  ]
  const groupColumns: Column<Group>[] = [
    {
      key: "group",
      label: t("barcodes.groupLabel"),
      head: true,
      cell: ({ group }) => t("barcodes.group", { group }),
    },
    {
      key: "share",
      label: t("barcodes.share"),
      numeric: true,
      cell: ({ text, of }) => `${of} = ${text}`,
    },
  ]
  return (
    <>
      <PageHead title={loaderData.title} />
      <QualityTabs />
      <p className="mb-5 max-w-3xl text-muted">{t("barcodes.intro", { day: loaderData.day })}</p>
      <Figures>
        <Figure label={t("barcodes.share")} value={loaderData.share} note={loaderData.of} />
        {loaderData.states.map(({ state, text, count: n }) => (
          <Figure
            key={state}
            label={t(`mark.${state}`)}
            value={text}
            to={n > 0 ? `/province/barcodes?state=${state}&as_of=${asOf}` : undefined}
          />
        ))}
      </Figures>
      <div className="mt-6 mb-8">
        <BarChart
          title={t("barcodes.chart", { day: loaderData.day })}
          most={1000}
          bars={groups.map(({ group, permille, text, of }) => ({
            label: `${t("barcodes.group", { group })} · ${of}`,
            value: permille,
            text,
          }))}
          table={
            <DataTable
              caption={t("barcodes.chart", { day: loaderData.day })}
              columns={groupColumns}
              rows={groups}
              rowKey={({ group }) => group}
            />
          }
        />
      </div>
      <Filters label={t("barcodes.filters")}>
        <SearchFilter label={t("barcodes.search")} />
        <SelectFilter
          name="state"
          label={t("state.label")}
          all={null}
          value="to_do"
          options={MARK_FILTERS.map((value) => ({ value, text: t(`mark.${value}`) }))}
        />
        <SelectFilter
          name="group"
          label={t("barcodes.groupLabel")}
          options={GROUPS.map((value) => ({ value, text: value }))}
        />
        <SelectFilter name="unit" label={t("list.unit")} options={loaderData.units} />
        <DayFilter name="as_of" label={t("list.on")} value={asOf} />
      </Filters>
      <DataTable
        caption={loaderData.title}
        columns={columns}
        rows={rows}
        rowKey={({ code }) => code}
        count={loaderData.count}
        page={loaderData.page}
        pages={loaderData.pages}
        files="/barcodes/export"
        empty={
          !loaderData.narrowed ? (
            <EmptyState title={t("barcodes.none")}>
              <p>{t("barcodes.none.text")}</p>
              {may("editor") && (
                <Link className="button button-plain" to="?state=all">
                  {t("mark.all")}
                </Link>
              )}
            </EmptyState>
          ) : undefined
        }
      />
    </>
  )
}
