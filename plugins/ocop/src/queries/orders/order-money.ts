import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readRows } from "../../search/graph"

type Amounts = { amount: unknown }[] | null

export type PaymentRow = {
  id: string
  provider_id: string
  captures?: Amounts
  refunds?: Amounts
}

/** What the graph has to be asked for each payment. */
export const PAYMENT_MONEY_FIELDS = ["id", "provider_id", "captures.amount", "refunds.amount"]

/** What was taken by one payment, what went back and what has stayed, in đồng. Medusa's payment rows are the truth. */
export type PaymentMoney = {
  id: string
  providerId: string
  capturedVnd: number
  refundedVnd: number
  keptVnd: number
}

export function paymentMoney(payment: PaymentRow): PaymentMoney {
  const capturedVnd = sum(payment.captures)
  const refundedVnd = sum(payment.refunds)
  return {
    id: payment.id,
    providerId: payment.provider_id,
    capturedVnd,
    refundedVnd,
    keptVnd: capturedVnd - refundedVnd,
  }
}

/** Amounts are numbers or Medusa's big numbers, which turn into one. */
function sum(amounts: Amounts | undefined): number {
  return (amounts ?? []).reduce((total, { amount }) => total + Number(amount), 0)
}

type OrderRow = { payment_collections?: ({ payments?: PaymentRow[] | null } | null)[] | null }

/** The money of every payment of an order; empty when nothing was ever authorised. */
export async function readOrderMoney(
  container: MedusaContainer,
  orderId: string
): Promise<PaymentMoney[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [order] = await readRows<OrderRow>(query, {
    entity: "order",
    fields: PAYMENT_MONEY_FIELDS.map((field) => `payment_collections.payments.${field}`),
    filters: { id: orderId },
  })
  return (order?.payment_collections ?? [])
    .flatMap((collection) => collection?.payments ?? [])
    .map(paymentMoney)
}

export async function readPaymentMoney(
  container: MedusaContainer,
  paymentId: string
): Promise<PaymentMoney | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [payment] = await readRows<PaymentRow>(query, {
    entity: "payment",
    fields: PAYMENT_MONEY_FIELDS,
    filters: { id: paymentId },
  })
  return payment ? paymentMoney(payment) : null
}
