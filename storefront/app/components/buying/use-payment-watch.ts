import { useEffect, useRef, useState } from "react"
import { useRevalidator } from "react-router"
import type { PayPrint } from "~/routes/api/pay"

const FIRST_MS = 3_000
const SLOW_MS = 10_000
/** After two minutes of asking every three seconds, ask less often. */
const QUICK_ROUNDS = 40
const LONGEST_MS = 30_000

export type PaymentWatch = { offline: boolean; check: () => void }

/**
 * Asks whether the payment has changed and reloads the page's data when it has: every 3 s at first, slower later and after
 * errors, not at all while the page is hidden, at once when it is seen again.
 */
export function usePaymentWatch(orderId: string, print: string, active: boolean): PaymentWatch {
  const { revalidate } = useRevalidator()
  const [offline, setOffline] = useState(false)
  const poke = useRef<() => void>(() => {})

  useEffect(() => {
    if (!active) return
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    let rounds = 0
    let pause = FIRST_MS

    const ask = async () => {
      clearTimeout(timer)
      rounds += 1
      try {
        const answer = await fetch(`/api/pay/${encodeURIComponent(orderId)}`, {
          signal: AbortSignal.any([stop.signal, AbortSignal.timeout(10_000)]),
        })
        if (!answer.ok) throw new Error(String(answer.status))
        const now = (await answer.json()) as PayPrint
        setOffline(false)
        pause = rounds < QUICK_ROUNDS ? FIRST_MS : SLOW_MS
        if (now.print !== print) void revalidate()
      } catch {
        if (stop.signal.aborted) return
        setOffline(true)
        pause = Math.min(pause * 2, LONGEST_MS)
      }
      schedule()
    }
    const schedule = () => {
      clearTimeout(timer)
      if (!stop.signal.aborted && !document.hidden) timer = setTimeout(() => void ask(), pause)
    }
    const onVisible = () => {
      if (document.hidden) clearTimeout(timer)
      else void ask()
    }
    poke.current = () => void ask()
    document.addEventListener("visibilitychange", onVisible)
    window.addEventListener("online", onVisible)
    schedule()
    return () => {
      stop.abort()
      clearTimeout(timer)
      document.removeEventListener("visibilitychange", onVisible)
      window.removeEventListener("online", onVisible)
    }
  }, [orderId, print, active, revalidate])

  return { offline, check: () => poke.current() }
}
