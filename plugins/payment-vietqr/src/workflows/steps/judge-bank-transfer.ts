import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import type BankTransferModuleService from "../../modules/bank-transfer/service"
import { paysNothing } from "../../rules/match-transfer"
import { findPaymentCode } from "../../rules/payment-code"
import { settleOrder } from "./settle-order"

type Outcome =
  { verdict: "ignored" | "unmatched"; reason: string } | { verdict: "for_order"; orderId: string }

/** No compensation: what was judged was judged on facts read under the order's lock. */
export const judgeBankTransferStep = createStep(
  "judge-vietqr-bank-transfer",
  async (input: { transfer_id: string; at: Date }, { container }) => {
    const transfers = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
    const at = new Date(input.at)
    const outcome = await sort(container, input.transfer_id)
    if (outcome?.verdict === "for_order") {
      await settleOrder(container, { orderId: outcome.orderId, at, expire: false })
    } else if (outcome) {
      await transfers.updateBankTransfers({
        id: input.transfer_id,
        verdict: outcome.verdict,
        reason: outcome.reason,
        needs_person: outcome.verdict === "unmatched",
        judged_at: at,
      })
    }
    return new StepResponse(await transfers.retrieveBankTransfer(input.transfer_id))
  }
)

/** Which order a transfer is for, by its code or a person's word: never by its sum. Null when it was judged before. */
async function sort(container: MedusaContainer, transferId: string): Promise<Outcome | null> {
  const transfers = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  const transfer = await transfers.retrieveBankTransfer(transferId)
  if (transfer.verdict !== "received") {
    return null
  }
  const nothing = paysNothing({
    direction: transfer.direction ?? "in",
    amountVnd: transfer.amount_vnd ?? 0,
  })
  if (nothing) {
    return { verdict: "ignored", reason: nothing }
  }
  if (transfer.assigned_request_id) {
    const { order_id } = await transfers.retrievePaymentRequest(transfer.assigned_request_id)
    return { verdict: "for_order", orderId: order_id }
  }
  const search = findPaymentCode(transfer.content)
  if (search.found !== "one") {
    return { verdict: "unmatched", reason: search.found === "none" ? "no_code" : "two_codes" }
  }
  const { code } = search
  const [[request], [kept]] = await Promise.all([
    transfers.listPaymentRequests({ code }),
    transfers.listKeptCodes({ code }),
  ])
  if (request) return { verdict: "for_order", orderId: request.order_id }
  // A till without a line has shown it: its sale is still to come, and the transfer is judged again with it.
  return { verdict: "unmatched", reason: kept ? "kept_code" : "unknown_code" }
}
