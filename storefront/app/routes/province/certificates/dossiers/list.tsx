import { data, Link } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { Filters, SearchFilter, SelectFilter } from "~/components/desk/filters"
import { useWords } from "~/components/desk/words"
import { PageHead } from "~/components/staff/page-head"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import { KINDS, STATES, type DossierItem, type Paged } from "../contract"
import { CertificateTabs } from "../tabs"
import { certificatesT } from "../words.server"
import { Deadline } from "./deadline"
import { shownDossier, type ShownDossier } from "./show.server"
import type { Route } from "./+types/list"

const FILTERS = ["state", "kind", "overdue", "q", "page"] as const

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const t = certificatesT(session.lang)
  const query = Object.fromEntries(
    FILTERS.map((name) => [name, url.searchParams.get(name) ?? undefined])
  )
  const { dossiers, ...paged } = await orDeskPage(
    request,
    provinceApi(session).get<Paged & { dossiers: DossierItem[] }>("/province/dossiers", query)
  )
  return data({
    title: t("board.title"),
    ...paged,
    rows: dossiers.map((one) => shownDossier(one, t)),
  })
}

/** Every dossier, decided ones too. */
export default function DossierList({ loaderData }: Route.ComponentProps) {
  const t = useWords<CertificatesKey>()
  const columns: Column<ShownDossier>[] = [
    {
      key: "code",
      label: t("dossiers.code"),
      head: true,
      cell: (row) => (
        <>
          <Link className="link" to={`/province/dossiers/${row.id}`}>
            {row.code}
          </Link>
          <span className="block text-sm text-muted">{row.kind}</span>
        </>
      ),
    },
    {
      key: "product",
      label: t("register.product"),
      cell: (row) => (
        <>
          {row.product}
          <span className="block text-sm text-muted">{row.producer}</span>
        </>
      ),
    },
    { key: "state", label: t("dossiers.state"), cell: (row) => row.state },
    { key: "next", label: t("dossiers.next"), cell: (row) => row.next },
    {
      key: "deadline",
      label: t("dossiers.deadline"),
      cell: (row) => row.next && <Deadline deadline={row.deadline} />,
    },
    { key: "received", label: t("dossiers.received"), cell: (row) => row.received },
  ]
  return (
    <>
      <PageHead
        title={loaderData.title}
        back={{ to: "/province/dossiers", text: t("board.board") }}
      />
      <CertificateTabs />
      <Filters label={t("dossiers.filters")}>
        <SearchFilter label={t("dossiers.search")} />
        <SelectFilter
          name="state"
          label={t("dossiers.state")}
          options={STATES.map((value) => ({ value, text: t(`state.${value}`) }))}
        />
        <SelectFilter
          name="kind"
          label={t("dossiers.kind")}
          options={KINDS.map((value) => ({ value, text: t(`kind.${value}`) }))}
        />
        <SelectFilter
          name="overdue"
          label={t("dossiers.overdue")}
          options={[{ value: "1", text: t("dossiers.onlyOverdue") }]}
        />
      </Filters>
      <DataTable
        caption={loaderData.title}
        columns={columns}
        rows={loaderData.rows}
        rowKey={(row) => row.id}
        count={loaderData.count}
        page={loaderData.page}
        pages={loaderData.pages}
        files="/dossiers/export"
      />
    </>
  )
}
