import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BANK_TRANSFER_MODULE } from "../../../../modules/bank-transfer"
import type BankTransferModuleService from "../../../../modules/bank-transfer/service"
import { errorText } from "../../../../rules/error-text"
import { readSepayNotification } from "../../../../rules/sepay-notification"
import { checkSepaySignature } from "../../../../rules/sepay-signature"
import { judgeBankTransferWorkflow } from "../../../../workflows/judge-bank-transfer"
import { recordBankTransferWorkflow } from "../../../../workflows/record-bank-transfer"
import { refuse } from "../../../refusals"

/**
 * SePay's webhook. Signature first; then the transfer is written down, and only then the service is told that we have it.
 * Judging follows after the answer: it may wait for a lock, and what a crash leaves unjudged the job takes up.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const logger: Logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  const { settings } = req.scope.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  const receivedAt = new Date()
  const rawBody = Buffer.isBuffer(req.rawBody) ? req.rawBody : Buffer.alloc(0)
  const check = checkSepaySignature(
    settings.webhookSecret,
    {
      timestamp: req.get("x-sepay-timestamp"),
      signature: req.get("x-sepay-signature"),
      rawBody,
    },
    receivedAt
  )
  if (!check.ok) {
    logger.warn(`VietQR: a bank notification was refused, its signature is ${check.reason}`)
    refuse(res, "bad_signature")
    return
  }
  const { result: transfer } = await recordBankTransferWorkflow(req.scope).run({
    input: {
      provider: "sepay",
      notification: readSepayNotification(req.body, rawBody),
      raw_payload: { body: rawBody.toString("utf8"), timestamp: req.get("x-sepay-timestamp") },
      received_at: receivedAt,
    },
  })
  res.json({ success: true })

  if (transfer.verdict === "received") {
    try {
      await judgeBankTransferWorkflow(req.scope).run({
        input: { transfer_id: transfer.id, at: receivedAt },
      })
    } catch (error) {
      logger.error(`VietQR: transfer ${transfer.id} is kept and judged later: ${errorText(error)}`)
    }
  }
}
