import type { MoveReason } from "../../rules/stock-change"
import type { ShelfPlace } from "../../queries/shelf/shelf-rows"

/** One thing to do on a point's shelf. Quantities are whole units, prices whole đồng. */
export type ShelfChange =
  | { do: "list"; variantId: string; quantity: number; note: string | null }
  | {
      do: "move"
      variantId: string
      reason: MoveReason
      /** Above zero: came; below: went. */
      quantity: number
      note: string | null
      /** Refused with `stock_changed` when the stock is no longer the one that was looked at. */
      version?: string | null
    }
  | {
      do: "count"
      variantId: string
      /** Everything on the shelf, promised units too. */
      counted: number
      note: string | null
      version?: string | null
    }
  | { do: "unlist"; variantId: string }
  | { do: "price"; variantId: string; priceVnd: number }
  | { do: "alarm"; variantId: string; alarmAt: number }

export type ShelfSource = "stock" | "counter" | "import"

export type ChangeShelfInput = {
  place: ShelfPlace
  /** LocalDate of its last day; a point that has closed only takes goods off. */
  closedOn: string | null
  by: { staffId: string; name: string }
  source: ShelfSource
  /** All of them are done or none; at most one of a kind for a pack size. */
  changes: ShelfChange[]
}
