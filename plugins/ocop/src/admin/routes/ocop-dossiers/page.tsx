import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { Deadline } from "../../dossier/deadline"
import { Answered, useAnswer } from "../../parts/answer"
import { DossierBadge } from "../../parts/badges"
import { Choice, Page, Pager, SearchBox } from "../../parts/page"
import type { DossierListItem, Paged } from "../../staff-api/answers"
import { search } from "../../staff-api/request"
import { words } from "../../words/language"

/** Dossiers with who acts next and until when. */
function DossiersPage() {
  const t = words()
  const [filters, setFilters] = useState({ q: "", state: "", kind: "", overdue: "" })
  const [page, setPage] = useState(1)
  const answer = useAnswer<{ dossiers: DossierListItem[] } & Paged>(
    `ocop/dossiers${search({ ...filters, page })}`
  )
  const change = (part: Partial<typeof filters>) => {
    setFilters((before) => ({ ...before, ...part }))
    setPage(1)
  }
  const choices = (labels: Record<string, string>) => [
    { value: "", label: t.all },
    ...Object.entries(labels).map(([value, label]) => ({ value, label })),
  ]
  return (
    <Page title={t.menu.dossiers} intro={t.dossier.intro}>
      <div className="flex flex-wrap gap-3 px-6 py-3">
        <SearchBox hint={t.dossier.searchHint} onSearch={(q) => change({ q })} />
        <Choice
          label={t.watch.state}
          value={filters.state}
          options={choices(t.dossier.state)}
          onChoose={(state) => change({ state })}
        />
        <Choice
          label={t.form.kind}
          value={filters.kind}
          options={choices(t.kind)}
          onChoose={(kind) => change({ kind })}
        />
        <label className="txt-small flex items-center gap-x-2">
          <input
            type="checkbox"
            checked={filters.overdue !== ""}
            onChange={(event) => change({ overdue: event.target.checked ? "1" : "" })}
          />
          {t.dossier.onlyOverdue}
        </label>
      </div>
      <Answered answer={answer}>
        {({ dossiers, ...paged }) => (
          <>
            <List dossiers={dossiers} />
            <Pager {...paged} onPage={setPage} />
          </>
        )}
      </Answered>
    </Page>
  )
}

function List({ dossiers }: { dossiers: DossierListItem[] }) {
  const t = words()
  if (dossiers.length === 0) return <Text className="px-6 py-4">{t.dossier.empty}</Text>
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t.dossier.code}</Table.HeaderCell>
            <Table.HeaderCell>{t.watch.product}</Table.HeaderCell>
            <Table.HeaderCell>{t.watch.state}</Table.HeaderCell>
            <Table.HeaderCell>{t.dossier.nextActor}</Table.HeaderCell>
            <Table.HeaderCell>{t.dossier.deadline}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {dossiers.map((dossier) => (
            <Table.Row key={dossier.id}>
              <Table.Cell className="whitespace-nowrap">
                <Link className="text-ui-fg-base underline" to={`/ocop-dossiers/${dossier.id}`}>
                  {dossier.code}
                </Link>{" "}
                · {t.kind[dossier.kind]}
              </Table.Cell>
              <Table.Cell className="max-w-80 truncate">
                {dossier.product.name} · {dossier.producer.name}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <DossierBadge dossier={dossier} />
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {dossier.next_actor ? t.dossier.actor[dossier.next_actor] : "–"}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <Deadline dossier={dossier} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

export const config = defineRouteConfig({
  label: "dossiers",
  translationNs: "ocop",
  icon: DocumentText,
})

export default DossiersPage
