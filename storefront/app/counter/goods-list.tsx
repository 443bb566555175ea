import { lapsed, leftOf } from "./basket"
import type { CounterItem } from "./contract"
import { vnd } from "./format"
import { useCounterWords } from "./use-counter-words"

/** Goods of the shelf, each one large button. */
export function GoodsList({
  items,
  unsent,
  at,
  label,
  sellableOnly,
  onPick,
}: {
  items: readonly CounterItem[]
  unsent: ReadonlyMap<string, number>
  at: Date
  label: string
  /** Whether goods that may not be sold can be picked: they can be counted. */
  sellableOnly: boolean
  onPick: (item: CounterItem) => void
}) {
  const t = useCounterWords()
  return (
    <ul aria-label={label} className="card divide-y divide-line overflow-hidden">
      {items.map((item) => {
        const left = leftOf(item, unsent)
        const over = lapsed(item, at)
        const note = over
          ? t("sell.lapsed")
          : left > 0
            ? t("sell.left", { n: left })
            : t("sell.none")
        return (
          <li key={item.variant_id}>
            <button
              type="button"
              className="flex min-h-14 w-full cursor-pointer items-center justify-between gap-3 px-4 py-2 text-left hover:bg-sea-tint disabled:cursor-default disabled:hover:bg-surface"
              disabled={sellableOnly && (over || left === 0)}
              onClick={() => onPick(item)}
            >
              <span className="min-w-0">
                <span className="block font-semibold">{item.title}</span>
                {item.variant && <span className="block text-sm text-muted">{item.variant}</span>}
              </span>
              <span className="shrink-0 text-right">
                <span className="price block">{vnd(item.price_vnd)}</span>
                <span className={`block text-sm ${left > 0 && !over ? "text-leaf" : "text-berry"}`}>
                  {note}
                </span>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
