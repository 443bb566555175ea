import { Container, Heading } from "@medusajs/ui"
import type { Dossier } from "../staff-api/answers"
import { words } from "../words/language"
import { instant } from "../words/printed"

/** Everything that happened to the dossier, the latest first. */
export function History({ dossier }: { dossier: Dossier }) {
  const t = words()
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t.dossier.history}
      </Heading>
      <ol className="txt-small flex flex-col gap-y-1 px-6 py-4">
        {[...dossier.history].reverse().map((entry, index) => (
          <li key={`${entry.at} ${index}`}>
            {[
              `${instant(entry.at)} · ${t.dossier.action[entry.action]}`,
              entry.to_state && t.dossier.state[entry.to_state],
              entry.subject,
              entry.note,
            ]
              .filter(Boolean)
              .join(" · ")}
          </li>
        ))}
      </ol>
    </Container>
  )
}
