import { data, Link } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { EmptyState } from "~/components/empty-state"
import { PageHead } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { day, moment } from "~/lib/format.server"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import { CertificateTabs } from "../tabs"
import { certificatesT } from "../words.server"
import type { ReconciliationRow } from "./contract"
import type { Route } from "./+types/reconciliations"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const t = certificatesT(session.lang)
  const { reconciliations } = await orDeskPage(
    request,
    provinceApi(session).get<{ reconciliations: ReconciliationRow[] }>("/province/reconciliations")
  )
  return data({
    title: t("reconcile.title"),
    rows: reconciliations.map(({ id, register, as_of, made_at, made_by_name, figures }) => ({
      id,
      register,
      asOf: day(as_of),
      made: t("reconcile.made", { name: made_by_name, at: moment(made_at) }),
      ...figures,
    })),
  })
}

/** Comparisons with official registers. */
export default function Reconciliations({ loaderData }: Route.ComponentProps) {
  const t = useWords<CertificatesKey>()
  const { may } = useDesk()
  const { rows } = loaderData
  type Row = (typeof rows)[number]
  const number = (key: "lines" | "agreed" | "signed" | "open"): Column<Row> => ({
    key,
    label: t(`reconcile.${key}`),
    numeric: true,
    cell: (row) => row[key],
  })
  const columns: Column<Row>[] = [
    {
      key: "register",
      label: t("reconcile.register"),
      head: true,
      cell: (row) => (
        <>
          <Link className="link" to={`/province/reconciliations/${row.id}`}>
            {row.register}
          </Link>
          <span className="block text-sm text-muted">{row.made}</span>
        </>
      ),
    },
    { key: "asOf", label: t("reconcile.asOf"), cell: (row) => row.asOf },
    number("lines"),
    number("agreed"),
    number("signed"),
    number("open"),
  ]
  return (
    <>
      <PageHead title={loaderData.title}>
        {may("editor") && (
          <>
            <Link className="button button-plain" to="/province/sheets?kind=official-register">
              {t("upload.list")}
            </Link>
            <Link className="button button-primary" to="/province/reconciliations/new">
              {t("reconcile.new")}
            </Link>
          </>
        )}
      </PageHead>
      <CertificateTabs />
      <p className="mb-4 max-w-3xl text-muted">{t("reconcile.intro")}</p>
      <DataTable
        caption={t("reconcile.past")}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        files="/reconciliations/export"
        empty={
          <EmptyState title={t("reconcile.none")}>
            <p>{t("reconcile.none.text")}</p>
          </EmptyState>
        }
      />
    </>
  )
}
