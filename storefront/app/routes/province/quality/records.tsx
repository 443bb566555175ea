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
import {
  HOLDER_TYPES,
  MARKETS,
  PERIOD_STATES,
  SCHEMES,
  SHEET_KINDS,
  type Compared,
  type QualityRecord,
  type Register,
} from "./contract"
import { besideYearBefore, hectares } from "./figures.server"
import { registerOf, unitOptions } from "./register.server"
import { QualityTabs } from "./tabs"
import { qualityT } from "./words.server"
import type { Route } from "./+types/records"

type List = {
  on: string
  records: QualityRecord[]
  totals: { records: Compared; holders: Compared; area_m2: Compared | null } | null
  count: number
  page: number
  pages: number
}

const FILTERS = [
  "on",
  "state",
  "ending_within",
  "scheme",
  "holder_type",
  "market",
  "unit",
  "q",
  "sort",
  "page",
] as const

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const register = registerOf(params.register)
  const session = await requireProvince(request)
  const { lang } = session
  const t = qualityT(lang)
  // A form sends its empty fields too.
  const query = Object.fromEntries(
    FILTERS.map((name) => [name, url.searchParams.get(name) || undefined])
  )
  const list = await orDeskPage(
    request,
    provinceApi(session).get<List>(`/province/quality/${register}`, query)
  )
  const { totals } = list
  return data({
    title: t(`tabs.${register}`),
    register,
    on: list.on,
    page: list.page,
    pages: list.pages,
    count: list.count,
    units: unitOptions(),
    totals: totals ? totalsOf(totals, register, lang) : [],
    rows: list.records.map((record) => ({
      id: record.id,
      number: record.number,
      scheme: record.scheme && t(`scheme.${record.scheme}`),
      holder: record.holder_name,
      holderType: record.holder_type && t(`holder.${record.holder_type}`),
      subject: record.subject,
      market: record.market && t(`market.${record.market}`),
      area: record.area_m2 === null ? null : hectares(record.area_m2, lang),
      households:
        record.households === null
          ? null
          : t("col.ofHouseholds", { n: count(record.households, lang) }),
      place: record.place,
      from: day(record.valid_from),
      to: record.valid_to ? day(record.valid_to) : t("col.noEnd"),
      state: record.state,
      left:
        record.state === "valid" && record.days_left !== null
          ? record.days_left === 0
            ? t("col.lastDay")
            : t("col.left", { n: count(record.days_left, lang) })
          : null,
    })),
  })
}

function totalsOf(
  { records, holders, area_m2 }: NonNullable<List["totals"]>,
  register: Register,
  lang: Lang
) {
  const t = qualityT(lang)
  const figures = [
    {
      label: t("list.records"),
      value: count(records.now, lang),
      note: besideYearBefore(records, lang),
    },
  ]
  if (register === "packing-facilities") return figures
  figures.push({
    label: t("quality.holders"),
    value: count(holders.now, lang),
    note: besideYearBefore(holders, lang),
  })
  if (area_m2) {
    figures.push({
      label: t("quality.area"),
      value: `${hectares(area_m2.now, lang)} ha`,
      note: besideYearBefore(area_m2, lang, hectares),
    })
  }
  return figures
}

/** A register as it stood on a day: filtered, summed, sorted, taken along. */
export default function Records({ loaderData }: Route.ComponentProps) {
  const t = useWords<QualityKey>()
  const { may } = useDesk()
  const { register, rows, on } = loaderData
  type Row = (typeof rows)[number]
  const columns: (Column<Row> | false)[] = [
    {
      key: "number",
      label: t(`col.number.${register}`),
      head: true,
      sort: "number",
      cell: (row) => (
        <>
          <Link className="link" to={`/province/quality/${register}/${row.id}`}>
            {row.number}
          </Link>
          {row.scheme && <span className="block text-sm text-muted">{row.scheme}</span>}
        </>
      ),
    },
    { key: "subject", label: t(`col.subject.${register}`), cell: (row) => row.subject },
    register !== "packing-facilities" && {
      key: "holder",
      label: t("col.holder"),
      sort: "holder",
      cell: (row) => (
        <div className="min-w-44">
          {row.holder}
          {row.holderType && <span className="block text-sm text-muted">{row.holderType}</span>}
        </div>
      ),
    },
    register !== "certificates" && {
      key: "market",
      label: t("col.market"),
      cell: (row) => row.market,
    },
    register !== "packing-facilities" && {
      key: "area",
      label: t("col.area"),
      numeric: true,
      sort: "area",
      cell: (row) => (
        <>
          {row.area}
          {row.households && <span className="block text-sm text-muted">{row.households}</span>}
        </>
      ),
    },
    {
      key: "place",
      label: t("col.place"),
      cell: (row) => <div className="min-w-24">{row.place}</div>,
    },
    { key: "from", label: t("col.validFrom"), numeric: true, cell: (row) => row.from },
    {
      key: "to",
      label: t("col.validTo"),
      numeric: true,
      sort: "valid_to",
      cell: (row) => (
        <>
          {row.to}
          <span className="block text-sm text-muted">{row.left ?? t(`state.${row.state}`)}</span>
        </>
      ),
    },
  ]
  return (
    <>
      <PageHead title={loaderData.title}>
        {may("editor") && (
          <>
            <Link
              className="button button-plain"
              to={`/province/sheets?kind=${SHEET_KINDS[register]}`}
            >
              {t("upload.list")}
            </Link>
            <Link className="button button-plain" to={`/province/quality/${register}/import`}>
              {t("list.import")}
            </Link>
            <Link className="button button-primary" to={`/province/quality/${register}/new`}>
              {t("list.add")}
            </Link>
          </>
        )}
      </PageHead>
      <QualityTabs />
      <Filters label={t("list.filters")}>
        <SearchFilter label={t("list.search")} />
        {register === "certificates" ? (
          <>
            <SelectFilter
              name="scheme"
              label={t("quality.scheme")}
              options={SCHEMES.map((value) => ({ value, text: t(`scheme.${value}`) }))}
            />
            <SelectFilter
              name="holder_type"
              label={t("col.holderType")}
              options={HOLDER_TYPES.map((value) => ({ value, text: t(`holder.${value}`) }))}
            />
          </>
        ) : (
          <SelectFilter
            name="market"
            label={t("col.market")}
            options={MARKETS.map((value) => ({ value, text: t(`market.${value}`) }))}
          />
        )}
        <SelectFilter name="unit" label={t("list.unit")} options={loaderData.units} />
        <SelectFilter
          name="state"
          label={t("state.label")}
          all={null}
          value="valid"
          options={[...PERIOD_STATES, "all" as const].map((value) => ({
            value,
            text: t(`state.${value}`),
          }))}
        />
        <SelectFilter
          name="ending_within"
          label={t("list.ending")}
          options={["90", "180", "365"].map((value) => ({
            value,
            text: t("list.days", { n: value }),
          }))}
        />
        <DayFilter name="on" label={t("list.on")} value={on} />
      </Filters>
      {loaderData.totals.length > 0 && (
        <div className="mb-5">
          <Figures>
            {loaderData.totals.map((total) => (
              <Figure key={total.label} {...total} />
            ))}
          </Figures>
        </div>
      )}
      <DataTable
        caption={loaderData.title}
        columns={columns.filter((column) => column !== false)}
        rows={rows}
        rowKey={({ id }) => id}
        count={loaderData.count}
        page={loaderData.page}
        pages={loaderData.pages}
        files={`/quality/${register}/export`}
        empty={
          loaderData.count === 0 ? (
            <EmptyState title={t("list.none")}>
              <p>{t("list.none.text")}</p>
            </EmptyState>
          ) : undefined
        }
      />
    </>
  )
}
