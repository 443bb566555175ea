import type { ReactNode } from "react"
import type { WayView } from "~/lib/checkout-view.server"

/**
 * Something that depends on how the goods are received. All versions are on the page and CSS shows the one that is
 * chosen, so that the sum on the button is right without JavaScript too. Must stand inside a form with class `group`.
 */
export function ByReceive({
  ways,
  none,
  children,
}: {
  ways: WayView[]
  /** Shown until a way is chosen. */
  none: ReactNode
  children: (way: WayView) => ReactNode
}) {
  const [only] = ways
  if (ways.length === 1 && only) return <>{children(only)}</>
  return (
    <>
      <span className="contents group-has-[[name=receive]:checked]:hidden">{none}</span>
      {ways.map((way) => (
        <span key={way.receive} className={`hidden ${SHOWN[way.receive]}`}>
          {children(way)}
        </span>
      ))}
    </>
  )
}

const SHOWN: Record<WayView["receive"], string> = {
  pickup: "group-has-[[value=pickup]:checked]:contents",
  delivery: "group-has-[[value=delivery]:checked]:contents",
}
