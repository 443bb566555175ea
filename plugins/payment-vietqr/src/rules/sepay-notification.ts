import { createHash } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import type { IncomingTransfer } from "./match-transfer"

/** The part of SePay's payload that decides something (developer.sepay.vn); the rest is kept raw. */
const payload = z.object({
  id: z.union([z.number().int(), z.string().min(1)]),
  accountNumber: z.string(),
  subAccount: z.string().nullish(),
  content: z.string().nullish(),
  transferType: z.enum(["in", "out"]),
  transferAmount: z.number().int(),
})

export type ReadNotification = {
  providerTransactionId: string
  /** Null when the body is signed but not of the published shape: it is kept for a person. */
  transfer: (IncomingTransfer & { content: string }) | null
}

/** Reads a notification whose signature holds. Never throws: a body we do not understand may still be about money. */
export function readSepayNotification(body: unknown, rawBody: Buffer): ReadNotification {
  const parsed = payload.safeParse(body)
  if (!parsed.success) {
    const digest = createHash("sha256").update(rawBody).digest("hex")
    return { providerTransactionId: `unreadable:${digest}`, transfer: null }
  }
  const { id, accountNumber, subAccount, content, transferType, transferAmount } = parsed.data
  const providerTransactionId = String(id)
  return {
    providerTransactionId,
    transfer: {
      providerTransactionId,
      direction: transferType,
      amountVnd: transferAmount,
      accountNumbers: [accountNumber, subAccount ?? ""].filter((number) => number !== ""),
      content: content ?? "",
    },
  }
}
