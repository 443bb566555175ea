import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { LOCK_WAIT_SECONDS, paymentLockKey } from "../workflows/steps/settle-order"

/**
 * Holds the order's payment lock while staff cancel it. Core's cancellation takes no lock: against a transfer that arrives
 * at the same moment it would leave an order both cancelled and captured.
 */
export async function cancelUnderPaymentLock(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const locking = req.scope.resolve(Modules.LOCKING)
  const answered = () =>
    new Promise<void>((done) => {
      res.once("close", done)
      next()
    })
  await locking.execute([paymentLockKey(req.params.id ?? "")], answered, {
    timeout: LOCK_WAIT_SECONDS,
  })
}
