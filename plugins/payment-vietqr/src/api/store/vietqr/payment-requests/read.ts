import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_TRANSFER_MODULE } from "../../../../modules/bank-transfer"
import type BankTransferModuleService from "../../../../modules/bank-transfer/service"
import { readTransferOrder } from "../../../../orders/transfer-order"
import {
  presentPaymentRequest,
  type PaymentRequestView,
} from "../../../../orders/present-payment-request"

/** The payment request of an order as the shopper sees it now; null when the order has none. */
export async function readPaymentRequest(
  container: MedusaContainer,
  orderId: string
): Promise<PaymentRequestView | null> {
  const bankTransfers = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  const [request] = await bankTransfers.listPaymentRequests({ order_id: orderId })
  if (!request) {
    return null
  }
  const [transfers, reading] = await Promise.all([
    bankTransfers.listBankTransfers({ payment_request_id: request.id }),
    readTransferOrder(container, orderId),
  ])
  return presentPaymentRequest(request, transfers, {
    orderCancelled: reading.kind === "transfer" && reading.order.cancelled,
    demoBank: bankTransfers.settings.demoBank,
    at: new Date(),
  })
}
