import type { VerificationState } from "~/lib/data/verification.server"

/** How a state looks: its colour never speaks alone, symbol and word stand with it. */
export type Look = "good" | "care" | "bad" | "calm"

const CHECK = "m14 25 7 7 14-15"
const CLOCK = "M24 14v10l7 5"
const CROSS = "m17 17 14 14m0-14L17 31"
const BAR = "m12 36 24-24"
const QUESTION = "M19 19a5 5 0 1 1 7 4.600c-1.500.800-2 1.600-2 3.400M24 33v.01"

export const looks: Record<VerificationState | "unknown" | "down", { look: Look; path: string }> = {
  valid: { look: "good", path: CHECK },
  in_renewal: { look: "care", path: CHECK },
  expired: { look: "bad", path: CROSS },
  revoked: { look: "bad", path: BAR },
  not_yet_valid: { look: "calm", path: CLOCK },
  uncertified: { look: "care", path: CROSS },
  unknown: { look: "care", path: QUESTION },
  down: { look: "calm", path: CLOCK },
}

/** A state's symbol; decorative, the word stands beside it. */
export function Symbol({ path }: { path: string }) {
  return (
    <svg
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth="3.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="24" cy="24" r="20" />
      <path d={path} />
    </svg>
  )
}
