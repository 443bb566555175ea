import type { MedusaContainer } from "@medusajs/framework/types"

/** Where the transfer for a counter sale stands. Sums are integer đồng, instants ISO 8601. */
export type CounterPayment = {
  code: string
  state: "waiting" | "underpaid" | "paid" | "expired" | "cancelled"
  receivedVnd: number
  /** Text of the QR code for what is missing; null when nothing may be paid. */
  qrText: string | null
  expiresAt: string
  /** Money came that a person must look at. */
  inReview: boolean
}

export type PayeeAccount = { bank_bin: string; bank_name: string; number: string; holder: string }
/** A till: a device at a sales point. */
export type Till = { owner: string; device: string }

/**
 * What the counter needs of whoever takes bank transfers. That is another plugin, which this one does not know; the
 * backend brings the two together.
 */
export type CounterPayments = {
  /** Minutes that a counter sale waits for its transfer. */
  holdMinutes(container: MedusaContainer): number
  /** The account that sales of this point are paid to. */
  account(container: MedusaContainer, pointId: string): Promise<PayeeAccount>
  /** The codes kept for a till, topped up. */
  topUpCodes(container: MedusaContainer, till: Till): Promise<string[]>
  newCode(container: MedusaContainer, till: Till): Promise<string>
  /** Binds a kept code to a cart before it is completed; false when it is not this till's, or used. */
  takeCode(
    container: MedusaContainer,
    code: Till & { code: string },
    use: { cartId: string; holdMinutes: number }
  ): Promise<boolean>
  releaseCode(container: MedusaContainer, cartId: string): Promise<void>
  /** Gives the order its code, account and window; asked again, it changes nothing. */
  requestPayment(container: MedusaContainer, orderId: string): Promise<void>
  /** By order id; an order without a transfer to wait for is left out. */
  readPayments(
    container: MedusaContainer,
    orders: { id: string; cancelled: boolean }[],
    at: Date
  ): Promise<ReadonlyMap<string, CounterPayment>>
}

let registered: CounterPayments | null = null

/** Says who takes transfers. Call it once, at the top level of a file that Medusa loads at start. */
export function takeCounterPayments(payments: CounterPayments): void {
  registered = payments
}

/** @throws Error when nobody takes transfers, which is a mistake in the backend's set-up */
export function counterPayments(): CounterPayments {
  if (!registered) throw new Error("nobody takes the transfers of counter sales")
  return registered
}
