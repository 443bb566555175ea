import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { askFulfilment, orderOfFulfilment } from "../../gate/ask-fulfilment"
import { LOCK_WAIT_SECONDS, paymentLockKey } from "../../gate/payment-lock"

/**
 * Goods that were packed in time may have lost their certificate since. Asks the gate before they are sent or handed over,
 * and holds the order's payment lock meanwhile, so that the order is either undone or handed over, never both.
 */
export async function checkHandOver(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { id = "", fulfillment_id } = req.params
  const orderId = fulfillment_id ? id : await orderOfFulfilment(req.scope, id)
  if (!orderId) return next()
  const locking = req.scope.resolve(Modules.LOCKING)
  const askThenAnswer = async () => {
    await askFulfilment(req.scope, orderId)
    await new Promise<void>((done) => {
      res.once("close", done)
      next()
    })
  }
  await locking.execute([paymentLockKey(orderId)], askThenAnswer, { timeout: LOCK_WAIT_SECONDS })
}
