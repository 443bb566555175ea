import type { CounterSale } from "./contract"
import { clockTime, shortDay, vietnamDay, vnd } from "./format"
import { Told } from "./pending-view"
import type { DroppedEntry } from "./queue"
import { useCounterWords } from "./use-counter-words"

/** The counter's sales of today and earlier ones that still wait, and what was given up on this device. */
export function TodayView({
  sales,
  dropped,
  today,
  onOpen,
}: {
  sales: readonly CounterSale[]
  dropped: readonly DroppedEntry[]
  /** The day in Vietnam, yyyy-mm-dd. */
  today: string
  onOpen: (sale: CounterSale) => void
}) {
  const t = useCounterWords()
  const paid = sales.filter(
    ({ state, booked_at }) => state === "paid" && vietnamDay(booked_at) === today
  )
  const total = paid.reduce((sum, sale) => sum + sale.total_vnd, 0)
  return (
    <div className="flex flex-col gap-6">
      <section aria-labelledby="today" className="flex flex-col gap-3">
        <h2 id="today" className="text-xl">
          {t("today.title")}
        </h2>
        <p className="tabular-nums">
          {sales.length > 0
            ? t("today.sum", { n: paid.length, total: vnd(total) })
            : t("today.none")}
        </p>
        <ul className="flex flex-col gap-2">
          {sales.map((sale) => (
            <li key={sale.id}>
              <button
                type="button"
                className="card flex min-h-14 w-full cursor-pointer items-center justify-between gap-x-4 px-4 py-2 text-left hover:bg-sea-tint"
                aria-label={`${t("today.open", { id: sale.display_id })}, ${vnd(sale.total_vnd)}, ${t(`state.${sale.state}`)}`}
                onClick={() => onOpen(sale)}
              >
                <span className="min-w-0">
                  <span className="block font-semibold">
                    {t("today.sale", { id: sale.display_id })}
                  </span>
                  <span className="block text-sm text-muted">
                    {shortDay(sale.sold_at)} {clockTime(sale.sold_at)} · {sale.seller}
                  </span>
                </span>
                <span className="shrink-0 text-right">
                  <span className="price block">{vnd(sale.total_vnd)}</span>
                  <span
                    className={`block text-sm ${sale.state === "paid" ? "text-leaf" : "text-clay"}`}
                  >
                    {t(`state.${sale.state}`)}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {dropped.length > 0 && (
        <section aria-labelledby="dropped" className="flex flex-col gap-3">
          <h2 id="dropped" className="text-xl">
            {t("today.dropped")}
          </h2>
          <ul className="flex flex-col gap-2">
            {dropped.map(({ key, entry, droppedAt }) => (
              <li key={key} className="card p-4">
                <Told entry={entry} />
                <p className="mt-2 text-sm text-muted">
                  {t("today.droppedAt", { time: clockTime(droppedAt), day: shortDay(droppedAt) })}
                  {entry.kind === "sale" &&
                    entry.body.code &&
                    ` · ${t("today.code", { code: entry.body.code })}`}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
