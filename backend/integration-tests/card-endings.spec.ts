import { asValue } from "@medusajs/framework/awilix"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { createOperator } from "../src/setup/create-operator"
import { fakeStripe, STRIPE_ENV } from "./support/fake-stripe"
import { hire } from "./support/sales-point-staff"
import { shopper } from "./support/shopper"
import { TRANSFER_ENV } from "./support/transfer-shop"
import { openWithdrawalShop, PRICE_VND, type WithdrawalShop } from "./support/withdrawal-shop"

const ENV = { ...TRANSFER_ENV, ...STRIPE_ENV }
// The configuration is read before the runner applies its own `env`.
Object.assign(process.env, ENV)

const OPERATOR = { email: "operator@ocop.example", password: "mot-mat-khau-du-dai" }
const SUM = 2 * PRICE_VND
const CARD = "pp_stripe_stripe"
/** Medusa hands Stripe's message on five seconds after it came. */
const EVENTUALLY = { timeout: 25_000 }
const MIDNIGHT = new Date("2029-06-02T00:00:00+07:00")
const MINUTE = 60_000

type Review = {
  id: string
  kind: string
  state: string
  reason: string
  order_id: string | null
  amount_vnd: number
  attempts: number
  last_error: string | null
  resolution: { outcome: string; by: string; bank_reference: string; note: string | null } | null
}

medusaIntegrationTestRunner({
  dbName: "money_cards",
  inApp: true,
  env: ENV,
  testSuite: ({ api, getContainer }) => {
    const stripe = fakeStripe()
    let shop: WithdrawalShop
    let operator: { headers: { authorization: string }; validateStatus: () => boolean }
    const clock = { now: () => new Date() }

    beforeAll(async () => {
      await stripe.open()
      const container = getContainer()
      container.register(CLOCK, asValue({ now: () => clock.now() }))
      shop = await openWithdrawalShop(container, 12)
      await createOperator(container, OPERATOR)
      const { data } = await api.post("/auth/user/emailpass", OPERATOR)
      operator = { headers: { authorization: `Bearer ${data.token}` }, validateStatus: () => true }
    })
    afterAll(() => {
      stripe.close()
    })
    beforeEach(() => {
      clock.now = () => new Date()
      stripe.state.refundsFail = false
    })

    const runJob = (at = clock.now()) =>
      getContainer().resolve(Modules.WORKFLOW_ENGINE).run("settle-endings", { input: { at } })

    const buyer = () => shopper(api, getContainer(), shop.shelf)

    /** A cart of two packs whose card was charged; its order is not made yet. */
    async function charged() {
      const { title } = await shop.take()
      const cart = await buyer().readyCart("diem-mot", { [title]: 2 }, null)
      const session = await buyer().openSession(cart, CARD)
      expect(session.status).toBe(200)
      const data: unknown = session.data.payment_collection.payment_sessions[0]?.data
      const intent = String(Reflect.get(Object(data), "id"))
      stripe.charge(intent)
      return { title, cart, intent }
    }

    async function ordered() {
      const card = await charged()
      const { data } = await buyer().complete(card.cart)
      expect(data.type).toBe("order")
      return { ...card, orderId: data.order.id }
    }

    async function orderPage(orderId: string) {
      const { token } = (await buyer().get(`/store/ocop/order-links/${orderId}`)).data
      const { data } = await buyer().get(`/store/ocop/orders/${token}`)
      const { state, ended }: { state: string; ended: unknown } = JSON.parse(
        JSON.stringify(data.order)
      )
      return { state, ended }
    }

    async function reviews(state = "open"): Promise<Review[]> {
      const { status, data } = await api.get(`/admin/ocop/reviews?state=${state}`, operator)
      expect(status).toBe(200)
      return data.reviews
    }

    const asOperator = async (path: string, body: object = {}) => {
      const { status, data }: { status: number; data: { code?: string; review?: Review } } =
        await api.post(path, body, operator)
      return { status, code: data.code, review: data.review }
    }

    async function ordersOf(cartId: string): Promise<number> {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "order_cart",
          fields: ["order_id"],
          filters: { cart_id: cartId },
        })
      return data.length
    }

    describe("a card that was charged for an order", () => {
      it("pays it at once", async () => {
        const { orderId } = await ordered()
        expect(await orderPage(orderId)).toEqual({ state: "paid", ended: null })
        await runJob(new Date(Date.now() + 10 * MINUTE))
        expect(stripe.refunds()).toEqual([])
      })

      it("gets its money back when the certificate is withdrawn before hand-over", async () => {
        const { orderId, title, intent } = await ordered()
        await shop.withdraw(title, clock.now())
        await expect
          .poll(() => orderPage(orderId), EVENTUALLY)
          .toEqual({
            state: "cancelled",
            ended: { reason: "certificate_withdrawn", products: [title], money: "refunded" },
          })
        await runJob()
        expect(stripe.refunds()).toEqual([[intent, SUM]])
        expect(await reviews()).toEqual([])
      })

      it("is never forgotten when the refund fails: a task, tried again, until it goes through", async () => {
        const { orderId, title, intent } = await ordered()
        const before = stripe.refunds().length
        stripe.state.refundsFail = true
        const at = clock.now()
        await shop.withdraw(title, at)
        await expect
          .poll(() => orderPage(orderId), EVENTUALLY)
          .toEqual({
            state: "cancelled",
            ended: { reason: "certificate_withdrawn", products: [title], money: "to_be_paid_back" },
          })
        const [task] = await reviews()
        expect(task).toMatchObject({
          kind: "card_refund",
          state: "open",
          reason: "order_ended",
          order_id: orderId,
          amount_vnd: SUM,
          attempts: 1,
        })
        expect(task?.last_error).toContain("refundPayment")

        await runJob(new Date(at.getTime() + 5 * MINUTE))
        expect(await reviews()).toMatchObject([{ attempts: 2 }])
        expect(stripe.refunds()).toHaveLength(before)

        stripe.state.refundsFail = false
        expect(await asOperator(`/admin/ocop/reviews/${task?.id}/retry`)).toMatchObject({
          status: 200,
          review: { state: "done", resolution: { outcome: "refunded" } },
        })
        await runJob(new Date(at.getTime() + 60 * MINUTE))
        expect(stripe.refunds().slice(before)).toEqual([[intent, SUM]])
        expect((await orderPage(orderId)).ended).toMatchObject({ money: "refunded" })
        expect(await reviews()).toEqual([])
      })

      it("can be given back by hand, and the first word about it stands", async () => {
        const { orderId, title } = await ordered()
        const before = stripe.refunds().length
        stripe.state.refundsFail = true
        await shop.withdraw(title, clock.now())
        await expect.poll(reviews, EVENTUALLY).toHaveLength(1)
        const [task] = await reviews()
        const path = `/admin/ocop/reviews/${task?.id}/resolve`
        expect(await asOperator(path, { note: "Đã hoàn" })).toMatchObject({
          status: 400,
          code: "reference_missing",
        })
        const word = { bank_reference: "FT26112300077", note: "Chuyển khoản cho khách" }
        for (const _ of ["once", "again"]) {
          expect(await asOperator(path, word)).toMatchObject({
            status: 200,
            review: { state: "done", resolution: { outcome: "by_hand", ...word } },
          })
        }
        expect(await asOperator(path, { ...word, bank_reference: "OTHER" })).toMatchObject({
          status: 400,
          code: "already_resolved",
        })
        stripe.state.refundsFail = false
        await runJob(new Date(Date.now() + 1000 * MINUTE))
        expect(stripe.refunds()).toHaveLength(before)
        expect((await orderPage(orderId)).ended).toMatchObject({ money: "refunded" })
        expect(await reviews("done")).toMatchObject([{ id: task?.id }])
      })

      it("gets its money back although staff cancelled while the provider refused", async () => {
        const { orderId, intent } = await ordered()
        stripe.state.refundsFail = true
        await cancelOrderWorkflow(getContainer()).run({ input: { order_id: orderId } })
        expect((await orderPage(orderId)).ended).toEqual({
          reason: "cancelled",
          products: [],
          money: "to_be_paid_back",
        })
        stripe.state.refundsFail = false
        const before = stripe.refunds().length
        await runJob()
        await runJob()
        expect(stripe.refunds().slice(before)).toEqual([[intent, SUM]])
        expect((await orderPage(orderId)).ended).toMatchObject({ money: "refunded" })
      })
    })

    describe("goods that were paid by card and came back", () => {
      /** A packet of the order handed over and taken back while the provider refuses; the id of what waits for a person. */
      async function refusedReturn() {
        const { orderId, intent } = await ordered()
        const { token } = await hire(
          getContainer(),
          "diem-mot",
          "clerk",
          `${orderId.toLowerCase()}@ocop.vn`
        )
        const headers = { authorization: `Bearer ${token}` }
        const desk = async (step: string, body: object = {}) => {
          const path = `/sales-point/points/diem-mot/orders/${orderId}/${step}`
          const { data } = await api.post(path, body, { headers })
          return data.order
        }
        await desk("ready")
        const link = (await buyer().get(`/store/ocop/order-links/${orderId}`)).data.token
        const { order } = (await buyer().get(`/store/ocop/orders/${link}`)).data
        const handed = await desk("hand-over", { code: order.pickup?.code, age_checked: true })
        stripe.state.refundsFail = true
        const items = [{ id: handed.items[0].id, quantity: 1 }]
        await desk("returns", { items, reason: "Khách đổi ý", restock: true })
        const [review] = await reviews()
        return { orderId, intent, review }
      }

      it("wait for a person while the provider refuses, and are refunded once, in part", async () => {
        const before = stripe.refunds().length
        const { orderId, intent, review } = await refusedReturn()
        expect(review).toMatchObject({
          kind: "return_refund",
          state: "open",
          reason: "goods_returned",
          order_id: orderId,
          display_id: expect.any(Number),
          amount_vnd: PRICE_VND,
          attempts: 1,
          resolution: null,
        })
        const retry = () => asOperator(`/admin/ocop/reviews/${review?.id}/retry`)
        expect(await retry()).toMatchObject({ status: 200, review: { state: "open", attempts: 2 } })
        stripe.state.refundsFail = false
        expect(await retry()).toMatchObject({
          status: 200,
          review: { state: "done", resolution: { outcome: "refunded", by: null } },
        })
        expect(await retry()).toMatchObject({ status: 200, review: { state: "done" } })
        await runJob(new Date(Date.now() + 1000 * MINUTE))
        expect(stripe.refunds().slice(before)).toEqual([[intent, PRICE_VND]])
        expect(await reviews()).toEqual([])
      })

      it("can be given back by hand, and then no attempt follows", async () => {
        const before = stripe.refunds().length
        const { review } = await refusedReturn()
        const path = `/admin/ocop/reviews/${review?.id}/resolve`
        expect(await asOperator(path, { note: "Đã hoàn" })).toMatchObject({
          status: 400,
          code: "reference_missing",
        })
        const word = { bank_reference: "FT26112400001", note: "Chuyển khoản cho khách" }
        expect(await asOperator(path, word)).toMatchObject({
          status: 200,
          review: { state: "done", resolution: { outcome: "by_hand", ...word } },
        })
        stripe.state.refundsFail = false
        await runJob(new Date(Date.now() + 1000 * MINUTE))
        expect(stripe.refunds()).toHaveLength(before)
        expect(await reviews("done")).toMatchObject([{ id: review?.id }])
      })
    })

    describe("a card that was charged for a cart whose completion is refused", () => {
      it("gets its money back, and the cart can be paid and completed anew", async () => {
        const { title, cart, intent } = await charged()
        const before = stripe.refunds().length
        const cartId = cart.data.cart.id
        clock.now = () => MIDNIGHT
        const refused = await buyer().complete(cart)
        expect([refused.status, refused.data.code]).toEqual([400, "certificate_expired"])
        await expect.poll(() => stripe.refunds().slice(before), EVENTUALLY).toEqual([[intent, SUM]])
        // Stripe's own message comes late: there is nothing left to give back, and no order.
        const message = stripe.message(intent)
        await api.post("/hooks/payment/stripe_stripe", message.body, { headers: message.headers })
        await runJob(new Date(MIDNIGHT.getTime() + 5 * MINUTE))
        expect(stripe.refunds().slice(before)).toEqual([[intent, SUM]])
        expect(await ordersOf(cartId)).toBe(0)

        // The certificate holds again, as when a renewal was recorded a minute late: the old money pays for nothing.
        clock.now = () => new Date()
        const unpaid = await buyer().complete(cart)
        expect(unpaid.data.type).not.toBe("order")
        expect(await ordersOf(cartId)).toBe(0)
        const session = await buyer().openSession(cart, CARD)
        const fresh = session.data.payment_collection.payment_sessions.at(-1)?.data
        stripe.charge(String(Reflect.get(Object(fresh), "id")))
        const again = await buyer().complete(cart)
        expect(again.data.type).toBe("order")
        expect(await orderPage(again.data.order.id)).toEqual({ state: "paid", ended: null })
        expect(title).not.toBe("")
      })

      it("is never forgotten when the refund fails", async () => {
        const { cart, intent } = await charged()
        const before = stripe.refunds().length
        stripe.state.refundsFail = true
        clock.now = () => MIDNIGHT
        await buyer().complete(cart)
        await expect
          .poll(reviews, EVENTUALLY)
          .toMatchObject([{ kind: "card_refund", reason: "order_refused", amount_vnd: SUM }])
        stripe.state.refundsFail = false
        await runJob(new Date(MIDNIGHT.getTime() + 10 * MINUTE))
        expect(stripe.refunds().slice(before)).toEqual([[intent, SUM]])
        expect(await reviews()).toEqual([])
      })

      it("is found by the job when core's own refund failed", async () => {
        const { cart, intent } = await charged()
        const before = stripe.refunds().length
        stripe.state.refundsFail = true
        clock.now = () => MIDNIGHT
        const message = stripe.message(intent)
        await api.post("/hooks/payment/stripe_stripe", message.body, { headers: message.headers })
        const payments = async () => {
          const rows = await getContainer()
            .resolve(Modules.PAYMENT)
            .listPayments({}, { relations: ["captures"], order: { created_at: "DESC" }, take: 1 })
          return rows.map((one) => String(one.data?.id))
        }
        await expect.poll(payments, EVENTUALLY).toEqual([intent])
        stripe.state.refundsFail = false
        await runJob(new Date(Date.now() + 5 * MINUTE))
        expect(stripe.refunds().slice(before)).toEqual([[intent, SUM]])
        expect(await ordersOf(cart.data.cart.id)).toBe(0)
      })
    })
  },
})
