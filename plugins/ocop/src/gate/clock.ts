import type { MedusaContainer } from "@medusajs/framework/types"
import { localDateAt, type LocalDate } from "../rules/local-date"

/** Where the gate takes the time from. Tests register their own under CLOCK; nothing else does. */
export type Clock = { now(): Date }

export const CLOCK = "ocopClock"

/** The instant a decision is made at. */
export function now(container: Pick<MedusaContainer, "resolve">): Date {
  const clock: Clock | undefined = container.resolve(CLOCK, { allowUnregistered: true })
  return clock ? clock.now() : new Date()
}

/** The day it is in Vietnam at that instant. */
export function today(container: Pick<MedusaContainer, "resolve">): LocalDate {
  return localDateAt(now(container))
}
