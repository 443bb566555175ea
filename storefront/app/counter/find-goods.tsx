import { useState } from "react"
import { Icon } from "~/components/icon"
import type { CounterItem } from "./contract"
import { itemOfCode, searchItems } from "./find-item"
import { GoodsList } from "./goods-list"
import { Scanner } from "./scanner"
import { useCounterWords } from "./use-counter-words"

/** Finds goods by scan, barcode or words. `onPick` also answers a scan; the field is then empty for the next one. */
export function FindGoods({
  id,
  label,
  hint,
  items,
  unsent,
  at,
  sellableOnly,
  onPick,
}: {
  id: string
  label: string
  /** The label again, short enough for the field of a phone. */
  hint: string
  items: readonly CounterItem[]
  unsent: ReadonlyMap<string, number>
  at: Date
  sellableOnly: boolean
  onPick: (item: CounterItem) => void
}) {
  const t = useCounterWords()
  const [typed, setTyped] = useState("")
  const [scanning, setScanning] = useState(false)
  const [told, setTold] = useState("")

  /** Answers a code; false when the text is meant for searching. */
  const take = (text: string): boolean => {
    const answer = itemOfCode(items, text)
    if (!answer) return false
    if (answer.found === "item") {
      onPick(answer.item)
      setTold(t("sell.added", { title: answer.item.title }))
      setTyped("")
    } else {
      setTold(
        t(answer.found === "misread" ? "sell.misread" : "sell.notFound", { code: answer.code })
      )
    }
    return true
  }
  const found = searchItems(items, typed)
  return (
    <div className="flex flex-col gap-3">
      <form
        role="search"
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          const [only] = found
          if (!take(typed) && typed.trim() && only && found.length === 1) {
            onPick(only)
            setTyped("")
          }
        }}
      >
        <label htmlFor={id} className="sr-only">
          {label}
        </label>
        <input
          id={id}
          type="search"
          className="input min-h-13 text-lg"
          placeholder={hint}
          value={typed}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          onChange={(event) => {
            setTyped(event.target.value)
            setTold("")
          }}
        />
        <button
          type="button"
          className="button button-plain min-h-13 shrink-0"
          aria-expanded={scanning}
          onClick={() => setScanning(!scanning)}
        >
          <Icon name="scan" />
          {t("sell.scan")}
        </button>
      </form>
      {scanning && (
        <Scanner
          words={{
            title: t("sell.scan.title"),
            hint: t("sell.scan.hint"),
            close: t("sell.scan.close"),
            denied: t("sell.scan.denied"),
          }}
          onCode={(text) => {
            if (!take(text)) setTold(t("sell.notFound", { code: text.slice(0, 60) }))
          }}
          onClose={() => setScanning(false)}
        />
      )}
      <p role="status" className={told ? "font-semibold" : "sr-only"}>
        {told}
      </p>
      {found.length > 0 ? (
        <GoodsList
          items={found}
          unsent={unsent}
          at={at}
          label={t("sell.goods")}
          sellableOnly={sellableOnly}
          onPick={(item) => {
            onPick(item)
            setTold(t("sell.added", { title: item.title }))
          }}
        />
      ) : (
        <p className="card px-4 py-6 text-center text-muted">
          {t(items.length === 0 ? "sell.nothing" : "sell.empty")}
        </p>
      )}
    </div>
  )
}
