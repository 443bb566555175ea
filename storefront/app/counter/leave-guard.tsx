import { useEffect, useState, type ReactNode } from "react"
import { Link } from "react-router"
import { Notice } from "~/components/notice"
import { useArea } from "~/components/point/use-point"
import { forgetPages } from "./keep-offline"
import { openQueue } from "./queue-db"

/**
 * Around the form that signs out: refused while this device holds what the backend does not know yet, since nobody might send
 * it then. What the service worker keeps of the person's pages is let go.
 */
export function LeaveGuard({
  points,
  children,
}: {
  points: readonly { handle: string; name: string }[]
  children: ReactNode
}) {
  const { t } = useArea()
  const [unsent, setUnsent] = useState<ReadonlyMap<string, number>>(new Map())
  useEffect(() => {
    const look = () => {
      // Where nothing can be kept, nothing waits.
      openQueue()
        .then((queue) => queue.unsent())
        .then(setUnsent, () => {})
    }
    look()
    window.addEventListener("focus", look)
    return () => window.removeEventListener("focus", look)
  }, [])
  const all = [...unsent.values()].reduce((sum, n) => sum + n, 0)
  if (all === 0) {
    return <div onSubmitCapture={() => void forgetPages()}>{children}</div>
  }
  return (
    <Notice tone="warning" title={t("signOut.unsent", { n: all })}>
      {points
        .filter(({ handle }) => unsent.has(handle))
        .map(({ handle, name }) => (
          <Link
            key={handle}
            className="link inline-flex min-h-11 items-center"
            to={`/sales-point/${handle}/counter`}
          >
            {t("signOut.counter", { point: name })}
          </Link>
        ))}
    </Notice>
  )
}
