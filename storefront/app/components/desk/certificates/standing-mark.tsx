import { Icon, type IconName } from "~/components/icon"

const LOOKS: Record<string, { icon: IconName; colour: string }> = {
  good: { icon: "check", colour: "text-leaf" },
  warning: { icon: "alert", colour: "text-clay" },
  bad: { icon: "cross", colour: "text-berry" },
  plain: { icon: "clock", colour: "text-muted" },
}

/** Where something stands: icon and word, coloured. */
export function StandingMark({
  text,
  tone,
}: {
  text: string
  tone: "good" | "warning" | "bad" | "plain"
}) {
  const look = LOOKS[tone] ?? { icon: "info", colour: "text-muted" }
  return (
    <span className={`inline-flex items-start gap-1.5 ${look.colour}`}>
      <Icon name={look.icon} className="mt-1 size-4 shrink-0" />
      <span>{text}</span>
    </span>
  )
}
