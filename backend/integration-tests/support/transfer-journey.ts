import { createHmac, randomInt } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { expect } from "vitest"
import { PLATFORM_ACCOUNT, WEBHOOK_SECRET, type TransferShop } from "./transfer-shop"

export type Answer<T> = { status: number; data: T }
export type Http = {
  get<T>(path: string, config: object): Promise<Answer<T>>
  post<T>(path: string, body: unknown, config: object): Promise<Answer<T>>
}

/** As docs/store-api.md promises it. */
export type PaymentPage = {
  order_id: string
  display_id: number
  state: string
  amount_vnd: number
  received_vnd: number
  remaining_vnd: number
  code: string
  account: { bank_bin: string; bank_name: string; number: string; holder: string }
  qr_text: string | null
  placed_at: string
  expires_at: string
  now: string
  in_review: boolean
  demo_bank: boolean
}
export type Refusal = { type: string; code: string; message: string }

type TransferRow = {
  id: string
  verdict: string
  reason: string | null
  amount_vnd: number | null
  credited_vnd: number
  needs_person: boolean
  content: string
}
export type BankTransfers = {
  listBankTransfers(filter: object, config?: object): Promise<TransferRow[]>
  listPayBacks(
    filter: object
  ): Promise<{ amount_vnd: number; reason: string; order_id: string | null; state: string }[]>
  listPaymentRequests(filter: object): Promise<{ id: string; state: string; code: string }[]>
  updatePaymentRequests(data: object): Promise<unknown>
}

type OrderBooks = {
  status: string
  items: { id: string }[]
  transactions: { amount: number }[] | null
  payment_collections: { payments: { captures: { amount: number }[] }[] | null }[]
}

/** What shopper, bank and bookkeeper do in the tests of bank transfers. */
export function transferJourney(api: Http, container: MedusaContainer, shop: TransferShop) {
  const any = { headers: shop.headers, validateStatus: () => true }
  const get = <T>(path: string) => api.get<T>(path, any)
  const post = <T>(path: string, body: unknown = {}) => api.post<T>(path, body, any)
  const bank = container.resolve<BankTransfers>("bank_transfer")

  async function readyCart(point: keyof TransferShop["points"] = "without_account") {
    const created = await post<{ cart: { id: string } }>("/store/carts", {
      region_id: shop.regionId,
      sales_channel_id: shop.points[point].channelId,
      email: "khach@example.com",
      items: [{ variant_id: shop.variantId, quantity: 2 }],
      shipping_address: {
        first_name: "Khách",
        last_name: "Thử",
        address_1: "Số 1",
        city: "Hạ Long",
        province: "Quảng Ninh",
        country_code: "vn",
      },
    })
    const cartId = created.data.cart.id
    const options = await get<{ shipping_options: { id: string; type: { code: string } }[] }>(
      `/store/shipping-options?cart_id=${cartId}`
    )
    const pickup = options.data.shipping_options.find((option) => option.type.code === "pickup")
    await post(`/store/carts/${cartId}/shipping-methods`, { option_id: pickup?.id })
    const collection = await post<{ payment_collection: { id: string } }>(
      "/store/payment-collections",
      { cart_id: cartId }
    )
    const collectionId = collection.data.payment_collection.id
    const session = await openSession(collectionId, { status: "authorized", session_id: "forged" })
    expect(session.status).toBe(200)
    return { cartId, collectionId }
  }

  function openSession(collectionId: string, data: Record<string, unknown> = {}) {
    return post<Refusal>(`/store/payment-collections/${collectionId}/payment-sessions`, {
      provider_id: "pp_vietqr_vietqr",
      data,
    })
  }

  function complete(cartId: string) {
    return post<{ type: string; order: { id: string } }>(`/store/carts/${cartId}/complete`)
  }

  async function placeOrder(point: keyof TransferShop["points"] = "without_account") {
    const { cartId, collectionId } = await readyCart(point)
    const completed = await complete(cartId)
    expect(completed.data.type).toBe("order")
    const orderId = completed.data.order.id
    const { data } = await askForPayment(orderId)
    return { cartId, collectionId, orderId, code: data.payment_request.code }
  }

  function askForPayment(orderId: string) {
    return post<{ payment_request: PaymentPage }>("/store/vietqr/payment-requests", {
      order_id: orderId,
    })
  }

  async function page(orderId: string): Promise<PaymentPage> {
    const answer = await get<{ payment_request: PaymentPage }>(
      `/store/vietqr/payment-requests/${orderId}`
    )
    expect(answer.status).toBe(200)
    return answer.data.payment_request
  }

  /** What Medusa has booked: the order's status, each capture, each transaction, and where stock is reserved. */
  async function books(orderId: string) {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: [
        "status",
        "items.id",
        "transactions.amount",
        "payment_collections.payments.captures.amount",
      ],
      filters: { id: orderId },
    })
    const order: OrderBooks = JSON.parse(JSON.stringify(data[0]))
    const reservations = await container
      .resolve(Modules.INVENTORY)
      .listReservationItems({ line_item_id: order.items.map((item) => item.id) })
    return {
      status: order.status,
      captures: order.payment_collections
        .flatMap((collection) => collection.payments ?? [])
        .flatMap((payment) => payment.captures.map((capture) => capture.amount)),
      transactions: (order.transactions ?? []).map((transaction) => transaction.amount),
      reserved: reservations.map((one) => [one.location_id, Number(one.quantity)]),
    }
  }

  /** A signed notification as SePay sends it; everything may be overridden, the signing too. */
  function notify(
    transfer: { content: string; transferAmount: number } & Record<string, unknown>,
    signing: { secret?: string; timestamp?: number; signature?: string } = {}
  ): Promise<Answer<unknown>> {
    const timestamp = String(signing.timestamp ?? Math.floor(Date.now() / 1000))
    const payload = {
      id: randomInt(1, 2 ** 40),
      gateway: "Vietcombank",
      transactionDate: "2026-11-20 14:02:37",
      accountNumber: PLATFORM_ACCOUNT,
      code: null,
      transferType: "in",
      accumulated: 19_077_000,
      subAccount: null,
      referenceCode: "MBVCB.3278907687",
      description: "",
      ...transfer,
    }
    // Indented, as our own serialiser would not write it: only the raw bytes carry the signature.
    const body = JSON.stringify(payload, null, 2)
    const digest = createHmac("sha256", signing.secret ?? WEBHOOK_SECRET)
      .update(`${timestamp}.${body}`)
      .digest("hex")
    return api.post("/vietqr/notifications/sepay", body, {
      headers: {
        "content-type": "application/json",
        "x-sepay-timestamp": timestamp,
        "x-sepay-signature": signing.signature ?? `sha256=${digest}`,
      },
      validateStatus: () => true,
    })
  }

  /** Until every transfer written so far is judged and every complete sum is booked. */
  async function allSettled(): Promise<void> {
    const open = async () => [
      (await bank.listBankTransfers({ verdict: "received" })).length,
      (await bank.listPaymentRequests({ state: "settled" })).length,
    ]
    await expect.poll(open, { timeout: 20_000 }).toEqual([0, 0])
  }

  /** The transfers with this content once they are judged, in order of arrival. */
  async function judged(content: string): Promise<TransferRow[]> {
    await allSettled()
    return bank.listBankTransfers({ content }, { order: { received_at: "ASC" } })
  }

  /** Every transfer whose content carries this order's code. */
  async function transfersOf(code: string): Promise<TransferRow[]> {
    return bank.listBankTransfers({ content: { $like: `${code}%` } }, { take: null })
  }

  /** Sends a transfer with this order's code and waits for its verdict. */
  async function pay(code: string, amountVnd: number): Promise<string> {
    const content = `${code} lan ${randomInt(1e9)}`
    const answer = await notify({ content, transferAmount: amountVnd })
    expect(answer).toMatchObject({ status: 200, data: { success: true } })
    const [transfer] = await judged(content)
    return transfer ? `${transfer.verdict}: ${transfer.reason}` : "not written down"
  }

  /** Moves the end of an order's window to `at`. */
  async function endWindow(orderId: string, at: Date): Promise<void> {
    const [request] = await bank.listPaymentRequests({ order_id: orderId })
    await bank.updatePaymentRequests({ id: request?.id, expires_at: at })
  }

  async function owed(orderId: string): Promise<[string, number][]> {
    const tasks = await bank.listPayBacks({ order_id: orderId })
    return tasks.map((task): [string, number] => [task.reason, task.amount_vnd]).sort()
  }

  return {
    bank,
    get,
    post,
    readyCart,
    openSession,
    complete,
    placeOrder,
    askForPayment,
    page,
    books,
    notify,
    allSettled,
    judged,
    transfersOf,
    pay,
    endWindow,
    owed,
  }
}
