import { data, Link, useSearchParams } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { Filters, SelectFilter } from "~/components/desk/filters"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { EmptyState } from "~/components/empty-state"
import { PageHead } from "~/components/staff/page-head"
import type { SheetsKey } from "~/i18n/vi/province/sheets"
import { count, moment } from "~/lib/format.server"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import { SHEET_KINDS, SHEET_STATES, type Sheet } from "./contract"
import { sheetName } from "./name.server"
import { StateWord } from "./state-word"
import { uploadPath } from "./upload-path"
import { sheetsT } from "./words.server"
import type { Route } from "./+types/list"

type Page = { imports: Sheet[]; page: number; pages: number; count: number }

const FILTERS = ["kind", "state", "sort", "page"] as const

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const t = sheetsT(lang)
  const query = Object.fromEntries(
    FILTERS.map((name) => [name, url.searchParams.get(name) ?? undefined])
  )
  const found = await orDeskPage(
    request,
    provinceApi(session).get<Page>("/province/sheet-imports", query)
  )
  return data({
    title: t("list.title"),
    page: found.page,
    pages: found.pages,
    count: found.count,
    rows: found.imports.map((sheet) => ({
      id: sheet.id,
      name: sheetName(sheet, lang),
      file: sheet.file_name,
      kind: sheet.kind,
      state: sheet.state,
      progress: sheet.progress,
      rows: sheet.rows === null ? "–" : count(sheet.rows, lang),
      problems: sheet.rows === null ? "–" : count(sheet.problem_count, lang),
      who: sheet.uploaded_by_name,
      at: moment(sheet.created_at),
    })),
  })
}

/** Sheets that were sent, newest first, each with how far it has come. */
export default function Sheets({ loaderData }: Route.ComponentProps) {
  const t = useWords<SheetsKey>()
  const { may } = useDesk()
  const [params] = useSearchParams()
  const { rows } = loaderData
  type Row = (typeof rows)[number]
  const columns: Column<Row>[] = [
    {
      key: "sheet",
      label: t("list.sheet"),
      head: true,
      cell: (row) => (
        <>
          <Link className="link break-words" to={`/province/sheets/${row.id}`}>
            {row.name ?? row.file}
          </Link>
          {row.name && <span className="block text-sm break-all text-muted">{row.file}</span>}
        </>
      ),
    },
    {
      key: "kind",
      label: t("list.kind"),
      sort: "kind",
      cell: (row) => <span className="block min-w-28">{t(`kind.${row.kind}`)}</span>,
    },
    {
      key: "state",
      label: t("list.state"),
      sort: "state",
      cell: (row) => <StateWord kind={row.kind} state={row.state} progress={row.progress} />,
    },
    { key: "rows", label: t("list.rows"), numeric: true, cell: (row) => row.rows },
    { key: "problems", label: t("list.problems"), numeric: true, cell: (row) => row.problems },
    { key: "who", label: t("list.who"), sort: "uploaded_by", cell: (row) => row.who },
    { key: "at", label: t("list.at"), sort: "created_at", cell: (row) => row.at },
  ]
  return (
    <>
      <PageHead title={loaderData.title} />
      <p className="mb-4 max-w-3xl text-muted">
        {t("list.intro")}{" "}
        <Link className="link" to="/province/listings">
          {t("list.platforms")}
        </Link>
      </p>
      {may("editor") && <NewSheet />}
      <Filters label={t("list.filters")}>
        <SelectFilter
          name="kind"
          label={t("list.kind")}
          options={SHEET_KINDS.map((value) => ({ value, text: t(`kind.${value}`) }))}
        />
        <SelectFilter
          name="state"
          label={t("list.state")}
          options={SHEET_STATES.map((value) => ({ value, text: t(`state.${value}`) }))}
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
        files="/sheet-imports/export"
        empty={
          params.size === 0 ? (
            <EmptyState title={t("list.none")}>
              {may("editor") && <p>{t("list.none.text")}</p>}
            </EmptyState>
          ) : undefined
        }
        cards
      />
    </>
  )
}

/** Where a sheet of each kind is sent. */
function NewSheet() {
  const t = useWords<SheetsKey>()
  return (
    <details className="mb-4">
      <summary className="link inline-flex min-h-11 items-center">{t("list.new")}</summary>
      <ul className="flex flex-wrap gap-2">
        {SHEET_KINDS.map((kind) => (
          <li key={kind}>
            <Link className="button button-plain" to={uploadPath(kind)}>
              {t(`kind.${kind}`)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
