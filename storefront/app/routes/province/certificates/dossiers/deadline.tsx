import { StandingMark } from "~/components/desk/certificates/standing-mark"
import { useWords } from "~/components/desk/words"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"

export type ShownDeadline = { day: string; rule: string; overdue: boolean }

/** By when an office must be done with a dossier. */
export function Deadline({ deadline }: { deadline: ShownDeadline | null }) {
  const t = useWords<CertificatesKey>()
  if (!deadline) return <span className="text-muted">{t("board.noDeadline")}</span>
  const text = t(deadline.overdue ? "board.late" : "board.due", { day: deadline.day })
  return (
    <span>
      <StandingMark text={text} tone={deadline.overdue ? "bad" : "plain"} />
      <span className="block text-sm text-muted">{deadline.rule}</span>
    </span>
  )
}
