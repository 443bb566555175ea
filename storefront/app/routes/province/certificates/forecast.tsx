import { data, Link } from "react-router"
import { ColumnChart } from "~/components/desk/charts"
import { Figure, Figures } from "~/components/desk/figure"
import { Filters, SelectFilter } from "~/components/desk/filters"
import { useWords } from "~/components/desk/words"
import { DataTable, type Column } from "~/components/desk/data-table"
import { EmptyState } from "~/components/empty-state"
import { PageHead } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import { CertificateTabs } from "./tabs"
import { certificatesT } from "./words.server"
import type { Route } from "./+types/forecast"

type Answer = {
  forecast: {
    months: string[]
    rows: { unit: string | null; name: string | null; months: number[]; total: number }[]
    totals: { months: number[]; total: number }
    renewing: number
  }
}

const MONTHS = [6, 12, 18, 24, 36] as const
const USUAL = 12

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const t = certificatesT(session.lang)
  const months = url.searchParams.get("months") || String(USUAL)
  const { forecast } = await orDeskPage(
    request,
    provinceApi(session).get<Answer>("/province/certificates/forecast", { months })
  )
  const { totals, renewing, rows } = forecast
  const names = forecast.months.map((month) => month.split("-").reverse().join("/"))
  const most = Math.max(0, ...totals.months)
  return data({
    title: t("forecast.title"),
    names,
    totals,
    renewing,
    peak: most > 0 ? `${names[totals.months.indexOf(most)] ?? ""}: ${most}` : "–",
    rows: [
      ...rows.map(({ unit, name, months: cells, total }) => ({
        unit,
        name: name ?? t("forecast.noUnit"),
        cells,
        total,
      })),
      { unit: "total", name: t("forecast.total"), cells: totals.months, total: totals.total },
    ],
  })
}

/** How many products lose their certificate per commune and month when nothing more is done. */
export default function Forecast({ loaderData }: Route.ComponentProps) {
  const t = useWords<CertificatesKey>()
  const { names, totals, rows } = loaderData
  type Row = (typeof rows)[number]
  const columns: Column<Row>[] = [
    {
      key: "unit",
      label: t("register.unit"),
      head: true,
      cell: ({ unit, name }) =>
        unit && unit !== "total" ? (
          <Link className="link" to={`/province/certificates?status=active&unit=${unit}`}>
            {name}
          </Link>
        ) : (
          <span className={unit === "total" ? "font-semibold" : ""}>{name}</span>
        ),
    },
    ...names.map((name, index): Column<Row> => ({
      key: name,
      label: name,
      numeric: true,
      cell: ({ cells, unit }) => (
        <span className={unit === "total" ? "font-semibold" : cells[index] ? "" : "text-muted"}>
          {cells[index]}
        </span>
      ),
    })),
    {
      key: "total",
      label: t("forecast.total"),
      numeric: true,
      cell: ({ total }) => <span className="font-semibold">{total}</span>,
    },
  ]
  return (
    <>
      <PageHead title={loaderData.title} />
      <CertificateTabs />
      <p className="mb-4 max-w-3xl text-muted">{t("forecast.intro")}</p>
      <Filters label={t("register.filters")}>
        <SelectFilter
          name="months"
          label={t("forecast.months")}
          all={null}
          value={String(USUAL)}
          options={MONTHS.map((n) => ({ value: String(n), text: t("forecast.nMonths", { n }) }))}
        />
      </Filters>
      <div className="mb-5">
        <Figures>
          <Figure label={t("forecast.lapsing")} value={String(totals.total)} />
          <Figure label={t("forecast.peak")} value={loaderData.peak} />
          <Figure
            label={t("forecast.renewing")}
            value={String(loaderData.renewing)}
            note={t("forecast.renewing.note")}
          />
        </Figures>
      </div>
      {totals.total === 0 ? (
        <EmptyState title={t("forecast.none")}>
          <p>{t("forecast.none.text")}</p>
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-5">
          <ColumnChart
            title={t("forecast.chart", { month: names[0] ?? "" })}
            columns={names.map((name, index) => {
              const value = totals.months[index] ?? 0
              return { label: name.replace("/20", "/"), value, text: String(value) }
            })}
            table={
              <ul>
                {names.map((name, index) => (
                  <li key={name}>
                    {name}: {totals.months[index]}
                  </li>
                ))}
              </ul>
            }
          />
          <DataTable
            caption={loaderData.title}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.unit ?? ""}
            count={rows.length - 1}
            files="/certificates/forecast/export"
          />
        </div>
      )}
    </>
  )
}
