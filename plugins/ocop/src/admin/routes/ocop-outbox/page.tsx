import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { Drawer, StatusBadge, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { Answered, useAnswer } from "../../parts/answer"
import { Page, Pager } from "../../parts/page"
import type { Mail, Paged } from "../../staff-api/answers"
import { search } from "../../staff-api/request"
import { words } from "../../words/language"
import { instant } from "../../words/printed"

const COLOURS = { sent: "green", kept: "blue", waiting: "orange" } as const

/** Mails as sent, or as they would be sent. */
function OutboxPage() {
  const t = words()
  const [page, setPage] = useState(1)
  const [reading, setReading] = useState<string | null>(null)
  const answer = useAnswer<{ mails: Mail[] } & Paged>(`ocop/outbox${search({ page })}`)
  return (
    <Page title={t.menu.outbox} intro={t.outbox.intro}>
      <Answered answer={answer}>
        {({ mails, ...paged }) => (
          <>
            {mails.length === 0 ? (
              <Text className="px-6 py-4">{t.outbox.empty}</Text>
            ) : (
              <List mails={mails} onRead={setReading} />
            )}
            <Pager {...paged} onPage={setPage} />
          </>
        )}
      </Answered>
      {reading && <Letter id={reading} onClose={() => setReading(null)} />}
    </Page>
  )
}

function List({ mails, onRead }: { mails: Mail[]; onRead: (id: string) => void }) {
  const t = words()
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t.outbox.at}</Table.HeaderCell>
            <Table.HeaderCell>{t.outbox.to}</Table.HeaderCell>
            <Table.HeaderCell>{t.outbox.subject}</Table.HeaderCell>
            <Table.HeaderCell>{t.watch.state}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {mails.map((mail) => (
            <Table.Row key={mail.id}>
              <Table.Cell className="whitespace-nowrap">{instant(mail.at)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">{mail.to}</Table.Cell>
              <Table.Cell>
                <button
                  type="button"
                  className="text-ui-fg-base underline text-left"
                  onClick={() => onRead(mail.id)}
                >
                  {mail.subject}
                </button>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <StatusBadge color={COLOURS[mail.state]}>{t.outbox.state[mail.state]}</StatusBadge>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

/** One mail as plain text: a page in a page is not needed to know what was said. */
function Letter({ id, onClose }: { id: string; onClose: () => void }) {
  const t = words()
  const answer = useAnswer<{ mail: Mail & { text: string } }>(`ocop/outbox/${id}`)
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{answer.data?.mail.subject ?? t.loading}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <Answered answer={answer}>
            {({ mail }) => (
              <>
                <Drawer.Description className="txt-small text-ui-fg-subtle">
                  {mail.to} · {instant(mail.at)}
                </Drawer.Description>
                <pre className="txt-small mt-3 whitespace-pre-wrap font-sans">{mail.text}</pre>
              </>
            )}
          </Answered>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}

export const config = defineRouteConfig({
  label: "outbox",
  translationNs: "ocop",
  icon: Envelope,
})

export default OutboxPage
