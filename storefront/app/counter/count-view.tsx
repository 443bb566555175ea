import { useEffect, useRef, useState } from "react"
import type { CounterItem } from "./contract"
import { FindGoods } from "./find-goods"
import { useCounterWords } from "./use-counter-words"

/** Counting what lies on the shelf, with or without a line. */
export function CountView({
  items,
  unsent,
  at,
  pendingCounts,
  onCount,
}: {
  items: readonly CounterItem[]
  unsent: ReadonlyMap<string, number>
  at: Date
  /** Numbers counted on this device and not sent yet. */
  pendingCounts: ReadonlyMap<string, number>
  onCount: (item: CounterItem, counted: number) => Promise<void>
}) {
  const t = useCounterWords()
  const [chosen, setChosen] = useState<CounterItem | null>(null)
  const [typed, setTyped] = useState("")
  const [told, setTold] = useState("")
  const [wrong, setWrong] = useState(false)

  // The field or the search took the place of what had the focus; at first nothing did.
  const field = useRef<HTMLInputElement>(null)
  const begun = useRef(false)
  useEffect(() => {
    if (chosen) field.current?.focus()
    else if (begun.current) document.getElementById("find-count")?.focus()
    begun.current = begun.current || chosen !== null
  }, [chosen])

  const save = async () => {
    if (!chosen) return
    if (!/^\d{1,6}$/.test(typed)) {
      field.current?.focus()
      return setWrong(true)
    }
    await onCount(chosen, Number(typed))
    setTold(t("count.saved", { title: chosen.title, n: typed }))
    setChosen(null)
  }

  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <p
        role="status"
        className={told ? "rounded-card bg-leaf-tint p-3 font-semibold text-leaf" : "sr-only"}
      >
        {told}
      </p>
      {!chosen ? (
        <FindGoods
          id="find-count"
          label={t("count.search")}
          hint={t("sell.search.short")}
          items={items}
          unsent={unsent}
          at={at}
          sellableOnly={false}
          onPick={(item) => {
            setChosen(item)
            setTyped("")
            setWrong(false)
            setTold("")
          }}
        />
      ) : (
        <form
          className="card flex flex-col gap-4 p-4"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <h2 className="text-xl">
            {chosen.title} {chosen.variant}
          </h2>
          <p>
            {t("count.expected", { n: chosen.stocked })}
            {chosen.stocked > chosen.available &&
              `, ${t("count.held", { n: chosen.stocked - chosen.available })}`}
            {pendingCounts.has(chosen.variant_id) &&
              ` · ${t("count.waiting", { n: pendingCounts.get(chosen.variant_id) ?? 0 })}`}
          </p>
          <div className="flex flex-col gap-1.5">
            <label htmlFor="counted" className="font-semibold">
              {t("count.counted")}
            </label>
            <input
              ref={field}
              id="counted"
              className="input min-h-16 text-2xl tabular-nums"
              inputMode="numeric"
              autoComplete="off"
              value={typed}
              aria-invalid={wrong ? true : undefined}
              aria-describedby={wrong ? "counted-error" : undefined}
              onChange={(event) => {
                setTyped(event.target.value.trim())
                setWrong(false)
              }}
            />
            {wrong && (
              <p id="counted-error" role="alert" className="text-sm font-semibold text-berry">
                {t("count.bad")}
              </p>
            )}
          </div>
          <button className="button button-primary min-h-13 text-lg">{t("count.save")}</button>
          <button type="button" className="button button-plain" onClick={() => setChosen(null)}>
            {t("count.other")}
          </button>
        </form>
      )}
    </div>
  )
}
