import { z } from "@medusajs/framework/zod"
import { askOrderLines } from "../../../gate/ask-order-lines"
import { readOrderChange, type OrderChange } from "../../../gate/read-order-change"
import type { LineToRead } from "../../../gate/read-sale-lines"
import { refusalError } from "../../../gate/refusal"
import { orderRefusal } from "../../../gate/refusal-texts"
import { door, type Door, type Guard } from "../door"

const KINDS = ["order-edits", "exchanges", "claims"] as const
type Kind = (typeof KINDS)[number]

const priced = z.object({ unit_price: z.number().nullish() })
const body = priced.extend({
  items: z.array(priced).nullish(),
  quantity: z.number().nullish(),
})

/** Prices come from the list that the shopper sees: one typed in could be nothing at all, with cash beside it. */
const keepListPrice: Guard = (req, _res, next) => {
  const { items, unit_price } = body.parse(req.body)
  const typedIn = [unit_price, ...(items ?? []).map((item) => item.unit_price)]
  if (typedIn.some((price) => price !== null && price !== undefined)) {
    throw refusalError(orderRefusal("price_by_hand"))
  }
  next()
}

/**
 * Medusa changes the quantity of a line, and makes a change come true, without any hook. So the gate is asked here about
 * what the change would add to the order.
 */
function checkLines(
  kind: Kind,
  linesOf: (change: OrderChange, req: Parameters<Guard>[0]) => LineToRead[]
): Guard {
  return async (req, _res, next) => {
    const change = await readOrderChange(req.scope, kind, req.params.id ?? "")
    if (change) await askOrderLines(req.scope, linesOf(change, req), change.order)
    next()
  }
}

/** A line that the change adds, in another quantity. */
function ofAction({ wanted }: OrderChange, req: Parameters<Guard>[0]): LineToRead[] {
  const { quantity } = body.parse(req.body)
  return wanted
    .filter(({ actionId }) => actionId === req.params.action_id)
    .map((line) => ({ ...line, quantity: quantity ?? line.quantity }))
}

/** A line that the order has: fewer of it needs nobody's leave. */
function ofItem({ items }: OrderChange, req: Parameters<Guard>[0]): LineToRead[] {
  const { quantity } = body.parse(req.body)
  return items
    .filter(({ id }) => id === req.params.item_id)
    .filter((line) => !(Number.isInteger(quantity) && Number(quantity) <= line.quantity))
    .map((line) => ({ ...line, quantity: quantity ?? line.quantity }))
}

const everything = ({ wanted }: OrderChange): LineToRead[] => wanted

const ADDING: Record<Kind, string> = {
  "order-edits": "/admin/order-edits/:id/items",
  exchanges: "/admin/exchanges/:id/outbound/items",
  claims: "/admin/claims/:id/outbound/items",
}
const onItem = "/admin/order-edits/:id/items/item/:item_id"

export const orderChangeDoors: Door[] = [
  ...KINDS.flatMap((kind) => [
    door(`list-price ${kind}`, "POST", ADDING[kind], keepListPrice),
    door(
      `quantity ${kind} action`,
      "POST",
      `${ADDING[kind]}/:action_id`,
      checkLines(kind, ofAction)
    ),
    door(`request ${kind}`, "POST", `/admin/${kind}/:id/request`, checkLines(kind, everything)),
  ]),
  // Exchanges and claims take no price here.
  door(
    "list-price order-edits action",
    "POST",
    `${ADDING["order-edits"]}/:action_id`,
    keepListPrice
  ),
  door("list-price order-edits item", "POST", onItem, keepListPrice),
  door("quantity order-edits item", "POST", onItem, checkLines("order-edits", ofItem)),
  door(
    "confirm order-edits",
    "POST",
    "/admin/order-edits/:id/confirm",
    checkLines("order-edits", everything)
  ),
]
