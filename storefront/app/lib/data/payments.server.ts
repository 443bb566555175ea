import { z } from "zod"
import { BackendError } from "~/lib/backend-error"
import { medusa, type Caller } from "~/lib/medusa.server"

const requestShape = z.object({
  order_id: z.string(),
  display_id: z.number(),
  state: z.enum(["waiting", "underpaid", "paid", "expired", "cancelled"]),
  amount_vnd: z.number().int(),
  received_vnd: z.number().int(),
  remaining_vnd: z.number().int(),
  code: z.string(),
  account: z.object({
    bank_bin: z.string(),
    bank_name: z.string(),
    number: z.string(),
    holder: z.string(),
  }),
  qr_text: z.string().nullable(),
  placed_at: z.string(),
  expires_at: z.string(),
  now: z.string(),
  in_review: z.boolean(),
  demo_bank: z.boolean(),
})

/** A bank transfer that an order waits for; see `docs/store-api.md`. */
export type PaymentRequest = z.infer<typeof requestShape>

const PATH = "/store/vietqr/payment-requests"

type Answer = { payment_request: unknown }

/** The transfer that an order waits for, or null when there is none. */
export async function findPaymentRequest(
  caller: Caller,
  orderId: string
): Promise<PaymentRequest | null> {
  try {
    const answer = await medusa(caller).get<Answer>(`${PATH}/${encodeURIComponent(orderId)}`)
    return requestShape.parse(answer.payment_request)
  } catch (error) {
    if (error instanceof BackendError && error.kind === "not_found") return null
    throw error
  }
}

/** Asks for the transfer of an order; asking again gives the same one. 404 unknown order, 409 `not_a_transfer_order`. */
export async function openPaymentRequest(caller: Caller, orderId: string): Promise<PaymentRequest> {
  const answer = await medusa(caller).post<Answer>(PATH, { order_id: orderId })
  return requestShape.parse(answer.payment_request)
}

/**
 * Lets the demonstration bank send a transfer, by default of what is still to be paid. The backend answers 404 unless
 * the demonstration is switched on.
 */
export async function sendDemoTransfer(
  caller: Caller,
  orderId: string,
  amountVnd?: number
): Promise<void> {
  await medusa(caller).post<object>(
    `${PATH}/${encodeURIComponent(orderId)}/demo-transfer`,
    amountVnd === undefined ? {} : { amount_vnd: amountVnd }
  )
}
