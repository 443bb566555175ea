import type { MovementKind } from "../../queries/shelf/movements"
import { listingRefusal, type RegisterVariant } from "../../queries/shelf/register-variants"
import type { ShelfRow } from "../../queries/shelf/shelf-rows"
import { boundsOf, stockItem } from "../../queries/shelf/stock-item"
import { mayAsk } from "../../rules/point-price"
import { afterCount, afterMovement, fitsReason, type StockAnswer } from "../../rules/stock-change"
import { AreaRefusal } from "../../staff-areas/refusal"
import { refuseShelf, spokenVnd } from "../../shelf/refusals"
import type { ChangeShelfInput, ShelfChange } from "./shelf-change"

/** What is to be written; made under the locks, so nothing moves in between. */
export type ShelfPlan = {
  list: { productId: string; inventoryItemId: string; variantId: string; quantity: number }[]
  adjust: { inventoryItemId: string; variantId: string; change: number }[]
  unlist: { levelId: string; inventoryItemId: string; variantId: string; productId: string }[]
  price: {
    priceSetId: string
    ownPriceId: string | null
    ownVnd: number | null
    priceVnd: number | null
  }[]
  alarm: { variantId: string; alarmAt: number }[]
  movements: PlannedMovement[]
}

export type PlannedMovement = {
  variant_id: string
  inventory_item_id: string
  kind: MovementKind
  change: number | null
  after: number | null
  note: string | null
}

export type ShelfKnown = {
  rows: ReadonlyMap<string, ShelfRow>
  register: ReadonlyMap<string, RegisterVariant>
  licence: string | null
  /** Whether the point's last day is over. */
  closed: boolean
  now: Date
}

/**
 * Checks every change against what is on the shelf.
 * @throws AreaRefusal naming the first that cannot be done; nothing has been written then
 */
export function planChanges(
  changes: readonly ShelfChange[],
  source: ChangeShelfInput["source"],
  known: ShelfKnown
): ShelfPlan {
  const plan: ShelfPlan = { list: [], adjust: [], unlist: [], price: [], alarm: [], movements: [] }
  for (const change of changes) {
    if (change.do === "list") planListing(plan, change, source, known)
    else {
      const row = known.rows.get(change.variantId)
      const fresh = plan.list.some(({ variantId }) => variantId === change.variantId)
      if (!row) {
        // What is listed in the same run has no row yet; only its alarm can be set with it.
        if (fresh && change.do === "alarm") planAlarm(plan, change, known)
        else throw refuseShelf("not_found")
      } else planOnShelf(plan, change, source, row, known)
    }
  }
  return plan
}

type Listing = Extract<ShelfChange, { do: "list" }>

function planListing(
  plan: ShelfPlan,
  { variantId, quantity, note }: Listing,
  source: ChangeShelfInput["source"],
  known: ShelfKnown
): void {
  const variant = known.register.get(variantId)
  if (!variant) throw refuseShelf("not_found")
  const facts = { title: variant.title }
  if (known.rows.has(variantId)) throw refuseShelf("already_listed", { facts })
  if (known.closed) throw refuseShelf("point_closed")
  const refusal = listingRefusal(variant, known.licence, known.now)
  if (refusal) {
    const { code, message } = refusal
    throw new AreaRefusal(code, { status: 400, vi: message, en: message })
  }
  const { inventory_item_id: inventoryItemId, product_id: productId } = variant
  const stocked = checked(afterCount({ stocked: 0, reserved: 0 }, quantity), variant.title)
  plan.list.push({ productId, inventoryItemId, variantId, quantity: stocked })
  plan.movements.push({
    variant_id: variantId,
    inventory_item_id: inventoryItemId,
    kind: source === "import" ? "import" : "listed",
    change: stocked,
    after: stocked,
    note,
  })
}

function planOnShelf(
  plan: ShelfPlan,
  change: Exclude<ShelfChange, { do: "list" }>,
  source: ChangeShelfInput["source"],
  row: ShelfRow,
  known: ShelfKnown
): void {
  const { inventory_item_id: inventoryItemId, variant_id: variantId, title } = row
  const moved = (
    kind: MovementKind,
    by: number | null,
    after: number | null,
    note: string | null
  ) => {
    const stamp = { variant_id: variantId, inventory_item_id: inventoryItemId }
    plan.movements.push({ ...stamp, kind, change: by, after, note })
  }
  switch (change.do) {
    case "move": {
      unchangedSince(change.version, row, known)
      if (!fitsReason(change.reason, change.quantity)) throw refuseShelf("not_whole")
      if (known.closed && change.quantity > 0) throw refuseShelf("point_closed")
      const stocked = checked(afterMovement(row, change.quantity), title)
      plan.adjust.push({ inventoryItemId, variantId, change: change.quantity })
      return moved(change.reason, change.quantity, stocked, change.note)
    }
    case "count": {
      unchangedSince(change.version, row, known)
      const stocked = checked(afterCount(row, change.counted), title)
      const by = stocked - row.stocked
      if (by !== 0) plan.adjust.push({ inventoryItemId, variantId, change: by })
      return moved(source === "import" ? "import" : "count", by, stocked, change.note)
    }
    case "unlist": {
      const { reserved } = row
      if (reserved > 0) throw refuseShelf("still_reserved", { facts: { title, reserved } })
      const { level_id: levelId, product_id: productId } = row
      plan.unlist.push({ levelId, inventoryItemId, variantId, productId })
      return moved("unlisted", -row.stocked, 0, null)
    }
    case "price":
      return planPrice(plan, change.priceVnd, row, moved)
    case "alarm":
      return planAlarm(plan, change, known)
  }
}

function planPrice(
  plan: ShelfPlan,
  wanted: number,
  row: ShelfRow,
  moved: (kind: MovementKind, by: number, after: number, note: null) => void
): void {
  const { plain_vnd: plain, own_vnd: own, price_set_id: priceSetId, title } = row
  if (plain === null || priceSetId === null) throw refuseShelf("not_found")
  const bounds = boundsOf(row)
  if (!mayAsk(wanted, plain, bounds)) {
    const min = spokenVnd(bounds?.min_vnd ?? plain)
    const max = spokenVnd(bounds?.max_vnd ?? plain)
    const code = bounds ? "price_out_of_bounds" : "price_fixed"
    const problems = [{ field: "price_vnd", message: `${min} – ${max}` }]
    const refusal = refuseShelf(code, { facts: { title, min, max }, extra: { problems, bounds } })
    // One code for both: what may be asked stands in `bounds`.
    refusal.code = "price_out_of_bounds"
    throw refusal
  }
  const before = own ?? plain
  if (wanted === before) return
  plan.price.push({
    priceSetId,
    ownPriceId: row.own_price_id,
    ownVnd: own,
    // The producer's own price needs no rule of the point's.
    priceVnd: wanted === plain ? null : wanted,
  })
  moved("price", wanted - before, wanted, null)
}

function planAlarm(
  plan: ShelfPlan,
  { variantId, alarmAt }: Extract<ShelfChange, { do: "alarm" }>,
  known: ShelfKnown
): void {
  const row = known.rows.get(variantId)
  const item = row?.inventory_item_id ?? known.register.get(variantId)?.inventory_item_id
  if (item === undefined || row?.alarm_at === alarmAt) return
  plan.alarm.push({ variantId, alarmAt })
  plan.movements.push({
    variant_id: variantId,
    inventory_item_id: item,
    kind: "alarm",
    change: null,
    after: alarmAt,
    note: null,
  })
}

function unchangedSince(
  version: string | null | undefined,
  row: ShelfRow,
  { now }: ShelfKnown
): void {
  if (!version || version === row.version) return
  throw refuseShelf("stock_changed", {
    facts: { title: row.title },
    extra: { item: stockItem(row, now) },
  })
}

function checked(answer: StockAnswer, title: string): number {
  if (answer.ok) return answer.stocked
  const reserved = answer.code === "below_reserved" ? answer.reserved : 0
  throw refuseShelf(answer.code, { facts: { title, reserved } })
}
