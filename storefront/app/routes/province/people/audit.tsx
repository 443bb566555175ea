import { data } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { DayFilter, Filters, SearchFilter, SelectFilter } from "~/components/desk/filters"
import { useWords } from "~/components/desk/words"
import { EmptyState } from "~/components/empty-state"
import { PageHead } from "~/components/staff/page-head"
import type { PeopleKey } from "~/i18n/vi/province/people"
import { moment } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import {
  orDeskPage,
  provinceApi,
  requireProvince,
  type ProvinceRole,
} from "~/lib/province-session.server"
import { actionName, changesInWords, peopleT } from "./words.server"
import type { Route } from "./+types/audit"

type Entry = {
  id: string
  at: string
  actor_type: string
  who: string
  role: ProvinceRole | null
  action: string
  subject: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  reason: string | null
}
type Page = { entries: Entry[]; page: number; pages: number; count: number; actions: string[] }

const FILTERS = ["q", "action", "subject_type", "subject_id", "from", "to", "page"] as const

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const query = Object.fromEntries(
    FILTERS.map((name) => [name, url.searchParams.get(name) ?? undefined])
  )
  const found = await orDeskPage(request, provinceApi(session).get<Page>("/province/audit", query))
  return data({
    title: peopleT(lang)("audit.title"),
    page: found.page,
    pages: found.pages,
    count: found.count,
    actions: found.actions.map((value) => ({ value, text: actionName(value, lang) })),
    rows: found.entries.map((entry) => ({
      id: entry.id,
      at: moment(entry.at),
      who: entry.who,
      as: actorName(entry, lang),
      what: actionName(entry.action, lang),
      subject: entry.subject,
      changes: changesInWords(entry.before, entry.after, lang),
      reason: entry.reason,
    })),
  })
}

function actorName({ actor_type, role }: Entry, lang: Lang): string {
  const t = peopleT(lang)
  if (actor_type === "operator" || actor_type === "system") return t(`audit.actor.${actor_type}`)
  return role ? t(`role.${role}`) : ""
}

/** Who changed what, newest first; to be searched and taken along, never to be edited. */
export default function Audit({ loaderData }: Route.ComponentProps) {
  const t = useWords<PeopleKey>()
  const { rows } = loaderData
  type Row = (typeof rows)[number]
  const columns: Column<Row>[] = [
    { key: "at", label: t("audit.at"), cell: (row) => row.at },
    {
      key: "who",
      label: t("audit.who"),
      cell: (row) => (
        <span className="block min-w-28">
          {row.who}
          <span className="block text-sm text-muted">{row.as}</span>
        </span>
      ),
    },
    { key: "what", label: t("audit.what"), head: true, cell: (row) => row.what },
    { key: "subject", label: t("audit.subject"), cell: (row) => row.subject },
    {
      key: "change",
      label: t("audit.change"),
      cell: (row) =>
        row.changes.map((text) => (
          <span key={text} className="block min-w-56 text-sm wrap-anywhere">
            {text}
          </span>
        )),
    },
    { key: "reason", label: t("audit.reason"), cell: (row) => row.reason },
  ]
  return (
    <>
      <PageHead title={loaderData.title} />
      <p className="mb-4 max-w-3xl text-muted">{t("audit.intro")}</p>
      <Filters label={t("audit.filters")}>
        <SearchFilter label={t("audit.search")} />
        <SelectFilter name="action" label={t("audit.action")} options={loaderData.actions} />
        <DayFilter name="from" label={t("audit.from")} />
        <DayFilter name="to" label={t("audit.to")} />
      </Filters>
      <DataTable
        caption={t("audit.title")}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        count={loaderData.count}
        page={loaderData.page}
        pages={loaderData.pages}
        files="/audit/export"
        empty={
          loaderData.actions.length === 0 ? (
            <EmptyState title={t("audit.none")}>
              <p>{t("audit.none.text")}</p>
            </EmptyState>
          ) : undefined
        }
      />
    </>
  )
}
