import { cancelOrderWorkflow, processPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import type BankTransferModuleService from "../../modules/bank-transfer/service"
import type { BankTransferRow, PaymentRequestRow } from "../../modules/bank-transfer/service"
import { askBeforeSettling } from "../../orders/before-settling"
import { readTransferOrder, type TransferOrder } from "../../orders/transfer-order"
import { matchTransfer, type ExpectedPayment } from "../../rules/match-transfer"
import { findPaymentCode } from "../../rules/payment-code"

export const LOCK_WAIT_SECONDS = 30

/** Everything that changes what an order has been paid holds this lock. Not the cart's id: core locks that itself. */
export function paymentLockKey(orderId: string): string {
  return `pay:${orderId}`
}

/**
 * Brings an order and its money together, alone: judges the transfers that wait for it, captures when the sum is
 * complete, and with `expire` cancels it when its window is over and the sum is not. Safe to repeat at any time; every
 * fact is read inside the lock.
 */
export async function settleOrder(
  container: MedusaContainer,
  input: { orderId: string; at: Date; expire: boolean }
): Promise<void> {
  await askBeforeSettling(container, input.orderId)
  const locking = container.resolve(Modules.LOCKING)
  await locking.execute(
    [paymentLockKey(input.orderId)],
    async () => {
      const transfers = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
      const [found] = await transfers.listPaymentRequests({ order_id: input.orderId })
      const reading = await readTransferOrder(container, input.orderId)
      if (!found || reading.kind !== "transfer") {
        return
      }
      const { order } = reading
      let request = found
      if (order.cancelled && (request.state === "open" || request.state === "settled")) {
        await transfers.closeRequest(
          request,
          input.at >= request.expires_at ? "expired" : "cancelled"
        )
        request = await transfers.retrievePaymentRequest(request.id)
      }
      await judgeWaitingTransfers(transfers, request, input.at)
      request = await transfers.retrievePaymentRequest(request.id)
      if (request.state === "settled") {
        await capture(container, transfers, request, order)
      } else if (input.expire && request.state === "open" && input.at >= request.expires_at) {
        await cancelOrderWorkflow(container).run({ input: { order_id: order.id } })
        await transfers.closeRequest(request, "expired")
      }
    },
    { timeout: LOCK_WAIT_SECONDS }
  )
}

/** In the order of arrival, so that a short transfer and its top-up are judged as they came. */
async function judgeWaitingTransfers(
  transfers: BankTransferModuleService,
  request: PaymentRequestRow,
  at: Date
): Promise<void> {
  const waiting = await transfers.listBankTransfers(
    { verdict: "received" },
    { order: { received_at: "ASC", id: "ASC" } }
  )
  for (const transfer of waiting) {
    if (!isFor(transfer, request)) {
      continue
    }
    const current = await transfers.retrievePaymentRequest(request.id)
    const judged = await transfers.listBankTransfers({ payment_request_id: request.id })
    const verdict = matchTransfer(
      expectedPayment(current),
      judged.map((one) => ({
        providerTransactionId: transactionKey(one),
        creditedVnd: one.credited_vnd,
      })),
      {
        providerTransactionId: transactionKey(transfer),
        direction: transfer.direction ?? "in",
        amountVnd: transfer.amount_vnd ?? 0,
        accountNumbers: transfer.account_numbers,
      },
      transfer.received_at
    )
    if (verdict.kind !== "duplicate") {
      await transfers.recordJudgement(current, transfer.id, verdict, at)
    }
  }
}

/** A person's word stands in the place of the code. */
function isFor(transfer: BankTransferRow, request: PaymentRequestRow): boolean {
  if (transfer.assigned_request_id) {
    return transfer.assigned_request_id === request.id
  }
  const search = findPaymentCode(transfer.content)
  return search.found === "one" && search.code === request.code
}

function transactionKey(transfer: BankTransferRow): string {
  return `${transfer.provider}:${transfer.provider_transaction_id}`
}

function expectedPayment(request: PaymentRequestRow): ExpectedPayment {
  const states = {
    open: "open",
    settled: "paid",
    captured: "paid",
    expired: "cancelled",
    cancelled: "cancelled",
  } as const
  return {
    amountVnd: request.amount_vnd,
    expiresAt: request.expires_at,
    accountNumber: request.account_number,
    state: states[request.state],
  }
}

/**
 * Books the exact sum in Medusa: names the current session to the provider, runs the payment workflow, and believes only
 * what it reads back. What fails stays `settled` and is tried again by the job; the money is written down.
 */
async function capture(
  container: MedusaContainer,
  transfers: BankTransferModuleService,
  request: PaymentRequestRow,
  order: TransferOrder
): Promise<void> {
  const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  if (order.capturedVnd < request.amount_vnd) {
    const { session } = order
    if (!session || session.amountVnd !== request.amount_vnd || order.capturedVnd > 0) {
      logger.error(
        `VietQR: order ${order.id} has received its ${request.amount_vnd} đồng but cannot be captured: ` +
          `session ${session?.id ?? "none"} over ${session?.amountVnd ?? 0}, captured ${order.capturedVnd}`
      )
      return
    }
    await transfers.updatePaymentRequests({ id: request.id, authorized_session_id: session.id })
    await processPaymentWorkflow(container).run({
      input: { action: "captured", data: { session_id: session.id, amount: request.amount_vnd } },
    })
  }
  const after = await readTransferOrder(container, order.id)
  const capturedVnd = after.kind === "transfer" ? after.order.capturedVnd : 0
  if (capturedVnd !== request.amount_vnd) {
    logger.error(
      `VietQR: order ${order.id} shows ${capturedVnd} captured after its ${request.amount_vnd} đồng came; tried again later`
    )
    return
  }
  await transfers.updatePaymentRequests({ id: request.id, state: "captured" })
}
