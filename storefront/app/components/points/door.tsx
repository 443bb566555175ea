import type { DoorState } from "~/lib/data/opening-text.server"
import { Icon } from "../icon"

/** Whether the door is open, in words and with an icon. */
export function Door({ door }: { door: DoorState | null }) {
  if (!door) return null
  return (
    <span className={`inline-flex gap-2 text-sm ${door.open ? "text-leaf" : "text-clay"}`}>
      <Icon name="clock" className="mt-0.5 size-4" />
      {door.text}
    </span>
  )
}
