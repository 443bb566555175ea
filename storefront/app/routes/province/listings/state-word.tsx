import { Icon, type IconName } from "~/components/icon"
import { useWords } from "~/components/desk/words"
import type { ListingsKey } from "~/i18n/vi/province/listings"
import type { ImportState, Verdict } from "./contract"

const STATES: Record<ImportState, { icon: IconName; look: string }> = {
  reading: { icon: "clock", look: "text-sea" },
  broken_off: { icon: "alert", look: "text-berry" },
  reading_failed: { icon: "alert", look: "text-berry" },
  review: { icon: "info", look: "text-clay" },
  applied: { icon: "check", look: "text-leaf" },
  cancelled: { icon: "cross", look: "text-muted" },
}

const VERDICTS: Record<Verdict, { icon: IconName; look: string }> = {
  matched: { icon: "check", look: "text-leaf" },
  doubtful: { icon: "info", look: "text-clay" },
  rejected: { icon: "cross", look: "text-berry" },
}

/** What state an import is in; while it is read, how far. */
export function StateWord({ state, progress }: { state: ImportState; progress: number }) {
  const t = useWords<ListingsKey>()
  return (
    <Word {...STATES[state]}>
      {t(`state.${state}`)}
      {state === "reading" && ` ${progress} %`}
    </Word>
  )
}

/** What became of a row. */
export function VerdictWord({ verdict }: { verdict: Verdict }) {
  const t = useWords<ListingsKey>()
  return <Word {...VERDICTS[verdict]}>{t(`verdict.${verdict}`)}</Word>
}

function Word({
  icon,
  look,
  children,
}: {
  icon: IconName
  look: string
  children: React.ReactNode
}) {
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold whitespace-nowrap ${look}`}>
      <Icon name={icon} className="size-4" />
      {children}
    </span>
  )
}
