import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import type BankTransferModuleService from "../../modules/bank-transfer/service"
import type { PaymentRequestRow } from "../../modules/bank-transfer/service"
import { keptCodeOfOrder } from "../../orders/kept-codes"
import { payeeAccount, payeeFields } from "../../orders/payee-account"
import { readTransferOrder } from "../../orders/transfer-order"
import { newPaymentCode } from "../../rules/payment-code"
import { takeUpEarlyTransfers } from "../take-up-early-transfers"

const ATTEMPTS = 5

/**
 * No compensation: a request that exists may already stand on somebody's screen, and creating it twice is impossible.
 */
export const ensurePaymentRequestStep = createStep(
  "ensure-vietqr-payment-request",
  async (input: { order_id: string }, { container }) => {
    return new StepResponse(await ensurePaymentRequest(container, input.order_id))
  }
)

async function ensurePaymentRequest(
  container: MedusaContainer,
  orderId: string
): Promise<PaymentRequestRow> {
  const transfers = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  const [existing] = await transfers.listPaymentRequests({ order_id: orderId })
  if (existing) {
    return existing
  }
  const { settings } = transfers
  const reading = await readTransferOrder(container, orderId, payeeFields(settings))
  if (reading.kind !== "transfer") {
    throw new MedusaError(
      reading.kind === "unknown" ? MedusaError.Types.NOT_FOUND : MedusaError.Types.NOT_ALLOWED,
      reading.kind === "unknown"
        ? "Không tìm thấy đơn hàng."
        : "Đơn hàng này không thanh toán bằng chuyển khoản.",
      reading.kind === "unknown" ? "order_not_found" : "not_a_transfer_order"
    )
  }
  const { order } = reading
  const account = payeeAccount(settings, reading.extra)
  const kept = await keptCodeOfOrder(container, order.id)
  const holdMinutes = kept?.hold_minutes ?? settings.holdMinutes
  let lastError: unknown
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      const code = kept?.code ?? newPaymentCode()
      if (!kept && (await transfers.listKeptCodes({ code })).length > 0) continue
      const request = await transfers.createPaymentRequests({
        order_id: order.id,
        display_id: order.displayId,
        payment_collection_id: order.paymentCollectionId,
        code,
        amount_vnd: order.amountVnd,
        account_bin: account.bin,
        account_number: account.number,
        account_holder: account.holder,
        placed_at: order.placedAt,
        expires_at: new Date(order.placedAt.getTime() + holdMinutes * 60_000),
      })
      if (kept) await takeUpEarlyTransfers(container, request)
      return request
    } catch (error) {
      // Either the page and the order's event asked at the same moment, or the code is taken: the unique keys decide.
      const [winner] = await transfers.listPaymentRequests({ order_id: orderId })
      if (winner) {
        return winner
      }
      lastError = error
    }
  }
  throw lastError
}
