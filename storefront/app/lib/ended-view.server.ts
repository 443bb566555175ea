import type { OrderView } from "./data/orders.server"

/** How an order ended, for its pages; product names are joined to one text. */
export type EndedView = {
  reason: NonNullable<OrderView["ended"]>["reason"]
  products: string
  /** What the sales point wrote when it cancelled; null when it did not. */
  note: string | null
  money: NonNullable<OrderView["ended"]>["money"]
  payment: OrderView["payment"]
}

/** Null while the order stands. */
export function endedView({
  ended,
  payment,
}: Pick<OrderView, "ended" | "payment">): EndedView | null {
  if (!ended) return null
  return {
    reason: ended.reason,
    products: ended.products.map((title) => `“${title}”`).join(", "),
    note: ended.note ?? null,
    money: ended.money,
    payment,
  }
}
