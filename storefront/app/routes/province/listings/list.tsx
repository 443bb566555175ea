import { data, Link, useSearchParams } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { Filters, SelectFilter } from "~/components/desk/filters"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { EmptyState } from "~/components/empty-state"
import { PageHead } from "~/components/staff/page-head"
import type { ListingsKey } from "~/i18n/vi/province/listings"
import { count, day, moment } from "~/lib/format.server"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import { CoverageTabs } from "../coverage/coverage-tabs"
import { IMPORT_STATES, type ListingImport } from "./contract"
import { StateWord } from "./state-word"
import { listingsT } from "./words.server"
import type { Route } from "./+types/list"

type Page = {
  imports: ListingImport[]
  page: number
  pages: number
  count: number
  platforms: { code: string; name: string }[]
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const query = Object.fromEntries(
    ["platform", "state", "sort", "page"].map((name) => [
      name,
      url.searchParams.get(name) ?? undefined,
    ])
  )
  const found = await orDeskPage(
    request,
    provinceApi(session).get<Page>("/province/listing-imports", query)
  )
  return data({
    title: listingsT(lang)("list.title"),
    page: found.page,
    pages: found.pages,
    count: found.count,
    platforms: found.platforms.map(({ code, name }) => ({ value: code, text: name })),
    rows: found.imports.map((row) => ({
      id: row.id,
      platform: row.platform.name,
      file: row.file_name,
      asOf: day(row.as_of),
      who: row.uploaded_by_name,
      at: moment(row.created_at),
      state: row.state,
      progress: row.progress,
      rows: row.rows_in === null ? "–" : count(row.rows_in, lang),
      matched: row.rows_in === null ? "–" : count(row.matched, lang),
      doubtful: row.rows_in === null ? "–" : count(row.doubtful, lang),
      rejected: row.rows_in === null ? "–" : count(row.rejected, lang),
    })),
  })
}

/** Files of platforms, newest first, each with how far it has come. */
export default function Listings({ loaderData }: Route.ComponentProps) {
  const t = useWords<ListingsKey>()
  const { may } = useDesk()
  const [params] = useSearchParams()
  const { rows, platforms } = loaderData
  type Row = (typeof rows)[number]
  const columns: Column<Row>[] = [
    {
      key: "file",
      label: t("list.file"),
      head: true,
      cell: (row) => (
        <Link className="link break-all" to={`/province/listings/${row.id}`}>
          {row.file}
        </Link>
      ),
    },
    {
      key: "platform",
      label: t("list.platform"),
      sort: "platform",
      cell: (row) => row.platform,
    },
    { key: "asOf", label: t("list.asOf"), sort: "as_of", cell: (row) => row.asOf },
    {
      key: "state",
      label: t("list.state"),
      sort: "state",
      cell: (row) => <StateWord state={row.state} progress={row.progress} />,
    },
    { key: "rows", label: t("import.rows"), numeric: true, cell: (row) => row.rows },
    { key: "matched", label: t("verdict.matched"), numeric: true, cell: (row) => row.matched },
    { key: "doubtful", label: t("verdict.doubtful"), numeric: true, cell: (row) => row.doubtful },
    { key: "rejected", label: t("verdict.rejected"), numeric: true, cell: (row) => row.rejected },
    {
      key: "who",
      label: t("list.sent"),
      sort: "created_at",
      cell: (row) => (
        <>
          {row.who}
          <span className="block text-sm whitespace-nowrap text-muted">{row.at}</span>
        </>
      ),
    },
  ]
  return (
    <>
      <PageHead title={loaderData.title}>
        {may("editor") && (
          <Link className="button button-primary" to="/province/listings/new">
            {t("list.new")}
          </Link>
        )}
      </PageHead>
      <CoverageTabs />
      <p className="mb-4 max-w-3xl text-muted">{t("list.intro")}</p>
      <Filters label={t("list.filters")}>
        <SelectFilter name="platform" label={t("list.platform")} options={platforms} />
        <SelectFilter
          name="state"
          label={t("list.state")}
          options={IMPORT_STATES.map((value) => ({ value, text: t(`state.${value}`) }))}
        />
      </Filters>
      <DataTable
        caption={loaderData.title}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        count={loaderData.count}
        page={loaderData.page}
        pages={loaderData.pages}
        files="/listing-imports/export"
        empty={params.size === 0 ? <NoImports /> : undefined}
      />
    </>
  )
}

function NoImports() {
  const t = useWords<ListingsKey>()
  const { may } = useDesk()
  return (
    <EmptyState title={t("list.none")}>{may("editor") && <p>{t("list.none.text")}</p>}</EmptyState>
  )
}
