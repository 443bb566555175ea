import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Cash } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useState } from "react"
import { ReviewCard } from "../../money/review-card"
import { Answered, useAnswer } from "../../parts/answer"
import { Choice, Page, Pager } from "../../parts/page"
import type { Review } from "../../staff-api/answers"
import { search } from "../../staff-api/request"
import { words } from "../../words/language"

type Reviews = { reviews: Review[]; total: number; page: number; pages: number }

/** Bank transfers, and refunds with goods, have a queue each; a clerk sees them on one page. */
const QUEUES = ["vietqr/reviews", "ocop/reviews"]

function MoneyPage() {
  const t = words()
  const [state, setState] = useState<"open" | "done">("open")
  return (
    <Page
      title={t.menu.money}
      intro={t.money.intro}
      actions={
        <Choice
          label={t.watch.state}
          value={state}
          options={[
            { value: "open", label: t.money.open },
            { value: "done", label: t.money.done },
          ]}
          onChoose={(value) => setState(value === "done" ? "done" : "open")}
        />
      }
    >
      {QUEUES.map((queue) => (
        <Queue key={`${queue} ${state}`} queue={queue} state={state} />
      ))}
    </Page>
  )
}

function Queue({ queue, state }: { queue: string; state: "open" | "done" }) {
  const t = words()
  const [page, setPage] = useState(1)
  const answer = useAnswer<Reviews>(`${queue}${search({ state, page })}`)
  const names = queue.startsWith("vietqr") ? t.money.queues.bank : t.money.queues.orders
  return (
    <section aria-label={names}>
      <Text size="small" weight="plus" className="px-6 pt-4">
        {names}
      </Text>
      <Answered answer={answer}>
        {({ reviews, total, pages }) => (
          <>
            {reviews.length === 0 ? (
              <Text size="small" className="text-ui-fg-subtle px-6 py-4">
                {state === "open" ? t.money.empty : t.money.emptyDone}
              </Text>
            ) : (
              <ul className="divide-y">
                {reviews.map((review) => (
                  <ReviewCard
                    key={review.id}
                    review={review}
                    queue={queue}
                    onChange={() => answer.refetch()}
                  />
                ))}
              </ul>
            )}
            {pages > 1 && <Pager page={page} pages={pages} count={total} onPage={setPage} />}
          </>
        )}
      </Answered>
    </section>
  )
}

export const config = defineRouteConfig({ label: "money", translationNs: "ocop", icon: Cash })

export default MoneyPage
