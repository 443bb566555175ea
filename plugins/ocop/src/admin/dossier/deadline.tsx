import type { DossierSummary } from "../staff-api/answers"
import { words } from "../words/language"
import { day } from "../words/printed"

/** By when whoever has the dossier must act; red once that day is over. */
export function Deadline({ dossier, full }: { dossier: DossierSummary; full?: boolean }) {
  const t = words()
  const { deadline } = dossier
  if (!deadline) return <>–</>
  return (
    <span className={deadline.overdue ? "text-ui-fg-error" : ""}>
      {day(deadline.last_day)}
      {deadline.overdue && ` · ${t.dossier.overdue}`}
      {full && ` (${t.dossier.rule[deadline.rule]})`}
    </span>
  )
}
