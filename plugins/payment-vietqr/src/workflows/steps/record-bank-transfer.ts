import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import type BankTransferModuleService from "../../modules/bank-transfer/service"
import type { ReadNotification } from "../../rules/sepay-notification"

export type RecordBankTransferInput = {
  provider: string
  notification: ReadNotification
  raw_payload: Record<string, unknown>
  received_at: Date
}

/** No compensation on purpose: money that came in stays written down, whatever fails afterwards. */
export const recordBankTransferStep = createStep(
  "record-vietqr-bank-transfer",
  async (input: RecordBankTransferInput, { container }) => {
    const transfers = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
    const { providerTransactionId, transfer } = input.notification
    const key = { provider: input.provider, provider_transaction_id: providerTransactionId }
    const [known] = await transfers.listBankTransfers(key)
    if (known) {
      return new StepResponse(known)
    }
    try {
      const written = await transfers.createBankTransfers({
        ...key,
        raw_payload: input.raw_payload,
        direction: transfer?.direction ?? null,
        amount_vnd: transfer?.amountVnd ?? null,
        account_numbers: [...(transfer?.accountNumbers ?? [])],
        content: transfer?.content ?? "",
        received_at: input.received_at,
        verdict: transfer ? "received" : "unreadable",
        needs_person: !transfer,
      })
      return new StepResponse(written)
    } catch (error) {
      // The same notification came twice at one moment: the unique key let one in, and that one counts.
      const [winner] = await transfers.listBankTransfers(key)
      if (!winner) {
        throw error
      }
      return new StepResponse(winner)
    }
  }
)
