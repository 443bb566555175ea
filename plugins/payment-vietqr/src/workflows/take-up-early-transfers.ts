import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer"
import type BankTransferModuleService from "../modules/bank-transfer/service"
import type { PaymentRequestRow } from "../modules/bank-transfer/service"
import { errorText } from "../rules/error-text"
import { findPaymentCode } from "../rules/payment-code"
import { settleOrder } from "./steps/settle-order"

/**
 * A kept code may have been paid before its order was written: what waits under it is judged again, for the order it
 * belongs to. Without a request every waiting transfer whose order has come since is taken up. What a person has dealt
 * with stays dealt with. Never throws: what fails is due again every minute.
 */
export async function takeUpEarlyTransfers(
  container: MedusaContainer,
  request?: PaymentRequestRow
): Promise<void> {
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    const transfers = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
    const waiting = await transfers.listBankTransfers(
      { verdict: "unmatched", reason: "kept_code", resolved_at: null },
      { take: null, order: { received_at: "ASC" } }
    )
    for (const transfer of waiting) {
      const search = findPaymentCode(transfer.content)
      if (search.found !== "one" || (request && search.code !== request.code)) continue
      const [found] = request
        ? [request]
        : await transfers.listPaymentRequests({ code: search.code })
      if (!found) continue
      await transfers.updateBankTransfers({
        id: transfer.id,
        verdict: "received",
        reason: null,
        needs_person: false,
      })
      await settleOrder(container, { orderId: found.order_id, at: found.placed_at, expire: false })
    }
  } catch (error) {
    logger.error(`VietQR: a transfer under a kept code is judged later: ${errorText(error)}`)
  }
}
