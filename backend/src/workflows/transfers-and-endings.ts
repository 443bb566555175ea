import { now } from "@ocop/plugin-ocop/gate/clock"
import { addMoneySide } from "@ocop/plugin-ocop/queries/orders/money-sides"
import { undoWithdrawnSale } from "@ocop/plugin-ocop/workflows/order-ending/undo-withdrawn-sale"
import { beforeSettling } from "@ocop/plugin-payment-vietqr/orders/before-settling"
import { readMoneyOfOrder } from "@ocop/plugin-payment-vietqr/orders/money-of-order"

/*
 * Where certificates and bank transfers meet: neither plugin knows the other. Medusa loads this file at start, with the
 * other workflows.
 */

/** Money that arrives for what may not be handed over any more ends the order instead of paying for it. */
beforeSettling(async (container, orderId) => {
  await undoWithdrawnSale(container, { orderId, at: now(container) })
})

/** What came by transfer late, short or twice is in the books of transfers only. */
addMoneySide(readMoneyOfOrder)
