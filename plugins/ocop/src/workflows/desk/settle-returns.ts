import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { LOCK_WAIT_SECONDS, paymentLockKey } from "../../gate/payment-lock"
import { ORDER_DESK_MODULE } from "../../modules/order-desk"
import type OrderDeskModuleService from "../../modules/order-desk/service"
import { errorText } from "../../rules/error-text"
import { giveBackForReturn } from "./give-back-for-return"

const RETURNS_PER_RUN = 50

/** Tries to give back what is due for the goods of one return, with nobody else at the order's money meanwhile. */
export async function settleReturn(
  container: MedusaContainer,
  id: string,
  at: Date
): Promise<void> {
  const desk = container.resolve<OrderDeskModuleService>(ORDER_DESK_MODULE)
  const { order_id } = await desk.retrieveDeskReturn(id)
  await container
    .resolve(Modules.LOCKING)
    .execute([paymentLockKey(order_id)], () => giveBackForReturn(container, id, at), {
      timeout: LOCK_WAIT_SECONDS,
    })
}

/** Tries again to give back what is due for returned goods at `at`. One failure does not stop the others. */
export async function settleReturns(container: MedusaContainer, at: Date): Promise<void> {
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const desk = container.resolve<OrderDeskModuleService>(ORDER_DESK_MODULE)
  const due = await desk.listDeskReturns(
    { state: ["due", "failed"], next_attempt_at: { $lte: at } },
    { order: { next_attempt_at: "ASC" }, take: RETURNS_PER_RUN }
  )
  for (const { id } of due) {
    try {
      await settleReturn(container, id, at)
    } catch (error) {
      logger.error(`Return ${id} could not be settled, due again: ${errorText(error)}`)
    }
  }
}
