import { useSyncExternalStore } from "react"
import type { Position } from "~/lib/distance"

export type Whereabouts =
  { state: "unasked" | "asking" | "refused" | "unavailable" } | { state: "known"; at: Position }

const UNASKED: Whereabouts = { state: "unasked" }

/** Held by the open page alone: never written anywhere, never sent, gone with the tab. */
let whereabouts: Whereabouts = UNASKED
const listeners = new Set<() => void>()

function tell(next: Whereabouts) {
  whereabouts = next
  for (const listener of listeners) listener()
}

/** Asks the browser where it is. Only ever called by a press of a button. */
export function askPosition() {
  if (!("geolocation" in navigator)) return tell({ state: "unavailable" })
  tell({ state: "asking" })
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => tell({ state: "known", at: { lat: coords.latitude, lng: coords.longitude } }),
    ({ code, PERMISSION_DENIED }) =>
      tell({ state: code === PERMISSION_DENIED ? "refused" : "unavailable" }),
    { timeout: 10_000, maximumAge: 300_000 }
  )
}

/** Where this browser is, as far as it was asked and told. */
export function usePosition(): Whereabouts {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => whereabouts,
    () => UNASKED
  )
}
