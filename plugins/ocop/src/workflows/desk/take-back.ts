import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_DESK_MODULE } from "../../modules/order-desk"
import type OrderDeskModuleService from "../../modules/order-desk/service"
import { readOrderGoods } from "../../queries/desk/order-goods"
import { returnAmountVnd } from "../../rules/return-amount"
import { refuseOrder } from "../../sales-point/order-refusals"
import { readRows } from "../../search/graph"
import { recordDeed, withOrder, type DeskWork } from "./desk-work"
import { giveBackForReturn } from "./give-back-for-return"
import { takeBackGoodsWorkflow } from "./take-back-goods"

export type ReturnedGoods = {
  items: { id: string; quantity: number }[]
  reason: string
  /** Good enough to be sold again: back on the point's shelf. */
  restock: boolean
}

/**
 * Takes goods back after they were handed over or sent: Medusa's own return, received at once, and the money for them.
 * @throws AreaRefusal 404 `not_found`, 409 `not_handed_over`, 400 `unknown_item`, `too_many_returned`
 */
export async function takeBack(
  container: MedusaContainer,
  work: DeskWork,
  { items, reason, restock }: ReturnedGoods
): Promise<void> {
  const { access, orderId, at } = work
  await withOrder(container, work, async (order) => {
    if (order.state !== "done" && order.state !== "sent") throw refuseOrder("not_handed_over")
    const goods = (await readOrderGoods(container, [orderId])).get(orderId) ?? []
    const totals = await lineTotals(container, orderId)
    let amountVnd = 0
    for (const { id, quantity } of items) {
      const line = goods.find(({ itemId }) => itemId === id)
      if (!line) throw refuseOrder("unknown_item")
      const left = line.fulfilled - line.returned
      if (quantity > left) {
        throw refuseOrder("too_many_returned", { facts: { title: line.title, left } })
      }
      // Medusa's total of a line is that of the units which have not come back.
      const paid = { totalVnd: totals.get(id) ?? 0, ordered: line.quantity - line.returned }
      amountVnd += returnAmountVnd(paid, quantity)
    }
    const { result } = await takeBackGoodsWorkflow(container).run({
      input: {
        order_id: orderId,
        location_id: access.point.locationId,
        items,
        restock,
        by: access.staffId,
        reason,
      },
    })
    const desk = container.resolve<OrderDeskModuleService>(ORDER_DESK_MODULE)
    const row = await desk.createDeskReturns({
      order_id: orderId,
      return_id: result.return_id,
      reason,
      restock,
      amount_vnd: amountVnd,
      next_attempt_at: at,
    })
    await recordDeed(container, work, "returned", order, reason)
    await giveBackForReturn(container, row.id, at)
  })
}

/** What was paid for the units of each line that the buyer still has, discounts taken off. */
async function lineTotals(
  container: MedusaContainer,
  orderId: string
): Promise<Map<string, number>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [order] = await readRows<{ items: { id: string; total: unknown }[] }>(query, {
    entity: "order",
    // Medusa works a line's total out only when asked for the order's.
    fields: ["id", "total", "items.id", "items.quantity", "items.unit_price", "items.total"],
    filters: { id: orderId },
  })
  return new Map((order?.items ?? []).map(({ id, total }) => [id, Number(total)]))
}
