import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  Logger,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, MedusaError } from "@medusajs/framework/utils"
import { amountVnd } from "../../rules/amount-vnd"
import { errorText } from "../../rules/error-text"
import { parseSettings } from "../../rules/settings"
import { SettledPayments, type RawConnection } from "./settled-payments"

type Cradle = { __pg_connection__: RawConnection; logger: Logger }

/**
 * Bank transfer by VietQR: the order is placed first, the money comes later. The provider believes nobody's word, not a
 * shopper's, not a webhook's, not an administrator's: it authorises and captures exactly what reconciliation has written
 * into our own table (docs/decisions/0051).
 *
 * Session data is a shopper's to fill in; nothing in it is read. What identifies a session is the id that the payment
 * module itself passes as idempotency key.
 */
export default class VietqrPaymentProvider extends AbstractPaymentProvider {
  static override identifier = "vietqr"

  private readonly settled: SettledPayments
  private readonly logger: Logger

  static override validateOptions(options: Record<string, unknown>): void {
    parseSettings(options)
  }

  constructor(cradle: Cradle, options: Record<string, unknown>) {
    super(cradle, options)
    this.settled = new SettledPayments(cradle.__pg_connection__)
    this.logger = cradle.logger
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const sessionId = input.context?.idempotency_key ?? ""
    return { id: sessionId, data: sessionData(input) }
  }

  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data: sessionData(input) }
  }

  /** `authorized` when the exact sum was reconciled to this very session; until then the order waits. */
  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const sessionId = input.context?.idempotency_key
    const amount = sessionId ? await this.settled.amountOfSession(sessionId) : null
    if (!sessionId || amount === null) {
      return { status: "pending_authorization", data: {} }
    }
    // This becomes the payment's data, which only the server writes: capture finds its session by it.
    return { status: "authorized", data: { session_id: sessionId, amount_vnd: amount } }
  }

  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const sessionId = input.data?.session_id
    const amount =
      typeof sessionId === "string" ? await this.settled.amountOfSession(sessionId) : null
    if (amount === null) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Chưa có giao dịch chuyển khoản nào được đối soát cho khoản thanh toán này.",
        "transfer_not_received"
      )
    }
    return { data: { ...input.data } }
  }

  /**
   * Writes down that a person has to transfer money back. Never throws: Medusa cancels a paid order and books the refund
   * whether the provider agrees or not, so a failure here would only lose the task.
   */
  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const refundId = input.context?.idempotency_key
    const sessionId = input.data?.session_id
    try {
      await this.settled.recordPayBack({
        source: refundId ?? `session:${String(sessionId)}`,
        sessionId: typeof sessionId === "string" ? sessionId : null,
        amountVnd: amountVnd(input.amount),
      })
    } catch (error) {
      this.logger.error(
        `VietQR: pay-back of ${JSON.stringify(input.amount)} đồng for session ${String(sessionId)}, refund ${String(refundId)} ` +
          `could not be written down and must be done by hand: ${errorText(error)}`
      )
    }
    return { data: { ...input.data } }
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: { ...input.data } }
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const { status } = await this.authorizePayment(input)
    return { status }
  }

  /** There is nothing to take back at a bank: money that comes later is judged on arrival. */
  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: { ...input.data } }
  }

  async deletePayment(_input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: {} }
  }

  /** Bank notifications come in by our own signed route; Medusa's unsigned one decides nothing. */
  async getWebhookActionAndData(
    _payload: ProviderWebhookPayload["payload"]
  ): Promise<WebhookActionResult> {
    return { action: "not_supported" }
  }
}

function sessionData(input: InitiatePaymentInput | UpdatePaymentInput): Record<string, unknown> {
  if (input.currency_code.toLowerCase() !== "vnd") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Chuyển khoản VietQR chỉ nhận thanh toán bằng đồng Việt Nam.",
      "payment_not_allowed"
    )
  }
  try {
    return { amount_vnd: amountVnd(input.amount) }
  } catch {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Số tiền phải là số nguyên đồng.",
      "fractional_total"
    )
  }
}
