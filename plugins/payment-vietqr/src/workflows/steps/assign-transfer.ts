import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import type BankTransferModuleService from "../../modules/bank-transfer/service"
import type { BankTransferRow, PaymentRequestRow } from "../../modules/bank-transfer/service"
import { settleOrder } from "./settle-order"

export type AssignTransferInput = {
  /** Id of the transfer, as the list of reviews shows it. */
  id: string
  /** The number that shopper and staff call the order by. */
  display_id: number
  /** Id of the user who says so. */
  by: string
  at: Date
}

/** What became of the transfer: `credited`, or `review` with a pay-back when the order does not wait for money any more. */
export type AssignedTransfer = {
  order_id: string
  verdict: BankTransferRow["verdict"]
  reason: string | null
  credited_vnd: number
}

/** No compensation: a person's word is kept, and what it leads to is judged under the order's lock and judged once. */
export const assignTransferStep = createStep(
  "assign-vietqr-transfer",
  async ({ at, ...input }: AssignTransferInput, { container }) =>
    new StepResponse(await assignTransfer(container, { ...input, at: new Date(at) }))
)

async function assignTransfer(
  container: MedusaContainer,
  input: AssignTransferInput
): Promise<AssignedTransfer> {
  const bank = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  const request = await container
    .resolve(Modules.LOCKING)
    .execute([`review:${input.id}`], () => nameOrder(bank, input))
  // Here a crash loses nothing: the job judges what is `received`, and reads the person's word.
  await settleOrder(container, { orderId: request.order_id, at: input.at, expire: false })
  const { verdict, reason, credited_vnd } = await bank.retrieveBankTransfer(input.id)
  return { order_id: request.order_id, verdict, reason, credited_vnd }
}

async function nameOrder(
  bank: BankTransferModuleService,
  input: AssignTransferInput
): Promise<PaymentRequestRow> {
  const [transfer] = await bank.listBankTransfers({ id: input.id })
  if (!transfer) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "Không có khoản tiền cần xem này.",
      "review_not_found"
    )
  }
  const [request] = await bank.listPaymentRequests({ display_id: input.display_id })
  if (!request) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Không có đơn #${input.display_id} thanh toán bằng chuyển khoản.`,
      "order_not_found"
    )
  }
  if (transfer.assigned_request_id === request.id) {
    return request
  }
  if (!transfer.needs_person || transfer.resolved_at || transfer.assigned_request_id) {
    throw refused("already_resolved", "Khoản này đã có người xử lý xong, không ghi đè được.")
  }
  if (transfer.verdict !== "unmatched") {
    throw refused("not_assignable", "Chỉ gắn được khoản tiền vào chưa rõ của đơn nào.")
  }
  if (!transfer.account_numbers.includes(request.account_number)) {
    throw refused(
      "wrong_account",
      `Tiền đã vào tài khoản khác với tài khoản nhận của đơn #${input.display_id}.`
    )
  }
  await bank.updateBankTransfers({
    id: transfer.id,
    verdict: "received",
    reason: null,
    needs_person: false,
    assigned_request_id: request.id,
    assigned_by: input.by,
    assigned_at: input.at,
  })
  return request
}

function refused(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}
