import { randomInt } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { BANK_TRANSFER_MODULE } from "../../../../../../modules/bank-transfer"
import type BankTransferModuleService from "../../../../../../modules/bank-transfer/service"
import { sepaySignature } from "../../../../../../rules/sepay-signature"
import { refuse } from "../../../../../refusals"
import { readPaymentRequest } from "../../read"
import type { DemoTransferBody } from "../../validators"

/**
 * The demo's bank: sends our own webhook, over HTTP and signed, exactly what a bank service would send after a transfer
 * from this page's QR. Exists only with VIETQR_DEMO_BANK=1.
 */
export async function POST(
  req: MedusaRequest<DemoTransferBody>,
  res: MedusaResponse
): Promise<void> {
  const { settings } = req.scope.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  if (!settings.demoBank) {
    refuse(res, "not_found")
    return
  }
  const view = await readPaymentRequest(req.scope, req.params.order_id ?? "")
  if (!view) {
    refuse(res, "payment_request_not_found")
    return
  }
  const amountVnd = req.validatedBody.amount_vnd ?? view.remaining_vnd
  if (amountVnd <= 0) {
    refuse(res, "nothing_to_pay")
    return
  }
  const rawBody = Buffer.from(
    JSON.stringify({
      id: randomInt(1, 2 ** 47),
      gateway: view.account.bank_name,
      transactionDate: vietnameseTime(new Date()),
      accountNumber: view.account.number,
      code: view.code,
      content: `${view.code} chuyen tien qua ngan hang thu nghiem`,
      transferType: "in",
      transferAmount: amountVnd,
      subAccount: null,
      referenceCode: "DEMO",
      description: "",
    })
  )
  const timestamp = String(Math.floor(Date.now() / 1000))
  const answer = await fetch(
    `http://127.0.0.1:${req.socket.localPort}/vietqr/notifications/sepay`,
    {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-sepay-timestamp": timestamp,
        "x-sepay-signature": sepaySignature(settings.webhookSecret, timestamp, rawBody),
      },
      body: rawBody,
      signal: AbortSignal.timeout(30_000),
    }
  )
  if (!answer.ok) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Our own webhook answered ${answer.status} to the demo bank`
    )
  }
  res.json({ success: true, amount_vnd: amountVnd })
}

/** Banks write local time without a zone, `2026-11-20 14:02:37`. */
function vietnameseTime(at: Date): string {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 19).replace("T", " ")
}
