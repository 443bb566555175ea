import { createHmac } from "node:crypto"
import http from "node:http"
import https from "node:https"
import type { AddressInfo } from "node:net"

export const STRIPE_ENV = {
  STRIPE_API_KEY: "sk_test_integration",
  STRIPE_WEBHOOK_SECRET: "whsec_integration_test",
}

type Intent = {
  id: string
  object: "payment_intent"
  amount: number
  amount_received: number
  currency: string
  status: "requires_payment_method" | "succeeded" | "canceled"
  client_secret: string
  metadata: Record<string, string>
}
type Refund = { id: string; payment_intent: string; amount: number }
type Reply = [status: number, body: unknown]

const HOST = "api.stripe.com"

/**
 * Stands in for api.stripe.com: payment intents and refunds as Stripe keeps them, as far as Medusa's provider asks. The
 * provider's own client speaks to it over a real connection, which only leads to this process instead of the network: the
 * client takes no other host, and waits for the socket's own word before it writes, which request mocks do not give.
 */
export function fakeStripe() {
  const intents = new Map<string, Intent>()
  const refunds: Refund[] = []
  const state = { refundsFail: false }

  const refuse = (code: string, message: string): Reply => [
    400,
    { error: { type: "invalid_request_error", code, message } },
  ]

  function create(form: URLSearchParams): Reply {
    const id = `pi_${intents.size + 1}`
    const intent: Intent = {
      id,
      object: "payment_intent",
      amount: Number(form.get("amount")),
      amount_received: 0,
      currency: form.get("currency") ?? "",
      status: "requires_payment_method",
      client_secret: `${id}_secret`,
      metadata: { session_id: form.get("metadata[session_id]") ?? "" },
    }
    intents.set(id, intent)
    return [200, intent]
  }

  function cancel(intent: Intent): Reply {
    if (intent.status === "succeeded") {
      return refuse("payment_intent_unexpected_state", "You cannot cancel this PaymentIntent")
    }
    intent.status = "canceled"
    return [200, intent]
  }

  function refund(form: URLSearchParams): Reply {
    if (state.refundsFail) {
      return refuse("balance_insufficient", "Insufficient funds in your Stripe balance")
    }
    const intent = intents.get(form.get("payment_intent") ?? "")
    const amount = Number(form.get("amount"))
    const back = refunds
      .filter((one) => one.payment_intent === intent?.id)
      .reduce((sum, one) => sum + one.amount, 0)
    if (!intent || back + amount > intent.amount_received) {
      return refuse("charge_already_refunded", "Charge has already been refunded.")
    }
    const made = { id: `re_${refunds.length + 1}`, payment_intent: intent.id, amount }
    refunds.push(made)
    return [200, { object: "refund", status: "succeeded", ...made }]
  }

  function answer(method: string, path: string, form: URLSearchParams): Reply {
    const [, version, resource, id, action] = path.split("/")
    if (version === "v1" && method === "POST" && resource === "refunds") return refund(form)
    if (version !== "v1" || resource !== "payment_intents")
      return [404, { error: { message: path } }]
    if (!id) return create(form)
    const intent = intents.get(id)
    if (!intent) return refuse("resource_missing", `No such payment_intent: ${id}`)
    if (action === "cancel") return cancel(intent)
    if (method === "POST" && form.has("amount")) intent.amount = Number(form.get("amount"))
    return [200, intent]
  }

  const server = http.createServer((req, res) => {
    const chunks: Buffer[] = []
    req.on("data", (chunk: Buffer) => chunks.push(chunk))
    req.on("end", () => {
      const { pathname } = new URL(req.url ?? "/", `https://${HOST}`)
      const form = new URLSearchParams(Buffer.concat(chunks).toString())
      const [status, body] = answer(req.method ?? "GET", pathname, form)
      res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
    })
  })
  const request = https.request

  return {
    state,
    async open(): Promise<void> {
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
      const { port } = server.address() as AddressInfo
      const redirected = (options: https.RequestOptions) => {
        const sent = http.request({ ...options, host: "127.0.0.1", port, agent: false })
        // The client waits for the end of a handshake that this connection does not need.
        sent.once("socket", (socket) => {
          socket.once("connect", () => socket.emit("secureConnect"))
        })
        return sent
      }
      https.request = ((...given: Parameters<typeof request>) => {
        const [options] = given
        const ours = typeof options === "object" && "host" in options && options.host === HOST
        return ours ? redirected(options) : request(...given)
      }) as typeof request
    },
    close(): void {
      https.request = request
      server.close()
    },
    /** What went back to cards: intent and amount, in order. */
    refunds: () => refunds.map((one): [string, number] => [one.payment_intent, one.amount]),
    /** The shopper's card is charged, as Stripe's own form in the browser would do. */
    charge(intentId: string): void {
      const intent = intents.get(intentId)
      if (!intent) throw new Error(`no intent ${intentId}`)
      intent.status = "succeeded"
      intent.amount_received = intent.amount
    },
    /** Stripe's message that a card was charged, signed: body and headers of the request. */
    message(intentId: string) {
      const body = JSON.stringify({
        id: `evt_${intentId}`,
        object: "event",
        type: "payment_intent.succeeded",
        data: { object: intents.get(intentId) },
      })
      const timestamp = Math.floor(Date.now() / 1000)
      const digest = createHmac("sha256", STRIPE_ENV.STRIPE_WEBHOOK_SECRET)
        .update(`${timestamp}.${body}`)
        .digest("hex")
      return {
        body,
        headers: {
          "content-type": "application/json",
          "stripe-signature": `t=${timestamp},v1=${digest}`,
        },
      }
    },
  }
}
