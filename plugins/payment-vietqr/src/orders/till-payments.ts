import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer"
import type BankTransferModuleService from "../modules/bank-transfer/service"
import { bankName } from "../rules/banks"
import { payeeAccount } from "./payee-account"
import { presentPaymentRequest, type PaymentRequestView } from "./present-payment-request"

const bank = (container: MedusaContainer) =>
  container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)

/** Minutes that an order which was made at a till waits for its transfer. */
export function tillHoldMinutes(container: MedusaContainer): number {
  return bank(container).settings.tillHoldMinutes
}

/** The account that orders of one shop are paid to; `valueAt` gives what that shop has at a path of the settings. */
export function accountOfShop(
  container: MedusaContainer,
  valueAt: (path: string) => unknown
): PaymentRequestView["account"] {
  const { bin, number, holder } = payeeAccount(bank(container).settings, valueAt)
  return { bank_bin: bin, bank_name: bankName(bin), number, holder }
}

/** Payment pages of many orders at `at`, in two queries; orders that are not paid by transfer are left out. */
export async function readPaymentPages(
  container: MedusaContainer,
  orders: { id: string; cancelled: boolean }[],
  at: Date
): Promise<PaymentRequestView[]> {
  if (orders.length === 0) return []
  const requests = await bank(container).listPaymentRequests(
    { order_id: orders.map(({ id }) => id) },
    { take: null }
  )
  const transfers = await bank(container).listBankTransfers(
    { payment_request_id: requests.map(({ id }) => id) },
    { take: null }
  )
  const cancelled = new Set(orders.filter((one) => one.cancelled).map(({ id }) => id))
  return requests.map((request) =>
    presentPaymentRequest(
      request,
      transfers.filter((one) => one.payment_request_id === request.id),
      {
        orderCancelled: cancelled.has(request.order_id),
        demoBank: bank(container).settings.demoBank,
        at,
      }
    )
  )
}
