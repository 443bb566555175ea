import { setImmediate } from "node:timers/promises"

/** How long work may go on before others get their turn. */
const TURN_MS = 12

/** Lets everybody else have their turn whenever work went on for long enough. */
export function takingTurns(): () => Promise<void> {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < TURN_MS) return
    await setImmediate()
    began = performance.now()
  }
}
