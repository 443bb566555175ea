import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer"
import type BankTransferModuleService from "../modules/bank-transfer/service"
import { errorText } from "../rules/error-text"
import { judgeBankTransferWorkflow } from "./judge-bank-transfer"
import { settleTransferOrderWorkflow } from "./settle-transfer-order"
import { takeUpEarlyTransfers } from "./take-up-early-transfers"

/** Longer than a notification takes from our clock to our table, so that one that came in time is seen first. */
const GRACE_MS = 5_000
const ORDERS_PER_RUN = 200

/**
 * Takes up what is due at `now`: transfers that were written but never judged or came before their order, sums that are
 * complete but not booked, and orders whose window is over. One that fails does not stop the others; it is logged and due again next time.
 */
export async function settleDue(container: MedusaContainer, now: Date): Promise<void> {
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const transfers = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  const before = new Date(now.getTime() - GRACE_MS)
  const attempt = async (what: string, run: () => Promise<unknown>): Promise<void> => {
    try {
      await run()
    } catch (error) {
      logger.error(`VietQR: ${what} failed, tried again in a minute: ${errorText(error)}`)
    }
  }

  const unjudged = await transfers.listBankTransfers(
    { verdict: "received", received_at: { $lte: before } },
    { order: { received_at: "ASC" }, take: ORDERS_PER_RUN }
  )
  for (const transfer of unjudged) {
    await attempt(`judging transfer ${transfer.id}`, () =>
      judgeBankTransferWorkflow(container).run({ input: { transfer_id: transfer.id, at: now } })
    )
  }

  await attempt("taking up transfers under kept codes", () => takeUpEarlyTransfers(container))

  const due = await transfers.listPaymentRequests(
    { $or: [{ state: "settled" }, { state: "open", expires_at: { $lte: before } }] },
    { order: { expires_at: "ASC" }, take: ORDERS_PER_RUN }
  )
  for (const request of due) {
    await attempt(`settling order ${request.order_id}`, () =>
      settleTransferOrderWorkflow(container).run({
        input: { order_id: request.order_id, at: now, expire: true },
      })
    )
  }
}
