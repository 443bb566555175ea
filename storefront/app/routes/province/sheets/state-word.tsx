import { useWords } from "~/components/desk/words"
import { Icon, type IconName } from "~/components/icon"
import type { SheetsKey } from "~/i18n/vi/province/sheets"
import type { SheetKind, SheetState } from "./contract"

const LOOKS: Record<SheetState, { icon: IconName; look: string }> = {
  checking: { icon: "clock", look: "text-sea" },
  broken_off: { icon: "alert", look: "text-berry" },
  failed: { icon: "alert", look: "text-berry" },
  faulty: { icon: "alert", look: "text-berry" },
  ready: { icon: "info", look: "text-clay" },
  applying: { icon: "clock", look: "text-sea" },
  applied: { icon: "check", look: "text-leaf" },
  cancelled: { icon: "cross", look: "text-muted" },
}

/** What state a sheet is in; while something goes on with it, how far it is. A decision that is ready waits for an approver. */
export function StateWord({
  kind,
  state,
  progress,
}: {
  kind: SheetKind
  state: SheetState
  /** Percent; left out where it stands elsewhere on the page. */
  progress?: number
}) {
  const t = useWords<SheetsKey>()
  const { icon, look } = LOOKS[state]
  const goesOn = state === "checking" || state === "applying"
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold whitespace-nowrap ${look}`}>
      <Icon name={icon} className="size-4" />
      {t(state === "ready" && kind === "decision" ? "state.ready.decision" : `state.${state}`)}
      {goesOn && progress !== undefined && ` ${progress} %`}
    </span>
  )
}
