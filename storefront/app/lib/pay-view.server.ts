import type { PaymentRequest } from "./data/payments.server"
import { money, moment } from "./format.server"
import type { Lang } from "./language"
import { qrPicture, type QrPicture } from "./qr.server"

/** A transfer as the page shows it; amounts and times are text. */
export type PayView = {
  orderId: string
  displayId: string
  state: PaymentRequest["state"]
  /** Money came that a person looks at: a surplus, a second transfer, one that was late. */
  inReview: boolean
  total: string
  received: string
  remaining: string
  /** To be copied: digits only. */
  remainingVnd: number
  code: string
  bank: string
  account: string
  holder: string
  qr: QrPicture | null
  until: string
  /** Left of the time to pay, by the server's clock, when the page was made. */
  secondsLeft: number
  /** What the demonstration bank can send: everything, and a part. Null when it is off or nothing may be paid. */
  demo: { full: string; part: { label: string; amountVnd: number } | null } | null
}

export function payView(request: PaymentRequest, lang: Lang): PayView {
  const open = request.state === "waiting" || request.state === "underpaid"
  const part = Math.floor(request.remaining_vnd / 2_000) * 1_000
  return {
    orderId: request.order_id,
    displayId: String(request.display_id),
    state: request.state,
    inReview: request.in_review,
    total: money(request.amount_vnd, lang),
    received: money(request.received_vnd, lang),
    remaining: money(request.remaining_vnd, lang),
    remainingVnd: request.remaining_vnd,
    code: request.code,
    bank: request.account.bank_name,
    account: request.account.number,
    holder: request.account.holder,
    qr: open && request.qr_text ? qrPicture(request.qr_text) : null,
    until: moment(request.expires_at),
    secondsLeft: Math.max(
      0,
      Math.round((Date.parse(request.expires_at) - Date.parse(request.now)) / 1000)
    ),
    demo:
      request.demo_bank && open
        ? {
            full: money(request.remaining_vnd, lang),
            part: part > 0 ? { label: money(part, lang), amountVnd: part } : null,
          }
        : null,
  }
}

/** Two requests with the same print look the same on the page; the watching page compares it. */
export function payPrint(request: PaymentRequest): string {
  return [request.state, request.received_vnd, request.in_review].join(" ")
}
