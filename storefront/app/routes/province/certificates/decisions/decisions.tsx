import { data, Link } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { Filters, SearchFilter } from "~/components/desk/filters"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { PageHead } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { day } from "~/lib/format.server"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import type { Law, Paged } from "../contract"
import { CertificateTabs } from "../tabs"
import { certificatesT } from "../words.server"
import type { Route } from "./+types/decisions"

type Answer = Paged & {
  decisions: {
    decision_number: string
    decided_on: string
    issuer: string
    legal_basis: Law
    products: number
    stars_3: number
    stars_4: number
    stars_5: number
  }[]
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const t = certificatesT(session.lang)
  const query = { q: url.searchParams.get("q"), page: url.searchParams.get("page") }
  const { decisions, ...paged } = await orDeskPage(
    request,
    provinceApi(session).get<Answer>("/province/decisions", query)
  )
  return data({
    title: t("decisions.title"),
    ...paged,
    rows: decisions.map(({ decided_on, legal_basis, ...decision }) => ({
      ...decision,
      key: `${decision.decision_number} ${decided_on}`,
      on: day(decided_on),
      law: t(`law.${legal_basis}`),
    })),
  })
}

/** Decisions of recognition, the latest first; each leads to its products in the register. */
export default function Decisions({ loaderData }: Route.ComponentProps) {
  const t = useWords<CertificatesKey>()
  const { may } = useDesk()
  type Row = (typeof loaderData)["rows"][number]
  const stars = ([3, 4, 5] as const).map((n): Column<Row> => ({
    key: `stars-${n}`,
    label: t("stars.n", { n }),
    numeric: true,
    cell: (row) => row[`stars_${n}`],
  }))
  const columns: Column<Row>[] = [
    {
      key: "number",
      label: t("decisions.number"),
      head: true,
      cell: (row) => (
        <>
          <Link
            className="link"
            to={`/province/certificates?q=${encodeURIComponent(row.decision_number)}`}
          >
            {row.decision_number}
          </Link>
          <span className="block text-sm text-muted">{row.issuer}</span>
        </>
      ),
    },
    { key: "on", label: t("decisions.on"), cell: (row) => row.on },
    { key: "law", label: t("register.law"), cell: (row) => row.law },
    {
      key: "products",
      label: t("decisions.products"),
      numeric: true,
      cell: (row) => row.products,
    },
    ...stars,
  ]
  return (
    <>
      <PageHead title={loaderData.title}>
        {may("editor") && (
          <>
            <Link className="button button-plain" to="/province/sheets?kind=decision">
              {t("upload.list")}
            </Link>
            <Link className="button button-primary" to="/province/decisions/new">
              {t("decisions.new")}
            </Link>
          </>
        )}
      </PageHead>
      <CertificateTabs />
      <Filters label={t("decisions.filters")}>
        <SearchFilter label={t("decisions.search")} />
      </Filters>
      <DataTable
        caption={loaderData.title}
        columns={columns}
        rows={loaderData.rows}
        rowKey={(row) => row.key}
        count={loaderData.count}
        page={loaderData.page}
        pages={loaderData.pages}
        files="/decisions/export"
      />
    </>
  )
}
