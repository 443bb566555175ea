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

/** Which order a transfer is for, by its code and nothing else: never by its sum. Null when it was judged before. */
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
  const search = findPaymentCode(transfer.content)
  if (search.found !== "one") {
    return { verdict: "unmatched", reason: search.found === "none" ? "no_code" : "two_codes" }
  }
  const [request] = await transfers.listPaymentRequests({ code: search.code })
  return request
    ? { verdict: "for_order", orderId: request.order_id }
    : { verdict: "unmatched", reason: "unknown_code" }
}
