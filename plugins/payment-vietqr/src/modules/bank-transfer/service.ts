import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { MatchVerdict } from "../../rules/match-transfer"
import { parseSettings, type VietqrSettings } from "../../rules/settings"
import { BankTransfer } from "./models/bank-transfer"
import { KeptCode } from "./models/kept-code"
import { PayBack } from "./models/pay-back"
import { PaymentRequest } from "./models/payment-request"

export type PaymentRequestRow = InferTypeOf<typeof PaymentRequest>
export type BankTransferRow = InferTypeOf<typeof BankTransfer>
export type PayBackRow = InferTypeOf<typeof PayBack>
export type KeptCodeRow = InferTypeOf<typeof KeptCode>

type Judgement = Exclude<MatchVerdict, { kind: "duplicate" }>

/** Payment requests, codes kept for some that are to come, the transfers that came for them and what is owed back. */
export default class BankTransferModuleService extends MedusaService({
  PaymentRequest,
  BankTransfer,
  KeptCode,
  PayBack,
}) {
  private readonly options: unknown

  constructor(...made: [container: Record<string, unknown>, options: unknown]) {
    super(...made)
    this.options = made[1]
  }

  /** The plugin's options. The provider refuses to start on faulty ones, so by the time of a payment they are whole. */
  get settings(): VietqrSettings {
    return parseSettings(this.options)
  }

  /** Writes what was decided about a transfer, what is owed back for it and whether the order's sum is complete: all or nothing. */
  @InjectTransactionManager()
  async recordJudgement(
    request: PaymentRequestRow,
    transferId: string,
    judgement: Judgement,
    at: Date,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const payBackVnd = judgement.kind === "ignored" ? 0 : judgement.payBackVnd
    await this.updateBankTransfers(
      {
        id: transferId,
        verdict: judgement.kind,
        reason: reasonOf(judgement),
        credited_vnd: judgement.kind === "credited" ? judgement.creditedVnd : 0,
        needs_person: payBackVnd > 0 || reasonOf(judgement) === "wrong_account",
        payment_request_id: request.id,
        judged_at: at,
      },
      context
    )
    if (judgement.kind !== "ignored" && payBackVnd > 0) {
      await this.createPayBacks(
        {
          source: `transfer:${transferId}`,
          order_id: request.order_id,
          payment_request_id: request.id,
          bank_transfer_id: transferId,
          amount_vnd: payBackVnd,
          reason: judgement.kind === "review" ? judgement.reason : "over",
        },
        context
      )
    }
    if (judgement.kind === "credited" && judgement.completes) {
      await this.updatePaymentRequests({ id: request.id, state: "settled" }, context)
    }
  }

  /** Ends the wait of an order that will not be paid any more; what came of its sum is owed back. */
  @InjectTransactionManager()
  async closeRequest(
    request: PaymentRequestRow,
    state: "expired" | "cancelled",
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.updatePaymentRequests(
      { id: request.id, state, authorized_session_id: null },
      context
    )
    const transfers = await this.listBankTransfers(
      { payment_request_id: request.id, verdict: "credited" },
      {},
      context
    )
    for (const transfer of transfers) {
      await this.updateBankTransfers({ id: transfer.id, needs_person: true }, context)
      await this.createPayBacks(
        {
          source: `credited:${transfer.id}`,
          order_id: request.order_id,
          payment_request_id: request.id,
          bank_transfer_id: transfer.id,
          amount_vnd: transfer.credited_vnd,
          reason: state === "expired" ? "window_ended" : "cancelled",
        },
        context
      )
    }
  }

  /** Writes what a person did about money that waited; a transfer stops waiting once all that is owed for it is back. */
  @InjectTransactionManager()
  async recordResolution(
    {
      id,
      kind,
      transfer,
    }: { id: string; kind: "pay_back" | "transfer"; transfer: { id: string } | null },
    said: {
      by: string
      at: Date
      outcome: "paid_back" | "no_action"
      bank_reference: string | null
      note: string | null
    },
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const { by, at, outcome, bank_reference, note } = said
    const facts = { id, resolved_by: by, resolved_at: at, bank_reference, note }
    if (kind === "transfer") {
      await this.updateBankTransfers({ ...facts, outcome, needs_person: false }, context)
      return
    }
    await this.updatePayBacks({ ...facts, state: "done" }, context)
    if (!transfer) return
    const owed = await this.listPayBacks(
      { bank_transfer_id: transfer.id, state: "open" },
      {},
      context
    )
    if (owed.some((one) => one.id !== id)) return
    await this.updateBankTransfers({ id: transfer.id, needs_person: false }, context)
  }
}

function reasonOf(judgement: Judgement): string | null {
  if (judgement.kind !== "credited") {
    return judgement.reason
  }
  if (judgement.payBackVnd > 0) {
    return "over"
  }
  return judgement.completes ? "complete" : "short"
}
