import { useEffect, useRef } from "react"
import { readSale } from "./calls"
import type { CounterSale } from "./contract"

const EVERY_MS = 2_500
const AFTER_A_MISS_MS = 8_000

/** Asks how a sale's money stands while it is on the screen and still waits. */
export function useLiveSale(
  point: string,
  sale: CounterSale | null,
  onSale: (sale: CounterSale) => void
): void {
  const tell = useRef(onSale)
  useEffect(() => {
    tell.current = onSale
  }, [onSale])
  const id = sale?.id
  const waits = sale?.state === "waiting" || sale?.state === "underpaid"
  useEffect(() => {
    if (!id || !waits) return
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      clearTimeout(timer)
      const answer = document.hidden ? null : await readSale(point, id, stop.signal)
      if (stop.signal.aborted) return
      if (answer?.ok) tell.current(answer.body.sale)
      timer = setTimeout(() => void ask(), answer && !answer.ok ? AFTER_A_MISS_MS : EVERY_MS)
    }
    const seen = () => {
      if (!document.hidden) void ask()
    }
    timer = setTimeout(() => void ask(), EVERY_MS)
    document.addEventListener("visibilitychange", seen, { signal: stop.signal })
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [point, id, waits])
}
