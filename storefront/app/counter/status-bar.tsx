import { Icon, type IconName } from "~/components/icon"
import { clockTime } from "./format"
import type { CounterQueue, SenderState } from "./use-counter-queue"
import { useCounterWords } from "./use-counter-words"

/** Line or no line, how much is unsent, how old the numbers are: always in sight, never alarming. */
export function StatusBar({
  online,
  counter,
  stockAt,
  signIn,
  onDecide,
}: {
  online: boolean
  counter: CounterQueue
  stockAt: string
  /** Where to sign in again. */
  signIn: string
  onDecide: () => void
}) {
  const t = useCounterWords()
  const { entries, state } = counter
  const connected = online && state !== "no_answer"
  const [icon, words] = line(connected, state)
  const well = words === "status.online" || words === "status.sending"
  return (
    <div className="rounded-card border border-line bg-surface px-3 py-2 text-sm">
      <div
        role="status"
        className="flex min-h-8 flex-wrap items-center justify-between gap-x-4 gap-y-1"
      >
        <span className={`flex items-center gap-1.5 ${well ? "text-leaf" : "text-clay"}`}>
          <Icon name={icon} className="size-5" />
          {t(words)}
        </span>
        <span className={`font-semibold tabular-nums ${entries.length > 0 ? "text-clay" : ""}`}>
          {entries.length > 0 ? t("status.unsent", { n: entries.length }) : t("status.allSent")}
        </span>
        <span className="text-muted">{t("status.stockAt", { time: clockTime(stockAt) })}</span>
      </div>
      {!connected && <p className="text-muted">{t("status.codes", { n: counter.codes })}</p>}
      {state === "refused" && (
        <button type="button" className="button button-primary mt-2 w-full" onClick={onDecide}>
          {t("status.decide")}
        </button>
      )}
      {state === "signed_out" && (
        <a className="button button-primary mt-2 w-full" href={signIn}>
          {t("status.signIn")}
        </a>
      )}
      {state === "no_answer" && online && entries.length > 0 && (
        <button
          type="button"
          className="button button-plain mt-2 w-full"
          onClick={() => void counter.changed()}
        >
          {t("status.sendNow")}
        </button>
      )}
    </div>
  )
}

function line(
  connected: boolean,
  state: SenderState
): [
  IconName,
  "status.online" | "status.offline" | "status.sending" | "status.refused" | "status.signedOut",
] {
  if (!connected) return ["alert", "status.offline"]
  if (state === "sending") return ["clock", "status.sending"]
  if (state === "refused") return ["alert", "status.refused"]
  return state === "signed_out" ? ["alert", "status.signedOut"] : ["check", "status.online"]
}
