import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { findOrdersToUndo } from "../../queries/orders/orders-to-undo"
import { errorText } from "../../rules/error-text"
import { undoWithdrawnSale } from "./undo-withdrawn-sale"

/**
 * Undoes every order that a withdrawal in effect at `at` has caught before hand-over; with a certificate, only those of its
 * product. One that fails does not stop the others; it is logged and due again. Returns how many were undone.
 */
export async function undoDueSales(
  container: MedusaContainer,
  { at, certificateId }: { at: Date; certificateId?: string }
): Promise<number> {
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  let undone = 0
  for (const orderId of await findOrdersToUndo(container, at, certificateId)) {
    try {
      if ((await undoWithdrawnSale(container, { orderId, at })) === "undone") undone += 1
    } catch (error) {
      logger.error(
        `Order ${orderId} could not be undone, tried again in a minute: ${errorText(error)}`
      )
    }
  }
  return undone
}
