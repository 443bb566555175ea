import { createHmac, randomInt } from "node:crypto"

/** What a bank service sends when somebody transfers with words of their own instead of the payment code. */
export async function transferWithoutCode(transfer: {
  content: string
  amountVnd: number
  account: string
}) {
  const { E2E_BACKEND_URL: backend, VIETQR_WEBHOOK_SECRET: secret } = process.env
  if (!backend || !secret) throw new Error("E2E_BACKEND_URL and VIETQR_WEBHOOK_SECRET are not set")
  const body = JSON.stringify({
    id: randomInt(1, 2 ** 47),
    accountNumber: transfer.account,
    content: transfer.content,
    transferType: "in",
    transferAmount: transfer.amountVnd,
  })
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")
  const answer = await fetch(`${backend}/vietqr/notifications/sepay`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-sepay-timestamp": timestamp,
      "x-sepay-signature": `sha256=${signature}`,
    },
    body,
  })
  if (!answer.ok) throw new Error(`the bank's notification was answered ${answer.status}`)
}
