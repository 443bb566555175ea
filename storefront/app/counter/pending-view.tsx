import { clockTime, shortDay, vnd } from "./format"
import type { Entry, SaleEntry } from "./queue"
import { RefusalCard } from "./refusal-card"
import { useCounterWords } from "./use-counter-words"

/** Everything on this device that the backend has not booked, in the order it will be sent. */
export function PendingView({
  entries,
  onShow,
  onAnswer,
  onDrop,
}: {
  entries: readonly Entry[]
  onShow: (entry: SaleEntry) => void
  onAnswer: (before: Entry, after: Entry) => void
  onDrop: (entry: Entry) => void
}) {
  const t = useCounterWords()
  return (
    <section aria-labelledby="pending" className="flex flex-col gap-3">
      <h2 id="pending" className="text-xl">
        {t("pending.title")}
      </h2>
      <p>{t(entries.length > 0 ? "pending.text" : "pending.none")}</p>
      <ol className="flex flex-col gap-3">
        {entries.map((entry, index) => (
          <li key={entry.key} className="card flex flex-col gap-3 p-4">
            <Told entry={entry} />
            {entry.refusal ? (
              <RefusalCard
                entry={entry}
                onAnswer={(after) => onAnswer(entry, after)}
                onDrop={() => onDrop(entry)}
              />
            ) : (
              <p className="text-sm text-muted">
                {t(index > 0 && entries[0]?.refusal ? "pending.behind" : "pending.waiting")}
                {entry.kind === "sale" && entry.body.paid_seen && ` · ${t("pending.paidSeen")}`}
              </p>
            )}
            {entry.kind === "sale" && !entry.refusal && entry.body.code && (
              <div className="flex flex-wrap gap-2">
                <button
                  type="button"
                  className="button button-plain"
                  aria-label={t("pending.showFor", named(entry))}
                  onClick={() => onShow(entry)}
                >
                  {t("pending.show")}
                </button>
                {/* What the network may have carried away is settled by the backend, not here. */}
                {entry.attempts === 0 && !entry.body.paid_seen && (
                  <button
                    type="button"
                    className="button text-berry"
                    aria-label={t("pending.discardFor", named(entry))}
                    onClick={() => onDrop(entry)}
                  >
                    {t("pending.discard")}
                  </button>
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

const named = (entry: SaleEntry) => ({ total: vnd(entry.totalVnd), time: clockTime(entry.at) })

/** An entry in words: when, who, what. */
export function Told({ entry }: { entry: Entry }) {
  const t = useCounterWords()
  const when = { time: clockTime(entry.at), day: shortDay(entry.at), by: entry.by }
  return (
    <div>
      <div className="flex items-baseline justify-between gap-3">
        <p className="text-sm text-muted">
          {t(entry.kind === "sale" ? "pending.sale" : "pending.count", when)}
        </p>
        {entry.kind === "sale" && <p className="price text-lg">{vnd(entry.totalVnd)}</p>}
      </div>
      <ul>
        {entry.lines.map((line) => (
          <li key={line.variantId}>
            {entry.kind === "sale"
              ? `${line.quantity} × ${nameOf(line)}`
              : t("pending.counted", { title: nameOf(line), n: line.quantity })}
          </li>
        ))}
      </ul>
    </div>
  )
}

const nameOf = (line: { title: string; variant: string | null }) =>
  line.variant ? `${line.title} ${line.variant}` : line.title
