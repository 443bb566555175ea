import type { CounterItem, SaleLine } from "./contract"

/** What lies on the counter, in the order it was put there: variant and number of pieces. */
export type Basket = readonly { variantId: string; quantity: number }[]

const MOST_PIECES = 999

export type BasketLine = {
  item: CounterItem
  quantity: number
  totalVnd: number
  /** Pieces that may still be sold, what waits on this device taken off. */
  left: number
  problem: "too_many" | "lapsed" | null
}

export type BasketView = {
  lines: BasketLine[]
  pieces: number
  totalVnd: number
  alcohol: boolean
  ok: boolean
}

/** One more piece of an item. */
export function oneMore(basket: Basket, variantId: string): Basket {
  const there = basket.find((line) => line.variantId === variantId)
  return there
    ? withQuantity(basket, variantId, there.quantity + 1)
    : [...basket, { variantId, quantity: 1 }]
}

/** So many pieces of an item; none takes the line away. */
export function withQuantity(basket: Basket, variantId: string, quantity: number): Basket {
  const whole = Math.min(MOST_PIECES, Math.max(0, Math.trunc(quantity)))
  return basket.flatMap((line) =>
    line.variantId !== variantId ? [line] : whole === 0 ? [] : [{ ...line, quantity: whole }]
  )
}

/**
 * The basket as it stands at `at`: sums, and what cannot be sold. `unsent` is how many pieces of each variant wait on this
 * device: the backend does not know of them yet, so its number is too high by these.
 */
export function basketView(
  basket: Basket,
  items: readonly CounterItem[],
  unsent: ReadonlyMap<string, number>,
  at: Date
): BasketView {
  const lines = basket.flatMap(({ variantId, quantity }): BasketLine[] => {
    const item = items.find((one) => one.variant_id === variantId)
    if (!item) return []
    const left = leftOf(item, unsent)
    const problem = lapsed(item, at) ? "lapsed" : quantity > left ? "too_many" : null
    return [{ item, quantity, totalVnd: item.price_vnd * quantity, left, problem }]
  })
  return {
    lines,
    pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    totalVnd: lines.reduce((sum, { totalVnd }) => sum + totalVnd, 0),
    alcohol: lines.some(({ item }) => item.alcohol),
    ok: lines.length > 0 && lines.every(({ problem }) => problem === null),
  }
}

/** Pieces of an item that may still be sold here. */
export function leftOf(item: CounterItem, unsent: ReadonlyMap<string, number>): number {
  return Math.max(0, item.available - (unsent.get(item.variant_id) ?? 0))
}

/** Whether it may not be sold any more by this device's clock; the backend asks its own again. */
export function lapsed(item: CounterItem, at: Date): boolean {
  return item.sellable_until === null || at.getTime() >= Date.parse(item.sellable_until)
}

/** The lines of a sale as the backend wants them. */
export function saleLines(view: BasketView): SaleLine[] {
  return view.lines.map(({ item, quantity }) => ({
    variant_id: item.variant_id,
    quantity,
    unit_price_vnd: item.price_vnd,
  }))
}
