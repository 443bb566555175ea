import type { ReactNode } from "react"
import { Link } from "react-router"

/** One number of an overview with what it counts, and the list behind it. */
export function Figure({
  label,
  value,
  note,
  to,
}: {
  label: string
  value: string
  note?: ReactNode
  to?: string
}) {
  const body = (
    <>
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="text-2xl font-semibold tabular-nums">
        {to ? (
          // The whole card is the link; its words are the number's.
          <Link to={to} className="after:absolute after:inset-0 hover:underline">
            {value}
          </Link>
        ) : (
          value
        )}
      </dd>
      {note && <dd className="text-sm text-muted">{note}</dd>}
    </>
  )
  return (
    <div className={`card relative p-4 ${to ? "hover:border-sea hover:bg-sea-tint" : ""}`}>
      {body}
    </div>
  )
}

export function Figures({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-3">{children}</dl>
}
