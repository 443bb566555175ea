import { useCallback, useEffect, useRef, useState } from "react"
import { useFetcher } from "react-router"
import { useCheckoutT } from "~/i18n/use-checkout"
import type { action } from "~/routes/shop/card"
import { Notice } from "../notice"

const PATIENCE_MS = 15_000
const PAUSE_MS = 2_000

/** "Confirming": asks for the order until it is there, for 15 s at most; then the shopper may ask again. */
export function CardConfirming() {
  const t = useCheckoutT()
  const fetcher = useFetcher<typeof action>()
  const { submit, data: answer, state } = fetcher
  const [waiting, setWaiting] = useState(true)
  const end = useRef(0)

  const start = useCallback(() => {
    end.current = performance.now() + PATIENCE_MS
    void submit(null, { method: "post" })
  }, [submit])

  useEffect(start, [start])

  useEffect(() => {
    if (state !== "idle" || !answer) return
    const mayStillCome = answer.code === "in_progress" || answer.code === "payment_failed"
    if (!mayStillCome || performance.now() > end.current) {
      const settle = setTimeout(() => setWaiting(false))
      return () => clearTimeout(settle)
    }
    const timer = setTimeout(() => void submit(null, { method: "post" }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [answer, state, submit])

  return (
    <div className="flex flex-col gap-4">
      <h1 tabIndex={-1} className="text-2xl sm:text-3xl">
        {t("card.confirming")}
      </h1>
      {waiting ? (
        <p role="status">{t("card.confirming.text")}</p>
      ) : (
        <>
          {answer && (
            <Notice tone="error" live>
              <p>{answer.text}</p>
            </Notice>
          )}
          <button
            type="button"
            className="button button-primary min-h-13"
            onClick={() => {
              setWaiting(true)
              start()
            }}
          >
            {t("card.confirm")}
          </button>
        </>
      )}
    </div>
  )
}
