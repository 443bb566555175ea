import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../../gate/clock"
import { localDateAt, type LocalDate } from "../../rules/local-date"
import type { Actor, Audited } from "../audit"
import { listingOn } from "./listing"
import { refuseCoverage } from "./refusals"
import { writeCheck } from "./write-check"

export type CheckByHand = {
  platform: string
  product: string
  outcome: "listed" | "not_listed"
  url: string | null
  /** Null when it was not seen whether one may pay without cash. */
  accepts_non_cash: boolean | null
  checked_on: LocalDate
  source: string | null
  reason: string | null
}

/**
 * Writes down what somebody saw of a product on a platform.
 * @throws AreaRefusal 404, 422 `day_ahead` or `platform_not_open`
 */
export async function recordCheckByHand(
  container: MedusaContainer,
  { platform, product, reason, ...seen }: CheckByHand,
  by: Actor
): Promise<Audited> {
  const at = now(container)
  if (seen.checked_on > localDateAt(at)) {
    throw refuseCoverage("day_ahead", { facts: { day: seen.checked_on } })
  }
  const pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return pool.transaction(async (db) => {
    const listing = await listingOn(db, { platform, product }, seen.checked_on)
    const check = { ...seen, checked_by: by.name }
    return writeCheck(db, listing, check, { at, by, action: "listing_checked", reason })
  })
}
