import { Container, Heading, Text } from "@medusajs/ui"
import type { PublicationRun } from "../staff-api/answers"
import { words } from "../words/language"
import { instant } from "../words/printed"
import { Answered, useAnswer } from "./answer"

/** What the daily job did: which products it took off the shelf and why, and which it put back. */
export function PublicationRuns() {
  const t = words()
  const answer = useAnswer<{ runs: PublicationRun[] }>("ocop/publication-runs")
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t.runs.title}
      </Heading>
      <Answered answer={answer}>
        {({ runs }) =>
          runs.length === 0 ? (
            <Text size="small" className="px-6 py-4">
              {t.runs.empty}
            </Text>
          ) : (
            <div className="flex flex-col gap-y-1 px-6 py-4">
              {runs.slice(0, 20).map((run) => (
                <details key={run.id} className="txt-small">
                  <summary className="cursor-pointer">
                    {t.runs.at(instant(run.at), run.published.length, run.unlisted.length)}
                  </summary>
                  <ul className="text-ui-fg-subtle pl-4">
                    {run.unlisted.map((one) => (
                      <li key={one.product_id}>− {one.message}</li>
                    ))}
                    {run.published.map((one) => (
                      <li key={one.product_id}>+ {one.title}</li>
                    ))}
                  </ul>
                </details>
              ))}
            </div>
          )
        }
      </Answered>
    </Container>
  )
}
