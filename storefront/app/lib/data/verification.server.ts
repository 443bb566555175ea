import { LRUCache } from "lru-cache"
import type { Group, PictureRef, StarCount } from "../contract"
import type { Lang } from "../language"
import { medusa } from "../medusa.server"

export type VerificationState =
  "valid" | "in_renewal" | "expired" | "revoked" | "not_yet_valid" | "uncertified"

/** The backend's answer (docs/store-api.md). Days are `yyyy-mm-dd`, instants ISO 8601 UTC. */
export type Verification = {
  state: VerificationState
  checked_at: string
  next_change: string | null
  since: string | null
  holds_to: string | null
  days_left: number | null
  product: {
    name: string
    handle: string | null
    code: string
    gtin: string | null
    pack: string | null
    group: Group
    alcohol: boolean
    picture: PictureRef | null
    place: string | null
  }
  producer: { name: string; handle: string | null; address: string | null; place: string | null }
  certificate: {
    stars: StarCount
    decision_number: string
    decided_on: string
    issuer: string
    issued_on: string
    last_valid_day: string
    legal_basis: string
  } | null
  revoked_on: string | null
  ground: string | null
}

/** Long enough that a fair scanning one poster asks the backend once, short enough that a withdrawal shows at once. */
const FRESH_MS = 5_000
/** What a shared cache in front of us may add to that. */
const SHARED_SECONDS = 15

/** Never stale: an old answer about a certificate would be a false one. */
const cache = new LRUCache<string, Verification, Lang>({
  max: 1_000,
  ttl: FRESH_MS,
  async fetchMethod(path, _stale, { options, context }) {
    const asked = performance.now()
    const { verification } = await medusa({ lang: context }).get<{ verification: Verification }>(
      path
    )
    const left = unchangedMs(verification) - (performance.now() - asked)
    options.ttl = Math.max(1, Math.min(FRESH_MS, left))
    return verification
  },
})

/** The verification of a product's code. Throws BackendError, kind "not_found" for a code that nothing carries. */
export function verificationOfCode(code: string, lang: Lang): Promise<Verification> {
  return ask(`/store/ocop/verify/${encodeURIComponent(code)}`, lang)
}

/** The same by the digits under a barcode; kind "refused" with a code for digits that are no GTIN. */
export function verificationOfGtin(gtin: string, lang: Lang): Promise<Verification> {
  return ask(`/store/ocop/verify/gtin/${encodeURIComponent(gtin)}`, lang)
}

/** How long a shared cache may keep the page: never past the next change, our own cache included. */
export function verificationCaching(verification: Verification): string {
  const seconds = Math.min(
    SHARED_SECONDS,
    Math.floor((unchangedMs(verification) - FRESH_MS) / 1000)
  )
  return seconds < 1 ? "no-store" : `public, max-age=0, s-maxage=${seconds}`
}

async function ask(path: string, lang: Lang): Promise<Verification> {
  const verification = await cache.fetch(path, { context: lang })
  if (verification === undefined) throw new Error(`no answer kept for ${path}`)
  return verification
}

/** By the backend's own clock, so that ours may be wrong. */
function unchangedMs({ checked_at, next_change }: Verification): number {
  return next_change ? Date.parse(next_change) - Date.parse(checked_at) : Infinity
}
