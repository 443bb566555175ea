import { data, useSearchParams } from "react-router"
import { StandingMark } from "~/components/desk/certificates/standing-mark"
import { DataTable, type Column } from "~/components/desk/data-table"
import { Figure, Figures } from "~/components/desk/figure"
import { Filters, SearchFilter, SelectFilter } from "~/components/desk/filters"
import { useWords } from "~/components/desk/words"
import { PageHead } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import type { Line, Paged } from "./contract"
import { useLineColumns } from "./line-cells"
import { shownLine, type ShownLine } from "./lines.server"
import { CertificateTabs } from "./tabs"
import { certificatesT } from "./words.server"
import type { Route } from "./+types/watch"

type Answer = Paged & {
  certificates: Line[]
  counts: Record<
    "all" | "with_dossier" | "normal" | "filing_window" | "filing_late" | "under_re_evaluation",
    number
  >
}

const FILTERS = ["days", "dossier", "unit", "q", "page"] as const
const WITHIN = [30, 90, 120, 180, 365] as const
const USUAL = 180

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
  const { certificates, counts, ...paged } = await orDeskPage(
    request,
    provinceApi(session).get<Answer>("/province/certificates/watch", query)
  )
  return data({
    title: t("watch.title"),
    ...paged,
    counts,
    rows: certificates.map((line) => shownLine(line, t)),
  })
}

/** What ends next, and whose dossier is missing. */
export default function Watch({ loaderData }: Route.ComponentProps) {
  const t = useWords<CertificatesKey>()
  const [params] = useSearchParams()
  const common = useLineColumns()
  const { counts } = loaderData
  const days = params.get("days") || String(USUAL)
  const behind = (phase: string) =>
    `/province/certificates?${new URLSearchParams({ status: "active", days_left_max: days, phase })}`
  const duties: Column<ShownLine> = {
    key: "duties",
    label: t("watch.duties"),
    cell: (line) =>
      line.duties.length === 0 ? (
        <span className="text-muted">{t("duty.none")}</span>
      ) : (
        line.duties.map((one) => (
          <span key={one.text} className="block min-w-56 text-sm">
            <StandingMark
              tone={one.state === "passed" && !line.dossier ? "warning" : "plain"}
              text={`${one.law}: ${one.text}`}
            />
          </span>
        ))
      ),
  }
  return (
    <>
      <PageHead title={loaderData.title} />
      <CertificateTabs />
      <p className="mb-4 max-w-3xl text-muted">{t("watch.intro")}</p>
      <div className="mb-5">
        <Figures>
          <Figure label={t("watch.all")} value={String(counts.all)} />
          <Figure
            label={t("watch.late")}
            value={String(counts.filing_late)}
            to={behind("filing_late")}
          />
          <Figure
            label={t("watch.window")}
            value={String(counts.filing_window)}
            to={behind("filing_window")}
          />
          <Figure
            label={t("watch.renewing")}
            value={String(counts.under_re_evaluation)}
            to={behind("under_re_evaluation")}
          />
          {counts.normal > 0 && (
            <Figure label={t("watch.normal")} value={String(counts.normal)} to={behind("normal")} />
          )}
        </Figures>
      </div>
      <Filters label={t("register.filters")}>
        <SearchFilter label={t("register.search")} />
        <SelectFilter
          name="days"
          label={t("watch.days")}
          all={null}
          value={String(USUAL)}
          options={WITHIN.map((n) => ({ value: String(n), text: t("watch.nDays", { n }) }))}
        />
        <SelectFilter
          name="dossier"
          label={t("watch.has")}
          options={(["1", "0"] as const).map((value) => ({ value, text: t(`watch.has.${value}`) }))}
        />
      </Filters>
      <DataTable
        caption={loaderData.title}
        // Always by the end: what lapses first is what the list is for.
        columns={[
          common.product,
          common.stars,
          common.until,
          common.state,
          duties,
          common.dossier,
        ].map((column) => ({ ...column, sort: undefined }))}
        rows={loaderData.rows}
        rowKey={(row) => row.id}
        count={loaderData.count}
        page={loaderData.page}
        pages={loaderData.pages}
        files="/certificates/watch/export"
      />
    </>
  )
}
