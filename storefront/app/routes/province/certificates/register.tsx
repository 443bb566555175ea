import { data, useSearchParams } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { DayFilter, Filters, SearchFilter, SelectFilter } from "~/components/desk/filters"
import { useWords } from "~/components/desk/words"
import { PageHead } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { day } from "~/lib/format.server"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import { LAWS, PHASES, STATUSES, type Line, type Paged } from "./contract"
import { useLineColumns } from "./line-cells"
import { shownLine, type ShownLine } from "./lines.server"
import { CertificateTabs } from "./tabs"
import { certificatesT } from "./words.server"
import type { Route } from "./+types/register"

type Named = { code: string; name: string }
type Answer = Paged & {
  certificates: Line[]
  choices: { units: Named[]; districts: Named[]; producers: Named[] }
}

const FILTERS = [
  "q",
  "status",
  "phase",
  "stars",
  "group",
  "set",
  "unit",
  "district",
  "producer",
  "law",
  "days_left_max",
  "dossier",
  "as_of",
  "ended_from",
  "ended_to",
  "sort",
  "page",
] as const

/** What is asked for less often. */
const MORE = [
  "district",
  "group",
  "set",
  "producer",
  "law",
  "ended_from",
  "ended_to",
  "as_of",
] as const
const GROUPS = ["I", "II", "III", "IV", "V", "VI"] as const
const WITHIN = [30, 90, 120, 180, 365] as const

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const t = certificatesT(session.lang)
  const query = Object.fromEntries(
    FILTERS.map((name) => [name, url.searchParams.get(name) || undefined])
  )
  const { certificates, choices, ...paged } = await orDeskPage(
    request,
    provinceApi(session).get<Answer>("/province/certificates", query)
  )
  const options = (named: Named[]) => named.map(({ code, name }) => ({ value: code, text: name }))
  const asOf = url.searchParams.get("as_of")
  return data({
    title: asOf ? t("register.titleOn", { day: day(asOf) }) : t("register.title"),
    ...paged,
    rows: certificates.map((line) => shownLine(line, t)),
    units: options(choices.units),
    districts: options(choices.districts),
    producers: options(choices.producers),
  })
}

/** The certificate that speaks for each product. */
export default function Register({ loaderData }: Route.ComponentProps) {
  const t = useWords<CertificatesKey>()
  const [params] = useSearchParams()
  const common = useLineColumns()
  const decision: Column<ShownLine> = {
    key: "decision",
    label: t("register.decision"),
    cell: (line) => (
      <>
        {line.decision}
        <span className="block text-sm text-muted">{line.law}</span>
      </>
    ),
  }
  return (
    <>
      <PageHead title={loaderData.title} />
      <CertificateTabs />
      <Filters label={t("register.filters")}>
        <SearchFilter label={t("register.search")} />
        <SelectFilter
          name="status"
          label={t("register.status")}
          options={(["valid", ...STATUSES] as const).map((value) => ({
            value,
            text: t(`status.${value}`),
          }))}
        />
        <SelectFilter
          name="phase"
          label={t("register.phase")}
          options={PHASES.map((value) => ({ value, text: t(`phase.${value}`) }))}
        />
        <SelectFilter
          name="stars"
          label={t("register.stars")}
          options={[3, 4, 5].map((n) => ({ value: String(n), text: t("stars.n", { n }) }))}
        />
        <SelectFilter name="unit" label={t("register.unit")} options={loaderData.units} />
        <SelectFilter
          name="days_left_max"
          label={t("watch.days")}
          options={WITHIN.map((n) => ({ value: String(n), text: t("watch.nDays", { n }) }))}
        />
        <SelectFilter
          name="dossier"
          label={t("watch.has")}
          options={(["1", "0"] as const).map((value) => ({ value, text: t(`watch.has.${value}`) }))}
        />
        <details open={MORE.some((name) => params.get(name))} className="basis-full">
          <summary className="link inline-flex min-h-11 items-center">{t("register.more")}</summary>
          <div className="flex flex-wrap items-end gap-3">
            <SelectFilter
              name="district"
              label={t("register.district")}
              options={loaderData.districts}
            />
            <SelectFilter
              name="group"
              label={t("register.group")}
              options={GROUPS.map((value) => ({ value, text: value }))}
            />
            <SelectFilter
              name="set"
              label={t("register.set")}
              options={Array.from({ length: 26 }, (_, index) => ({
                value: String(index + 1),
                text: String(index + 1),
              }))}
            />
            <SelectFilter
              name="producer"
              label={t("register.producer")}
              options={loaderData.producers}
            />
            <SelectFilter
              name="law"
              label={t("register.law")}
              options={LAWS.map((value) => ({ value, text: t(`law.${value}`) }))}
            />
            <DayFilter name="ended_from" label={t("register.endedFrom")} />
            <DayFilter name="ended_to" label={t("register.endedTo")} />
            <DayFilter name="as_of" label={t("register.asOf")} />
          </div>
        </details>
      </Filters>
      <DataTable
        caption={loaderData.title}
        columns={[
          common.product,
          common.stars,
          decision,
          common.until,
          common.state,
          common.dossier,
        ]}
        rows={loaderData.rows}
        rowKey={(row) => row.id}
        count={loaderData.count}
        page={loaderData.page}
        pages={loaderData.pages}
        files="/certificates/export"
      />
    </>
  )
}
