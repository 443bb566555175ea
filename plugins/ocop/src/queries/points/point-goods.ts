import type { ISearchModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { catalogueEngine } from "../catalogue/catalogue-engine"
import { GROUP_LABELS, valuesOf } from "../catalogue/facets"

/** What a point has in stock and may sell: products in all, and in each group that it has any of. */
export type PointGoods = { products: number; groups: { group: string; count: number }[] }

type Goods = ReadonlyMap<string, PointGoods>
/** `at` is the instant counted for, by the clock that decides; `until` is by the wall's. */
type Kept = { goods: Promise<Goods>; at: number; until: number; counting: boolean }

/** Counts of whole shelves may lag this far behind; what can be bought is never read from here. */
const KEPT_MS = 10_000
/** A count that takes long, in a large catalogue on a small machine, is kept for this many times as long as it took. */
const REST = 20
/** Served while they are counted anew, for this much longer; what is older, or was counted for another hour, is waited for. */
const STALE_MS = 5 * 60_000
const kept = new WeakMap<ISearchModuleService, Kept>()

/**
 * What each point has at `now`, by handle, without the drinks behind the age gate. Counted over the whole catalogue, which is why
 * counts are kept: nobody but the first waits for them, and never are two counts under way (docs/decisions/0130).
 */
export function readPointGoods(container: MedusaContainer, now: Date): Promise<Goods> {
  const service = container.resolve(Modules.SEARCH)
  const known = kept.get(service)
  const usable =
    known && Date.now() < known.until + STALE_MS && Math.abs(now.getTime() - known.at) < STALE_MS
  if (!usable) return waitedFor(container, service, now)
  if (Date.now() >= known.until && !known.counting) {
    known.counting = true
    void renewed(container, service, now, known)
  }
  return known.goods
}

function waitedFor(
  container: MedusaContainer,
  service: ISearchModuleService,
  now: Date
): Promise<Goods> {
  const begun = Date.now()
  const goods = count(container, now, false)
  const one: Kept = { goods, at: now.getTime(), until: Infinity, counting: true }
  kept.set(service, one)
  goods.then(
    () => {
      one.until = restUntil(begun)
      one.counting = false
    },
    // A failure is not remembered.
    () => kept.get(service) === one && kept.delete(service)
  )
  return goods
}

/** Counts again behind the back of those who are served what is known; a failure leaves that until it is too old. */
async function renewed(
  container: MedusaContainer,
  service: ISearchModuleService,
  now: Date,
  known: Kept
): Promise<void> {
  const begun = Date.now()
  try {
    const goods = Promise.resolve(await count(container, now, true))
    const one = { goods, at: now.getTime(), until: restUntil(begun), counting: false }
    if (kept.get(service) === known) kept.set(service, one)
  } catch {
    known.counting = false
  }
}

function restUntil(begun: number): number {
  return Date.now() + Math.max(KEPT_MS, REST * (Date.now() - begun))
}

export const NOTHING: PointGoods = { products: 0, groups: [] }

/**
 * @param inTurn one group after the other, which takes longer and leaves the database to those who wait for it
 */
async function count(container: MedusaContainer, now: Date, inTurn: boolean): Promise<Goods> {
  const engine = await catalogueEngine(container)
  const inGroup = async (group: string) => {
    const filters = { product_group: { $in: [group] } }
    const { facets } = await engine.search({ now, take: 0, facets: ["points"], filters })
    return valuesOf(facets, "points").map(({ value, count }) => ({ point: value, group, count }))
  }
  const groups = Object.keys(GROUP_LABELS)
  const counted = inTurn ? [] : await Promise.all(groups.map(inGroup))
  if (inTurn) for (const group of groups) counted.push(await inGroup(group))
  // Every product is of one group, so that a point's groups add up to all it has.
  const goods = new Map<string, PointGoods>()
  for (const { point, group, count } of counted.flat()) {
    if (count === 0) continue
    const had = goods.get(point) ?? NOTHING
    goods.set(point, {
      products: had.products + count,
      groups: [...had.groups, { group, count }],
    })
  }
  return goods
}
