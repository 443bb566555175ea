import type { ReactNode } from "react"
import { Icon, type IconName } from "./icon"

const looks: Record<string, { box: string; icon: IconName }> = {
  info: { box: "bg-sea-tint text-sea-dark", icon: "info" },
  good: { box: "bg-leaf-tint text-leaf", icon: "check" },
  warning: { box: "bg-clay-tint text-clay", icon: "alert" },
  error: { box: "bg-berry-tint text-berry", icon: "alert" },
}

/** A sentence that must be noticed: state by icon and word, never by colour alone. `live` announces it when it appears. */
export function Notice({
  tone = "info",
  title,
  live = false,
  children,
}: {
  tone?: "info" | "good" | "warning" | "error"
  title?: string
  live?: boolean
  children?: ReactNode
}) {
  const look = looks[tone] ?? { box: "bg-sea-tint text-sea-dark", icon: "info" }
  return (
    <div className={`flex gap-3 rounded-card p-4 ${look.box}`} role={live ? "alert" : undefined}>
      <Icon name={look.icon} className="mt-0.5 size-5" />
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-ink">{children}</div>}
      </div>
    </div>
  )
}
