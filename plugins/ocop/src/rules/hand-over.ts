/** Dates of a fulfilment, as Medusa keeps them; null when it has not happened. */
export type FulfilmentFacts = {
  shipped_at?: unknown
  delivered_at?: unknown
  canceled_at?: unknown
}

/** `packed`: set aside at the point and still there. `left`: sent, or in the buyer's hands, at least in part. */
export type HandOver = "none" | "packed" | "left"

/** How far the goods of an order have gone. Goods that have left cannot be kept back; packed ones can. */
export function handOver(fulfilments: readonly FulfilmentFacts[]): HandOver {
  const standing = fulfilments.filter((one) => !one.canceled_at)
  if (standing.some((one) => one.delivered_at || one.shipped_at)) return "left"
  return standing.length > 0 ? "packed" : "none"
}
