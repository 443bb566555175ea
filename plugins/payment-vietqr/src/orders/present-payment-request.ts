import type { BankTransferRow, PaymentRequestRow } from "../modules/bank-transfer/service"
import { bankName } from "../rules/banks"
import { paymentState, type PaymentState } from "../rules/payment-state"
import { vietqrText } from "../rules/vietqr-text"

/** The shape of docs/store-api.md, "Paying by bank transfer". Sums are integer đồng, instants ISO 8601. */
export type PaymentRequestView = {
  order_id: string
  display_id: number
  state: PaymentState
  amount_vnd: number
  received_vnd: number
  remaining_vnd: number
  code: string
  account: { bank_bin: string; bank_name: string; number: string; holder: string }
  qr_text: string | null
  placed_at: string
  expires_at: string
  now: string
  in_review: boolean
  demo_bank: boolean
}

/** What the payment page shows at `at`. A QR is offered only while something may be paid, and only for the rest. */
export function presentPaymentRequest(
  request: PaymentRequestRow,
  transfers: readonly BankTransferRow[],
  circumstances: { orderCancelled: boolean; demoBank: boolean; at: Date }
): PaymentRequestView {
  const { at, demoBank, orderCancelled } = circumstances
  const creditedVnd = transfers.reduce((sum, one) => sum + one.credited_vnd, 0)
  const receivedVnd = transfers
    .filter((one) => one.verdict === "credited" || one.verdict === "review")
    .reduce((sum, one) => sum + (one.amount_vnd ?? 0), 0)
  const remainingVnd = request.amount_vnd - creditedVnd
  const state = paymentState(
    { creditedVnd, expiresAt: request.expires_at, stored: request.state, orderCancelled },
    at
  )
  const payable = state === "waiting" || state === "underpaid"
  return {
    order_id: request.order_id,
    display_id: request.display_id,
    state,
    amount_vnd: request.amount_vnd,
    received_vnd: receivedVnd,
    remaining_vnd: remainingVnd,
    code: request.code,
    account: {
      bank_bin: request.account_bin,
      bank_name: bankName(request.account_bin),
      number: request.account_number,
      holder: request.account_holder,
    },
    qr_text: payable
      ? vietqrText({
          initiation: "12",
          service: "QRIBFTTA",
          bin: request.account_bin,
          account: request.account_number,
          amountVnd: remainingVnd,
          billNumber: null,
          purpose: request.code,
        })
      : null,
    placed_at: request.placed_at.toISOString(),
    expires_at: request.expires_at.toISOString(),
    now: at.toISOString(),
    in_review: transfers.some((one) => one.needs_person),
    demo_bank: demoBank,
  }
}
