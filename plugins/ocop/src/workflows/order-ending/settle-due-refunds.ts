import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_ENDING_MODULE } from "../../modules/order-ending"
import type OrderEndingModuleService from "../../modules/order-ending/service"
import { errorText } from "../../rules/error-text"
import { noteStrayMoney } from "./note-stray-money"
import { retireRefundedSessions } from "./retire-refunded-sessions"
import { settleRefundTask } from "./settle-refund-task"

const TASKS_PER_RUN = 50

/** Finds money that nobody may keep, then tries every refund that is due at `at`. One failure does not stop the others. */
export async function settleDueRefunds(container: MedusaContainer, at: Date): Promise<void> {
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  await retireRefundedSessions(container)
  await noteStrayMoney(container, at)
  const endings = container.resolve<OrderEndingModuleService>(ORDER_ENDING_MODULE)
  const due = await endings.listRefundTasks(
    { state: ["due", "failed"], next_attempt_at: { $lte: at } },
    { order: { next_attempt_at: "ASC" }, take: TASKS_PER_RUN }
  )
  for (const { id } of due) {
    try {
      await settleRefundTask(container, { taskId: id, at })
    } catch (error) {
      logger.error(`Refund ${id} could not be tried, due again in a minute: ${errorText(error)}`)
    }
  }
}
