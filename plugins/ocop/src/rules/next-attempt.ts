const MINUTE_MS = 60_000
const LONGEST_MINUTES = 12 * 60

/** When something that failed `attempts` times is tried again: after 0, 2, 4, 8 … minutes, at most half a day. */
export function nextAttempt(attempts: number, at: Date): Date {
  const minutes = attempts === 0 ? 0 : Math.min(2 ** attempts, LONGEST_MINUTES)
  return new Date(at.getTime() + minutes * MINUTE_MS)
}
