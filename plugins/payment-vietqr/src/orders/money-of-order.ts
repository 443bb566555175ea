import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer"
import type BankTransferModuleService from "../modules/bank-transfer/service"

/** Where the transfers of an order stand, in đồng; for whoever shows the order to its buyer. */
export type MoneyOfOrder = {
  /** The time to pay ran out before the sum was complete. */
  windowEnded: boolean
  toPayBackVnd: number
  paidBackVnd: number
}

/** Null for an order that is not paid by transfer. */
export async function readMoneyOfOrder(
  container: MedusaContainer,
  orderId: string
): Promise<MoneyOfOrder | null> {
  const transfers = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  const [request] = await transfers.listPaymentRequests({ order_id: orderId })
  if (!request) return null
  const payBacks = await transfers.listPayBacks({ order_id: orderId }, { take: null })
  const sum = (state: "open" | "done") =>
    payBacks.filter((one) => one.state === state).reduce((total, one) => total + one.amount_vnd, 0)
  return {
    windowEnded: request.state === "expired",
    toPayBackVnd: sum("open"),
    paidBackVnd: sum("done"),
  }
}
