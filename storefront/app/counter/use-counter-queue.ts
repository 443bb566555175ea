import { useCallback, useEffect, useRef, useState } from "react"
import { postEntry, topUpCodes } from "./calls"
import type { CounterSale } from "./contract"
import type { DroppedEntry, Entry, Queue } from "./queue"
import { openQueue } from "./queue-db"
import { sendQueue, waitBefore } from "./sender"

/** What the sender is doing, or why it waits. */
export type SenderState = "idle" | "sending" | "no_answer" | "refused" | "signed_out"

export type CounterQueue = {
  /** Null until the device's memory is open. */
  queue: Queue | null
  /** The browser lets nothing be kept: nothing can be recorded. */
  failed: boolean
  entries: readonly Entry[]
  dropped: readonly DroppedEntry[]
  /** Payment codes that this device still keeps. */
  codes: number
  /** Unsent entries of other points on this device. */
  elsewhere: number
  state: SenderState
  /** Reads the device's memory again, here and in the other tabs, and sends what waits. */
  changed: () => Promise<void>
}

const FEW_CODES = 12

type Shown = Pick<CounterQueue, "entries" | "dropped" | "codes" | "elsewhere">
const NOTHING: Shown = { entries: [], dropped: [], codes: 0, elsewhere: 0 }

/**
 * The queue of a point on this device, and the sender that empties it: at start, after each tap, when the line or the page
 * comes back, and after a growing pause. One tab at a time sends, whoever asks first.
 */
export function useCounterQueue(
  point: string,
  onBooked: (entry: Entry, sale: CounterSale | null) => void
): CounterQueue {
  const [queue, setQueue] = useState<Queue | null>(null)
  const [failed, setFailed] = useState(false)
  const [shown, setShown] = useState<Shown>(NOTHING)
  const [state, setState] = useState<SenderState>("idle")
  const channel = useRef<BroadcastChannel | null>(null)
  const send = useRef<() => Promise<void>>(async () => {})
  const booked = useRef(onBooked)
  useEffect(() => {
    booked.current = onBooked
  }, [onBooked])

  useEffect(() => {
    const stop = new AbortController()
    openQueue().then(
      (opened) => !stop.signal.aborted && setQueue(opened),
      () => setFailed(true)
    )
    return () => stop.abort()
  }, [])

  const show = useCallback(async () => {
    if (!queue) return
    const [entries, dropped, codes, unsent] = await Promise.all([
      queue.entries(point),
      queue.dropped(point),
      queue.codes(point),
      queue.unsent(),
    ])
    const all = [...unsent.values()].reduce((sum, n) => sum + n, 0)
    setShown({ entries, dropped, codes: codes.free.length, elsewhere: all - entries.length })
  }, [queue, point])

  useEffect(() => {
    if (!queue) return
    const stop = new AbortController()
    const { signal } = stop
    const tabs = new BroadcastChannel(`counter:${point}`)
    channel.current = tabs
    let timer: ReturnType<typeof setTimeout> | undefined
    let misses = 0

    const run = async () => {
      clearTimeout(timer)
      const outcome = await navigator.locks.request(
        `counter-queue:${point}`,
        { ifAvailable: true },
        async (lock) => {
          if (!lock || signal.aborted) return null
          const waiting = (await queue.entries(point)).length > 0
          if (waiting) setState("sending")
          if (!(await reachable())) return { stopped: "no_answer", waitMs: null } as const
          if (!waiting) return { stopped: "empty" } as const
          return sendQueue(point, queue, postEntry, (entry, sale) => {
            booked.current(entry, sale)
            tabs.postMessage("changed")
            void show()
          })
        }
      )
      if (signal.aborted) return
      // Another tab is at it; it tells this one when something has changed.
      if (!outcome) return void show()
      tabs.postMessage("changed")
      if (outcome.stopped === "no_answer") {
        misses += 1
        timer = setTimeout(() => void run(), outcome.waitMs ?? waitBefore(misses))
      } else {
        misses = 0
      }
      setState(outcome.stopped === "empty" ? "idle" : outcome.stopped)
      await show()
      // A tap may have come after the last look at the queue and found the lock taken.
      if (outcome.stopped === "empty" && (await queue.entries(point)).length > 0) await run()
      if (outcome.stopped === "empty") await keepEnoughCodes(queue, point).then(show)
    }
    send.current = run

    const again = () => {
      if (document.visibilityState === "visible") void run()
    }
    const lost = () => void show()
    tabs.onmessage = () => void show()
    window.addEventListener("online", again, { signal })
    window.addEventListener("offline", lost, { signal })
    document.addEventListener("visibilitychange", again, { signal })
    void run()
    return () => {
      stop.abort()
      clearTimeout(timer)
      tabs.close()
      channel.current = null
    }
  }, [queue, point, show])

  const changed = useCallback(async () => {
    await show()
    channel.current?.postMessage("changed")
    void send.current()
  }, [show])

  return { queue, failed, ...shown, state, changed }
}

const PROBE_MS = 4_000

/**
 * Whether our own server answers. A device may believe in a line that carries nothing; an entry that was handed to one is
 * frozen, and the seller could not note any more that the bank told of the money.
 */
async function reachable(): Promise<boolean> {
  if (!navigator.onLine) return false
  const limit = {
    method: "HEAD",
    cache: "no-store",
    signal: AbortSignal.timeout(PROBE_MS),
  } as const
  return fetch("/healthz", limit).then(
    ({ ok }) => ok,
    () => false
  )
}

/** Tops up the codes for days without a line while there is one. */
async function keepEnoughCodes(queue: Queue, point: string): Promise<void> {
  const { device, free } = await queue.codes(point)
  if (free.length >= FEW_CODES || !navigator.onLine) return
  const answer = await topUpCodes(point, device, free)
  if (answer.ok) await queue.keepCodes(point, device, answer.body.codes)
}
