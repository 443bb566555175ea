import type { MedusaContainer } from "@medusajs/framework/types"

/** What a way of paying knows about an order's money beyond Medusa's own books, in đồng. */
export type MoneySide = {
  /** The time to pay ran out before the sum was complete. */
  windowEnded: boolean
  toPayBackVnd: number
  paidBackVnd: number
}

/** Null when the order was not paid this way. */
export type MoneySideReader = (
  container: MedusaContainer,
  orderId: string
) => Promise<MoneySide | null>

const readers: MoneySideReader[] = []

/**
 * Adds a way of paying that keeps books of its own, as bank transfers do: what came late or short never enters Medusa's.
 * Call it once, at the top level of a file that Medusa loads at start.
 */
export function addMoneySide(reader: MoneySideReader): void {
  readers.push(reader)
}

/** What all ways of paying know about an order, added up. */
export async function readMoneySides(
  container: MedusaContainer,
  orderId: string
): Promise<MoneySide | null> {
  const sides = await Promise.all(readers.map((reader) => reader(container, orderId)))
  return sides.reduce<MoneySide | null>(
    (sum, side) => (sum && side ? add(sum, side) : (side ?? sum)),
    null
  )
}

function add(a: MoneySide, b: MoneySide): MoneySide {
  return {
    windowEnded: a.windowEnded || b.windowEnded,
    toPayBackVnd: a.toPayBackVnd + b.toPayBackVnd,
    paidBackVnd: a.paidBackVnd + b.paidBackVnd,
  }
}
