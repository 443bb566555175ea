import { Icon } from "~/components/icon"

const LOOKS = {
  good: { colour: "text-leaf", icon: "check" },
  bad: { colour: "text-clay", icon: "alert" },
  unknown: { colour: "text-muted", icon: "info" },
} as const

/** A state by icon and word. */
export function Verdict({ look, text }: { look: keyof typeof LOOKS; text: string }) {
  const { colour, icon } = LOOKS[look]
  return (
    <span className={`inline-flex items-start gap-1.5 text-sm ${colour}`}>
      <Icon name={icon} className="mt-0.5 size-4 shrink-0" />
      {text}
    </span>
  )
}

export const LOOK_OF = { met: "good", missed: "bad", not_assessable: "unknown" } as const
