import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now, today } from "../../gate/clock"
import { askLink } from "../../link-check/ask-link"
import { linkOutcome } from "../../link-check/link-outcome"
import { BY_LINK, readSource, sourceOf, type LinkReply } from "../../link-check/link-source"
import { nothingChanged, type Actor, type Audited } from "../audit"
import { listingOn } from "./listing"
import { refuseCoverage } from "./refusals"
import { lastCheck, writeCheck } from "./write-check"

/** Between two questions to one host, whoever asks. */
const REST_MS = 5_000
/** When each host may be asked again, on the monotonic clock. */
const rested = new Map<string, number>()

export type AskedNow = LinkReply & {
  url: string
  outcome: "listed" | "not_listed" | "unreachable"
  /** False where somebody recorded a check today: what a person saw stands. */
  recorded: boolean
}

const URL_OF_LISTING = `
  select url from ocop_listing_check
   where platform_id = ? and product_code = ? and url is not null and deleted_at is null
   order by checked_on desc limit 1`

/**
 * Asks the newest link of a listing now, as the nightly check does (link-check/ask-link.ts: public addresses only, bounded), and
 * records the answer as a check of today.
 * @throws AreaRefusal 404, 422 `platform_not_open` or `no_link`, 429 `asked_just_now`
 */
export async function askListingNow(
  container: MedusaContainer,
  asked: { platform: string; product: string },
  by: Actor
): Promise<{ link: AskedNow; audited: Audited }> {
  const pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const day = today(container)
  const listing = await listingOn(pool, asked, day)
  const { platform, product } = listing
  const { rows } = await pool.raw<{ rows: { url: string }[] }>(URL_OF_LISTING, [
    platform.id,
    product.code,
  ])
  const url = rows[0]?.url
  if (!url) throw refuseCoverage("no_link", { facts: { platform: platform.name } })
  takeTurn(url)
  const answer = await askLink(url)
  const outcome = linkOutcome(answer)
  const source = sourceOf(answer)
  const reply = { ...readSource(source), url, outcome }
  return pool.transaction(async (db) => {
    const known = await lastCheck(db, listing, day)
    if (known?.checked_on === day && known.checked_by !== BY_LINK) {
      return { link: { ...reply, recorded: false }, audited: nothingChanged() }
    }
    const check = {
      outcome,
      url,
      // A link does not tell how one may pay: what was known stays known.
      accepts_non_cash: known?.accepts_non_cash ?? null,
      checked_on: day,
      checked_by: BY_LINK,
      source,
    }
    const at = now(container)
    const told = { at, by, action: "listing_link_asked", reason: null }
    const audited = await writeCheck(db, listing, check, told)
    return { link: { ...reply, recorded: true }, audited }
  })
}

function takeTurn(url: string): void {
  const host = URL.canParse(url) ? new URL(url).host : ""
  const at = performance.now()
  if ((rested.get(host) ?? 0) > at) {
    throw refuseCoverage("asked_just_now", { facts: { host }, headers: { "retry-after": "5" } })
  }
  for (const [known, until] of rested) if (until <= at) rested.delete(known)
  rested.set(host, at + REST_MS)
}
