import { useEffect, useState, useSyncExternalStore } from "react"
import { useCheckoutT } from "~/i18n/use-checkout"

const never = () => () => {}

/** Copies a text. Absent without JavaScript and where the browser does not let pages write to the clipboard. */
export function CopyButton({
  text,
  label,
}: {
  /** A function where the text is known in the browser only. */
  text: string | (() => string)
  label: string
}) {
  const t = useCheckoutT()
  const [copied, setCopied] = useState(false)
  const possible = useSyncExternalStore(
    never,
    // Browsers leave it out on pages without https.
    () => "clipboard" in navigator,
    () => false
  )
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 4_000)
    return () => clearTimeout(timer)
  }, [copied])
  if (!possible) return null
  return (
    <>
      <button
        type="button"
        className="button button-plain shrink-0 px-4"
        aria-label={label}
        onClick={() => {
          navigator.clipboard.writeText(typeof text === "string" ? text : text()).then(
            () => setCopied(true),
            () => setCopied(false)
          )
        }}
      >
        {copied ? t("pay.copied") : t("pay.copy")}
      </button>
      <span className="sr-only" role="status">
        {copied ? t("pay.copied") : ""}
      </span>
    </>
  )
}
