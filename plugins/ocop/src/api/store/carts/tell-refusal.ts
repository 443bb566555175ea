import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { OcopEvents } from "../../../events"
import { errorText } from "../../../rules/error-text"

/**
 * A card is charged before its cart is completed, so a refused completion may leave money without an order. Core gives back
 * only what it has booked, and it books when the card service's own message arrives; this tells at once.
 */
export function tellRefusal(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const { scope, params } = req
  res.once("finish", () => {
    if (res.statusCode < 400) return
    const logger: Logger = scope.resolve(ContainerRegistrationKeys.LOGGER)
    scope
      .resolve(Modules.EVENT_BUS)
      .emit({ name: OcopEvents.CART_REFUSED, data: { cart_id: params.id ?? "" } })
      .catch((error: unknown) => {
        logger.error(`The refusal of cart ${params.id} could not be told: ${errorText(error)}`)
      })
  })
  next()
}
