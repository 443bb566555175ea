import { useState } from "react"
import { Notice } from "~/components/notice"
import { adaptedSale, answered, saleChoices, sameAgain } from "./conflict"
import { grouped, vnd } from "./format"
import type { RefusedLine } from "./contract"
import type { CountEntry, Entry, SaleEntry } from "./queue"
import { useCounterWords } from "./use-counter-words"

type Decide = { onAnswer: (entry: Entry) => void; onDrop: () => void }

/** An entry that was not booked, why, and what the clerk may do about it. Nothing behind it is sent before. */
export function RefusalCard({ entry, onAnswer, onDrop }: { entry: Entry } & Decide) {
  return entry.kind === "sale" ? (
    <RefusedSale entry={entry} onAnswer={onAnswer} onDrop={onDrop} />
  ) : (
    <RefusedCount entry={entry} onAnswer={onAnswer} onDrop={onDrop} />
  )
}

function RefusedSale({ entry, onAnswer, onDrop }: { entry: SaleEntry } & Decide) {
  const t = useCounterWords()
  const [sure, setSure] = useState(false)
  const { refusal } = entry
  if (!refusal) return null
  const choices = saleChoices(entry)
  const adapted = adaptedSale(entry)
  const difference = adapted ? entry.totalVnd - adapted.totalVnd : 0
  const values = { old: vnd(entry.totalVnd), difference: vnd(Math.abs(difference)) }
  return (
    <div className="flex flex-col gap-3">
      <Notice tone="error" title={t("refused.title")}>
        {refusal.lines.length === 0 && <p>{refusal.message}</p>}
        <ul>
          {refusal.lines.map((line) => (
            <li key={line.variant_id}>
              {sentence(line, t)}{" "}
              {line.code === "insufficient_stock" && t("refused.left", { n: line.available ?? 0 })}
              {line.code === "price_changed" &&
                line.price_vnd !== null &&
                t("refused.price", {
                  old: vnd(priceIn(entry, line.variant_id)),
                  now: vnd(line.price_vnd),
                })}
            </li>
          ))}
        </ul>
        {refusal.code === "key_reused" && <p>{t("refused.reused")}</p>}
      </Notice>
      {choices.includes("adapt") && adapted && (
        <>
          <button
            type="button"
            className="button button-primary min-h-13"
            onClick={() => onAnswer(answered(entry, crypto.randomUUID(), adapted))}
          >
            {t("refused.adapt", { total: vnd(adapted.totalVnd) })}
          </button>
          {difference !== 0 && (
            <p className="text-sm">
              {t(difference > 0 ? "refused.adapt.less" : "refused.adapt.more", values)}
            </p>
          )}
        </>
      )}
      {choices.includes("again") && (
        <button
          type="button"
          className="button button-primary min-h-13"
          onClick={() => onAnswer(answered(entry, crypto.randomUUID(), sameAgain(entry)))}
        >
          {t("refused.again")}
        </button>
      )}
      <button
        type="button"
        className="button button-plain min-h-13 text-berry"
        onClick={() => (sure ? onDrop() : setSure(true))}
      >
        {t(sure ? "refused.drop.sure" : "refused.drop")}
      </button>
      <p className="text-sm">{t("refused.drop.text", { code: entry.body.code ?? "" })}</p>
    </div>
  )
}

function RefusedCount({ entry, onAnswer, onDrop }: { entry: CountEntry } & Decide) {
  const t = useCounterWords()
  const [counted, setCounted] = useState("")
  const { refusal } = entry
  if (!refusal) return null
  const { item } = refusal
  const number = /^\d{1,6}$/.test(counted) ? Number(counted) : null
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (number === null || !item) return
        const body = { ...entry.body, counted: number, version: item.version }
        onAnswer(answered(entry, crypto.randomUUID(), { body }))
      }}
    >
      <Notice tone="error" title={t("refused.count.title")}>
        <p>{item ? t("refused.count.recount", { n: grouped(item.stocked) }) : refusal.message}</p>
      </Notice>
      {item && (
        <div className="flex flex-col gap-1.5">
          <label htmlFor={`recount-${entry.seq}`} className="font-semibold">
            {t("count.counted")}
          </label>
          <div className="flex gap-2">
            <input
              id={`recount-${entry.seq}`}
              className="input text-xl tabular-nums"
              inputMode="numeric"
              value={counted}
              onChange={(event) => setCounted(event.target.value.trim())}
            />
            <button className="button button-primary shrink-0" disabled={number === null}>
              {t("refused.count.again")}
            </button>
          </div>
        </div>
      )}
      <button type="button" className="button button-plain text-berry" onClick={onDrop}>
        {t("refused.count.drop")}
      </button>
    </form>
  )
}

const WHY = [
  "no_certificate",
  "too_few_stars",
  "not_yet_valid",
  "certificate_expired",
  "withdrawn",
  "superseded",
  "not_listed_here",
  "insufficient_stock",
  "quantity_too_large",
  "age_not_confirmed",
  "no_alcohol_licence",
  "strength_missing",
  "price_changed",
] as const

/** What is wrong with a line, in the language of the screen; a reason that we have no words for in the backend's own. */
function sentence(
  { code, title, message }: RefusedLine,
  t: ReturnType<typeof useCounterWords>
): string {
  const known = WHY.find((one) => one === code)
  return known ? t(`why.${known}`, { title }) : message || title
}

function priceIn(entry: SaleEntry, variantId: string): number {
  return entry.body.lines.find((line) => line.variant_id === variantId)?.unit_price_vnd ?? 0
}
