import { Icon } from "~/components/icon"
import { Notice } from "~/components/notice"
import { oneMore, withQuantity, type Basket, type BasketLine, type BasketView } from "./basket"
import type { CounterItem } from "./contract"
import { FindGoods } from "./find-goods"
import { vnd } from "./format"
import { useCounterWords } from "./use-counter-words"

/** Finding goods on one side, what the customer buys on the other; on a phone what is bought comes first once there is some. */
export function SellView({
  items,
  unsent,
  at,
  basket,
  view,
  ageChecked,
  trouble,
  onBasket,
  onAge,
  onPay,
}: {
  items: readonly CounterItem[]
  unsent: ReadonlyMap<string, number>
  at: Date
  basket: Basket
  view: BasketView
  ageChecked: boolean
  /** Why nothing can be recorded now; null when it can. */
  trouble: string | null
  onBasket: (basket: Basket) => void
  onAge: (checked: boolean) => void
  onPay: () => void
}) {
  const t = useCounterWords()
  const ready = view.ok && trouble === null && (!view.alcohol || ageChecked)
  return (
    <div className="grid items-start gap-4 md:grid-cols-2">
      <FindGoods
        id="find"
        label={t("sell.search")}
        hint={t("sell.search.short")}
        items={items}
        unsent={unsent}
        at={at}
        sellableOnly
        onPick={(item) => onBasket(oneMore(basket, item.variant_id))}
      />
      <section
        aria-labelledby="basket"
        className={`card flex flex-col gap-3 p-4 max-md:order-first ${view.lines.length > 0 ? "" : "max-md:hidden"}`}
      >
        <div className="flex min-h-11 items-center justify-between gap-3">
          <h2 id="basket" className="text-lg">
            {t("sell.basket")}
          </h2>
          {view.lines.length > 0 && (
            <button
              type="button"
              className="link min-h-11 cursor-pointer"
              onClick={() => onBasket([])}
            >
              {t("sell.clear")}
            </button>
          )}
        </div>
        <ul className="flex flex-col divide-y divide-line">
          {view.lines.map((line) => (
            <Line
              key={line.item.variant_id}
              line={line}
              onQuantity={(n) => onBasket(withQuantity(basket, line.item.variant_id, n))}
            />
          ))}
        </ul>
        {view.alcohol && (
          <label className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control bg-clay-tint px-3 py-2">
            <input
              type="checkbox"
              className="size-6 shrink-0"
              checked={ageChecked}
              onChange={(event) => onAge(event.target.checked)}
            />
            <span>
              <span className="block font-semibold">{t("sell.age")}</span>
              <span className="block text-sm">{t("sell.age.needed")}</span>
            </span>
          </label>
        )}
        {trouble && <Notice tone="warning" title={trouble} live />}
        <button
          type="button"
          className="button button-primary min-h-16 w-full text-xl tabular-nums disabled:cursor-default disabled:border-line-strong disabled:bg-line disabled:text-ink"
          disabled={!ready}
          onClick={onPay}
        >
          {t("sell.pay", { total: vnd(view.totalVnd) })}
        </button>
      </section>
    </div>
  )
}

function Line({ line, onQuantity }: { line: BasketLine; onQuantity: (n: number) => void }) {
  const t = useCounterWords()
  const { item, quantity, problem, left } = line
  const title = item.variant ? `${item.title} ${item.variant}` : item.title
  const error = problem === "lapsed" ? t("sell.notSellable") : t("sell.tooMany", { n: left })
  return (
    <li className="py-3">
      <div className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 font-semibold">{title}</span>
        <span className="price">{vnd(line.totalVnd)}</span>
      </div>
      <div className="mt-2 flex items-center gap-2">
        <button
          type="button"
          className="button button-plain min-w-13 px-3 text-xl"
          aria-label={t("sell.fewer", { title })}
          onClick={() => onQuantity(quantity - 1)}
        >
          −
        </button>
        <input
          className="input w-20 text-center text-xl tabular-nums"
          inputMode="numeric"
          aria-label={t("sell.quantity", { title })}
          aria-invalid={problem ? true : undefined}
          value={quantity}
          onFocus={(event) => event.target.select()}
          onChange={(event) => {
            const typed = Number(event.target.value.replace(/\D/g, ""))
            if (typed > 0) onQuantity(typed)
          }}
        />
        <button
          type="button"
          className="button button-plain min-w-13 px-3 text-xl"
          aria-label={t("sell.more", { title })}
          onClick={() => onQuantity(quantity + 1)}
        >
          +
        </button>
        <button
          type="button"
          className="ml-auto flex size-11 cursor-pointer items-center justify-center text-muted hover:text-berry"
          aria-label={t("sell.remove", { title })}
          onClick={() => onQuantity(0)}
        >
          <Icon name="cross" />
        </button>
      </div>
      {problem && (
        <p role="alert" className="mt-1 text-sm font-semibold text-berry">
          {error}
        </p>
      )}
    </li>
  )
}
