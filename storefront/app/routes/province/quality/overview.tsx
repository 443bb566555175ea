import { data, Link } from "react-router"
import { BarChart } from "~/components/desk/charts"
import { DataTable, type Column } from "~/components/desk/data-table"
import { Figure, Figures } from "~/components/desk/figure"
import { DayFilter, Filters } from "~/components/desk/filters"
import { useWords } from "~/components/desk/words"
import { PageHead } from "~/components/staff/page-head"
import type { QualityKey } from "~/i18n/vi/province/quality"
import { count, day } from "~/lib/format.server"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import type { Compared, SCHEMES } from "./contract"
import { besideYearBefore, hectares } from "./figures.server"
import { QualityTabs } from "./tabs"
import { qualityT } from "./words.server"
import type { Route } from "./+types/overview"

type Overview = {
  as_of: string
  year_before: string
  schemes: {
    scheme: (typeof SCHEMES)[number]
    certificates: Compared
    holders: Compared
    area_m2: Compared
    farms: number
    households: number
  }[]
  growing_areas: Record<"codes" | "area_m2" | "holders" | "export_codes", Compared>
  packing_facilities: Record<"codes" | "export_codes", Compared>
  coded_units: Compared
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const t = qualityT(lang)
  const as_of = url.searchParams.get("as_of") ?? undefined
  const found = await orDeskPage(
    request,
    provinceApi(session).get<Overview>("/province/quality", { as_of })
  )
  const { growing_areas: areas, packing_facilities: facilities } = found
  const ofExport = ({ now }: Compared) => t("quality.export", { n: count(now, lang) })
  return data({
    title: t("quality.title"),
    asOf: found.as_of,
    day: day(found.as_of),
    before: day(found.year_before),
    schemes: found.schemes.map((one) => ({
      scheme: one.scheme,
      certificates: count(one.certificates.now, lang),
      certificatesBefore: besideYearBefore(one.certificates, lang),
      holders: count(one.holders.now, lang),
      holdersBefore: besideYearBefore(one.holders, lang),
      areaM2: one.area_m2.now,
      // Livestock has none.
      area: one.area_m2.now === 0 ? "–" : hectares(one.area_m2.now, lang),
      areaBefore:
        one.area_m2.now + one.area_m2.yearBefore === 0
          ? null
          : besideYearBefore(one.area_m2, lang, hectares),
      farms: count(one.farms, lang),
      households: count(one.households, lang),
    })),
    codes: [
      {
        key: "growing" as const,
        to: "growing-areas",
        value: count(areas.codes.now, lang),
        note: `${ofExport(areas.export_codes)} · ${besideYearBefore(areas.codes, lang)}`,
      },
      {
        key: "growingArea" as const,
        to: "growing-areas",
        value: `${hectares(areas.area_m2.now, lang)} ha`,
        note: besideYearBefore(areas.area_m2, lang, hectares),
      },
      {
        key: "packing" as const,
        to: "packing-facilities",
        value: count(facilities.codes.now, lang),
        note: `${ofExport(facilities.export_codes)} · ${besideYearBefore(facilities.codes, lang)}`,
      },
      {
        key: "coded" as const,
        to: null,
        value: count(found.coded_units.now, lang),
        note: besideYearBefore(found.coded_units, lang),
      },
    ],
  })
}

/** Every scheme and register by itself, on a day that is chosen, beside the same day a year before. */
export default function QualityOverview({ loaderData }: Route.ComponentProps) {
  const t = useWords<QualityKey>()
  const { schemes, codes, asOf } = loaderData
  type Row = (typeof schemes)[number]
  const columns: Column<Row>[] = [
    {
      key: "scheme",
      label: t("quality.scheme"),
      head: true,
      cell: ({ scheme }) => (
        <Link className="link" to={`/province/quality/certificates?scheme=${scheme}&on=${asOf}`}>
          {t(`scheme.${scheme}`)}
        </Link>
      ),
    },
    {
      key: "certificates",
      label: t("quality.certificates"),
      numeric: true,
      cell: (row) => <Beside value={row.certificates} note={row.certificatesBefore} />,
    },
    {
      key: "holders",
      label: t("quality.holders"),
      numeric: true,
      cell: (row) => <Beside value={row.holders} note={row.holdersBefore} />,
    },
    {
      key: "area",
      label: t("quality.area"),
      numeric: true,
      cell: (row) => <Beside value={row.area} note={row.areaBefore} />,
    },
    { key: "farms", label: t("quality.farms"), numeric: true, cell: (row) => row.farms },
    {
      key: "households",
      label: t("quality.households"),
      numeric: true,
      cell: (row) => row.households,
    },
  ]
  const areaColumns: Column<Row>[] = [
    {
      key: "scheme",
      label: t("quality.scheme"),
      head: true,
      cell: ({ scheme }) => t(`scheme.${scheme}`),
    },
    { key: "area", label: t("quality.area"), numeric: true, cell: (row) => row.area },
  ]
  return (
    <>
      <PageHead title={loaderData.title} />
      <QualityTabs />
      <Filters label={t("quality.asOf")}>
        <DayFilter name="as_of" label={t("quality.asOf")} value={asOf} />
      </Filters>
      <p className="mb-5 max-w-3xl text-muted">
        {t("quality.intro", { day: loaderData.day, before: loaderData.before })}
      </p>
      <h2 className="mb-3 text-lg">{t("quality.codes")}</h2>
      <Figures>
        {codes.map(({ key, to, value, note }) => (
          <Figure
            key={key}
            label={t(`quality.${key}`)}
            value={value}
            note={note}
            to={to ? `/province/quality/${to}?on=${asOf}` : undefined}
          />
        ))}
      </Figures>
      <h2 className="mt-8 mb-3 text-lg">{t("quality.schemes")}</h2>
      <DataTable
        caption={t("quality.schemes")}
        columns={columns}
        rows={schemes}
        rowKey={({ scheme }) => scheme}
        files="/quality/export"
      />
      <div className="mt-6">
        <BarChart
          title={t("quality.chart", { day: loaderData.day })}
          bars={schemes
            .filter(({ areaM2 }) => areaM2 > 0)
            .map(({ scheme, areaM2, area }) => ({
              label: t(`scheme.${scheme}`),
              value: areaM2,
              text: `${area} ha`,
            }))}
          table={
            <DataTable
              caption={t("quality.chart", { day: loaderData.day })}
              columns={areaColumns}
              rows={schemes}
              rowKey={({ scheme }) => scheme}
            />
          }
        />
      </div>
    </>
  )
}

function Beside({ value, note }: { value: string; note: string | null }) {
  return (
    <>
      {value}
      {note && <span className="block text-sm text-muted">{note}</span>}
    </>
  )
}
