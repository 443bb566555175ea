import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { Answered, useAnswer } from "../../parts/answer"
import { CertificateBadge } from "../../parts/badges"
import { Choice, Page, Pager, SearchBox } from "../../parts/page"
import { PublicationRuns } from "../../parts/publication-runs"
import type { Paged, Watched } from "../../staff-api/answers"
import { search } from "../../staff-api/request"
import { words } from "../../words/language"
import { day } from "../../words/printed"

const DAYS = [7, 30, 90, 120, 180]

/** Certificates by their last day: what ends first stands on top. */
function CertificatesPage() {
  const t = words()
  const [filters, setFilters] = useState({ q: "", status: "", days_left_max: "" })
  const [page, setPage] = useState(1)
  const answer = useAnswer<{ certificates: Watched[] } & Paged>(
    `ocop/certificates${search({ ...filters, page })}`
  )
  const change = (part: Partial<typeof filters>) => {
    setFilters((before) => ({ ...before, ...part }))
    setPage(1)
  }
  return (
    <div className="flex flex-col gap-y-3">
      <Page title={t.menu.certificates} intro={t.watch.intro}>
        <div className="flex flex-wrap gap-3 px-6 py-3">
          <SearchBox hint={t.watch.searchHint} onSearch={(q) => change({ q })} />
          <Choice
            label={t.watch.state}
            value={filters.status}
            options={[
              { value: "", label: t.all },
              ...Object.entries(t.status).map(([value, label]) => ({ value, label })),
            ]}
            onChoose={(status) => change({ status })}
          />
          <Choice
            label={t.watch.within}
            value={filters.days_left_max}
            options={[
              { value: "", label: t.watch.anyTime },
              ...DAYS.map((days) => ({ value: String(days), label: t.watch.days(days) })),
            ]}
            onChoose={(days_left_max) => change({ days_left_max })}
          />
        </div>
        <Answered answer={answer}>
          {({ certificates, ...paged }) => (
            <>
              <List certificates={certificates} />
              <Pager {...paged} onPage={setPage} />
            </>
          )}
        </Answered>
      </Page>
      <PublicationRuns />
    </div>
  )
}

function List({ certificates }: { certificates: Watched[] }) {
  const t = words()
  if (certificates.length === 0) return <Text className="px-6 py-4">{t.watch.empty}</Text>
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t.watch.product}</Table.HeaderCell>
            <Table.HeaderCell>{t.watch.ends}</Table.HeaderCell>
            <Table.HeaderCell>{t.watch.state}</Table.HeaderCell>
            <Table.HeaderCell>{t.watch.producer}</Table.HeaderCell>
            <Table.HeaderCell>{t.form.stars}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {certificates.map((certificate) => (
            <Table.Row key={certificate.id}>
              <Table.Cell className="max-w-80 truncate">
                {certificate.product.id ? (
                  <Link
                    className="text-ui-fg-base underline"
                    to={`/products/${certificate.product.id}`}
                  >
                    {certificate.product.name}
                  </Link>
                ) : (
                  certificate.product.name
                )}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {day(certificate.last_valid_day)} ({t.product.daysLeft(certificate.days_left)})
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <CertificateBadge certificate={certificate} />
              </Table.Cell>
              <Table.Cell className="max-w-64 truncate">{certificate.producer.name}</Table.Cell>
              <Table.Cell>{certificate.stars}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

export const config = defineRouteConfig({
  label: "certificates",
  translationNs: "ocop",
  icon: CheckCircle,
})

export default CertificatesPage
