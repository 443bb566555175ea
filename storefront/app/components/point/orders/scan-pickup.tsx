import { lazy, Suspense, useRef, useState, useSyncExternalStore } from "react"
import { Icon } from "../../icon"
import { useArea } from "../use-point"

// The camera's code is loaded by whoever opens it.
const Scanner = lazy(async () => ({ default: (await import("~/counter/scanner")).Scanner }))

const never = () => () => {}

/**
 * A button that opens the camera to read the QR code of a customer's order. `onCode` says what is wrong with the text it saw,
 * and then the camera goes on; null when it was taken. Without scripts there is no button, and the code is typed.
 */
export function ScanPickup({ onCode }: { onCode: (text: string) => string | null }) {
  const { t } = useArea()
  const [open, setOpen] = useState(false)
  const [wrong, setWrong] = useState("")
  const button = useRef<HTMLButtonElement>(null)
  const running = useSyncExternalStore(
    never,
    () => true,
    () => false
  )
  if (!running) return null
  return (
    <div className="mt-3 flex flex-col gap-3">
      <button
        ref={button}
        type="button"
        className="button button-plain max-sm:w-full sm:self-start"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open)
          setWrong("")
        }}
      >
        <Icon name="scan" />
        {t("order.scan")}
      </button>
      {open && (
        <Suspense>
          <Scanner
            words={{
              title: t("order.scan.title"),
              hint: t("order.scan.hint"),
              close: t("order.scan.close"),
              denied: t("order.scan.denied"),
            }}
            onCode={(text) => {
              const answer = onCode(text)
              setWrong(answer ?? "")
              if (answer === null) setOpen(false)
            }}
            onClose={() => {
              setOpen(false)
              button.current?.focus()
            }}
          />
        </Suspense>
      )}
      <p role="status" className={wrong ? "font-semibold text-berry" : "sr-only"}>
        {wrong}
      </p>
    </div>
  )
}
