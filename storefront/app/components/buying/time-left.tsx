import { useEffect, useRef, useState } from "react"
import { useCheckoutT } from "~/i18n/use-checkout"

const STEP_MS = 5_000

/**
 * The time left to pay, in whole minutes: enough to know, nothing that ticks. Counts on from what the server said, so a
 * phone whose clock is wrong does not matter.
 */
export function TimeLeft({
  secondsLeft,
  until,
  onEnd,
}: {
  secondsLeft: number
  until: string
  onEnd: () => void
}) {
  const t = useCheckoutT()
  const [left, setLeft] = useState(secondsLeft)
  const end = useRef(onEnd)
  end.current = onEnd
  useEffect(() => {
    setLeft(secondsLeft)
    const start = performance.now()
    let ended = false
    const timer = setInterval(() => {
      const now = secondsLeft - (performance.now() - start) / 1000
      setLeft(Math.max(0, now))
      if (now <= 0 && !ended) {
        ended = true
        end.current()
      }
    }, STEP_MS)
    return () => clearInterval(timer)
  }, [secondsLeft])
  const minutes = Math.floor(left / 60)
  const time = minutes >= 1 ? t("pay.minutes", { n: minutes }) : t("pay.lessThanMinute")
  return <span>{t("pay.timeLeft", { time, until })}</span>
}
