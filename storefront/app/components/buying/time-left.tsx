import { useEffect, useState } from "react"
import { useCheckoutT } from "~/i18n/use-checkout"

const STEP_MS = 5_000

/**
 * The time left to pay, in whole minutes: enough to know, nothing that ticks. Counts on from what the server said, so a
 * phone whose clock is wrong does not matter.
 */
export function TimeLeft({ secondsLeft, until }: { secondsLeft: number; until: string }) {
  const t = useCheckoutT()
  const [passed, setPassed] = useState({ since: secondsLeft, seconds: 0 })
  useEffect(() => {
    const start = performance.now()
    const timer = setInterval(() => {
      setPassed({ since: secondsLeft, seconds: (performance.now() - start) / 1000 })
    }, STEP_MS)
    return () => clearInterval(timer)
  }, [secondsLeft])
  // A new count from the server starts from itself, not from what had passed of the old one.
  const left = secondsLeft - (passed.since === secondsLeft ? passed.seconds : 0)
  const minutes = Math.floor(Math.max(0, left) / 60)
  const time = minutes >= 1 ? t("pay.minutes", { n: minutes }) : t("pay.lessThanMinute")
  return <span>{t("pay.timeLeft", { time, until })}</span>
}
