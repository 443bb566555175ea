import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { LOCK_WAIT_SECONDS, paymentLockKey } from "../../gate/payment-lock"
import { ORDER_DESK_MODULE } from "../../modules/order-desk"
import type { DeskDeed } from "../../modules/order-desk/models/desk-entry"
import type OrderDeskModuleService from "../../modules/order-desk/service"
import type { DeskOrderRow } from "../../modules/order-desk/service"
import { readOrderFacts, type OrderFacts } from "../../queries/desk/order-facts"
import type { PointAccess } from "../../queries/sales-point/access"
import { refuseOrder } from "../../sales-point/order-refusals"
import { recordPointEntry } from "../../sales-point/record-point-entry"

/** One piece of work of a point's staff with one of its orders, at an instant. */
export type DeskWork = { access: PointAccess; orderId: string; at: Date }

/**
 * Runs work on an order while nobody else ends, pays or hands over it: the order is read inside its payment lock, so that
 * of two clerks who press the same button one finds it done. An order of another point is not there.
 * @throws AreaRefusal 404 `not_found`
 */
export async function withOrder<Result>(
  container: MedusaContainer,
  { access, orderId }: DeskWork,
  work: (order: OrderFacts) => Promise<Result>
): Promise<Result> {
  const read = async (): Promise<OrderFacts> => {
    const order = await readOrderFacts(container, access.point.channelId, orderId)
    if (!order) throw refuseOrder("not_found")
    return order
  }
  await read()
  return container
    .resolve(Modules.LOCKING)
    .execute([paymentLockKey(orderId)], async () => work(await read()), {
      timeout: LOCK_WAIT_SECONDS,
    })
}

/** What the desk knows of an order; an empty row is made for the first that asks. */
export async function deskOrder(
  container: MedusaContainer,
  orderId: string
): Promise<DeskOrderRow> {
  const desk = container.resolve<OrderDeskModuleService>(ORDER_DESK_MODULE)
  const [known] = await desk.listDeskOrders({ order_id: orderId })
  return known ?? desk.createDeskOrders({ order_id: orderId })
}

export async function noteOnOrder(
  container: MedusaContainer,
  orderId: string,
  facts: Partial<Omit<DeskOrderRow, "id" | "order_id">>
): Promise<void> {
  const { id } = await deskOrder(container, orderId)
  const desk = container.resolve<OrderDeskModuleService>(ORDER_DESK_MODULE)
  await desk.updateDeskOrders({ id, ...facts })
}

/** Writes down who did what with the order, for its page and for the point's audit. */
export async function recordDeed(
  container: MedusaContainer,
  { access, orderId, at }: DeskWork,
  what: DeskDeed,
  { displayId }: OrderFacts,
  note: string | null = null
): Promise<void> {
  const desk = container.resolve<OrderDeskModuleService>(ORDER_DESK_MODULE)
  const { staffId, staffName, point } = access
  await desk.createDeskEntries({
    order_id: orderId,
    at,
    staff_id: staffId,
    who: staffName,
    what,
    note,
  })
  await recordPointEntry(container, {
    point_id: point.id,
    staff_id: staffId,
    who: staffName,
    action: `order_${what}`,
    after: { order_id: orderId, display_id: displayId },
    reason: note,
  })
}
