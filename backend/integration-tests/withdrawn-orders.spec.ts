import { asValue } from "@medusajs/framework/awilix"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import { beforeAll, beforeEach, describe, expect, it } from "vitest"
import { createOperator } from "../src/setup/create-operator"
import { transferJourney } from "./support/transfer-journey"
import { TRANSFER_ENV } from "./support/transfer-shop"
import { openWithdrawalShop, PRICE_VND, type WithdrawalShop } from "./support/withdrawal-shop"

// The configuration is read before the runner applies its own `env`.
Object.assign(process.env, TRANSFER_ENV)

const OPERATOR = { email: "operator@ocop.example", password: "mot-mat-khau-du-dai" }
const SUM = 2 * PRICE_VND
const SECOND = 1000
const EVENTUALLY = { timeout: 15_000 }
const LAST_SECOND = new Date("2029-06-01T23:59:59+07:00")
const MIDNIGHT = new Date("2029-06-02T00:00:00+07:00")

type Ended = { reason: string; products: string[]; money: string } | null
type OrderPage = { state: string; ended: Ended }
type Answered = { status: number; data: { code?: string; message?: string } }

medusaIntegrationTestRunner({
  dbName: "money_withdrawn",
  inApp: true,
  env: TRANSFER_ENV,
  testSuite: ({ api, getContainer }) => {
    let shop: WithdrawalShop
    let operator: { headers: { authorization: string }; validateStatus: () => boolean }
    const clock = { now: () => new Date() }

    beforeAll(async () => {
      const container = getContainer()
      container.register(CLOCK, asValue({ now: () => clock.now() }))
      shop = await openWithdrawalShop(container, 20)
      await createOperator(container, OPERATOR)
      const { data } = await api.post("/auth/user/emailpass", OPERATOR)
      operator = {
        headers: { authorization: `Bearer ${data.token}` },
        validateStatus: () => true,
      }
    })

    beforeEach(() => {
      clock.now = () => new Date()
    })

    const runJob = (at = clock.now()) =>
      getContainer().resolve(Modules.WORKFLOW_ENGINE).run("settle-endings", { input: { at } })

    async function asOperator(path: string, body: object = {}): Promise<Answered> {
      const { status, data }: Answered = await api.post(path, body, operator)
      return { status, data: { code: data.code, message: data.message } }
    }
    const DONE = { status: 200, data: { code: undefined, message: undefined } }

    /** A product of its own, and an order of two packs of it that waits for its transfer. */
    async function placed() {
      const { title, shop: own } = await shop.take()
      const journey = transferJourney(api, getContainer(), own)
      const order = await journey.placeOrder()
      return { title, journey, ...order }
    }

    async function orderPage(orderId: string): Promise<OrderPage> {
      const headers = { "x-publishable-api-key": shop.shelf.key }
      const link = await api.get(`/store/ocop/order-links/${orderId}`, { headers })
      const answer = await api.get(`/store/ocop/orders/${link.data.token}`, { headers })
      const { state, ended } = answer.data.order
      return { state, ended }
    }

    async function itemsOf(orderId: string) {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "order",
          fields: ["items.id"],
          filters: { id: orderId },
        })
      const items: { id: string }[] = data[0]?.items ?? []
      return items.map(({ id }) => ({ id, quantity: 2 }))
    }

    const pack = async (orderId: string) =>
      asOperator(`/admin/orders/${orderId}/fulfillments`, { items: await itemsOf(orderId) })

    async function fulfilments(orderId: string) {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "order",
          fields: ["fulfillments.id", "fulfillments.canceled_at", "fulfillments.delivered_at"],
          filters: { id: orderId },
        })
      const rows: { id: string; canceled_at: unknown; delivered_at: unknown }[] =
        data[0]?.fulfillments ?? []
      return rows
    }

    async function handOver(orderId: string): Promise<Answered> {
      const [packed] = await fulfilments(orderId)
      return asOperator(`/admin/orders/${orderId}/fulfillments/${packed?.id}/mark-as-delivered`)
    }

    describe("a certificate that merely runs out between placing and paying", () => {
      it("undoes nothing: placed in its last second, paid and handed over after midnight", async () => {
        clock.now = () => LAST_SECOND
        const { journey, orderId, code } = await placed()
        clock.now = () => MIDNIGHT
        await runJob()
        expect(await orderPage(orderId)).toEqual({ state: "waiting_for_payment", ended: null })
        expect(await journey.pay(code, SUM)).toBe("credited: complete")
        expect(await journey.books(orderId)).toMatchObject({
          status: "pending",
          captures: [250_000],
        })
        await runJob()
        expect(await pack(orderId)).toEqual(DONE)
        expect(await handOver(orderId)).toEqual(DONE)
        expect(await orderPage(orderId)).toEqual({ state: "completed", ended: null })
      })

      it("stops the next order at that very instant", async () => {
        clock.now = () => LAST_SECOND
        const { shop: own } = await shop.take()
        const journey = transferJourney(api, getContainer(), own)
        const late = await journey.readyCart()
        clock.now = () => MIDNIGHT
        const refused: Answered = await api.post(
          `/store/carts/${late.cartId}/complete`,
          {},
          {
            headers: own.headers,
            validateStatus: () => true,
          }
        )
        expect([refused.status, refused.data.code]).toEqual([400, "certificate_expired"])
      })
    })

    describe("a certificate that is withdrawn before the goods are handed over", () => {
      it("undoes an order that nobody has paid", async () => {
        const { title, journey, orderId, code } = await placed()
        await shop.withdraw(title, clock.now())
        await expect
          .poll(() => orderPage(orderId), EVENTUALLY)
          .toEqual({
            state: "cancelled",
            ended: { reason: "certificate_withdrawn", products: [title], money: "none" },
          })
        expect(await journey.books(orderId)).toMatchObject({
          status: "canceled",
          captures: [],
          reserved: [],
        })
        await expect
          .poll(() => journey.page(orderId), EVENTUALLY)
          .toMatchObject({ state: "cancelled", qr_text: null, in_review: false })

        expect(await journey.pay(code, SUM)).toBe("review: cancelled")
        expect(await journey.owed(orderId)).toEqual([["cancelled", 250_000]])
        expect(await journey.books(orderId)).toMatchObject({ status: "canceled", captures: [] })
        expect((await orderPage(orderId)).ended?.money).toBe("to_be_paid_back")
      })

      it("owes back the part that had come for an order not paid in full", async () => {
        const { title, journey, orderId, code } = await placed()
        expect(await journey.pay(code, 100_000)).toBe("credited: short")
        await shop.withdraw(title, clock.now())
        await expect.poll(() => journey.owed(orderId), EVENTUALLY).toEqual([["cancelled", 100_000]])
        expect(await orderPage(orderId)).toEqual({
          state: "cancelled",
          ended: { reason: "certificate_withdrawn", products: [title], money: "to_be_paid_back" },
        })
        expect(await journey.pay(code, 150_000)).toBe("review: cancelled")
        expect(await journey.owed(orderId)).toEqual([
          ["cancelled", 100_000],
          ["cancelled", 150_000],
        ])
      })

      it("owes back all that was paid, and frees the stock", async () => {
        const { title, journey, orderId, code } = await placed()
        await journey.pay(code, SUM)
        await shop.withdraw(title, clock.now())
        await expect.poll(() => journey.owed(orderId), EVENTUALLY).toEqual([["refund", 250_000]])
        await expect
          .poll(() => journey.books(orderId), EVENTUALLY)
          .toMatchObject({ status: "canceled", captures: [250_000], reserved: [] })
        expect(await orderPage(orderId)).toEqual({
          state: "cancelled",
          ended: { reason: "certificate_withdrawn", products: [title], money: "to_be_paid_back" },
        })
        expect(await journey.pay(code, SUM)).toBe("review: already_paid")
      })

      it("takes back what is packed at the point", async () => {
        const { title, journey, orderId, code } = await placed()
        await journey.pay(code, SUM)
        expect(await pack(orderId)).toEqual(DONE)
        await shop.withdraw(title, clock.now())
        await expect
          .poll(() => journey.books(orderId), EVENTUALLY)
          .toMatchObject({ status: "canceled", reserved: [] })
        expect((await fulfilments(orderId)).map((one) => one.canceled_at !== null)).toEqual([true])
        expect(await journey.owed(orderId)).toEqual([["refund", 250_000]])
      })

      it("leaves an order that was handed over as it is, and tells staff once", async () => {
        const { title, journey, orderId, code } = await placed()
        await journey.pay(code, SUM)
        await pack(orderId)
        expect(await handOver(orderId)).toEqual(DONE)
        await shop.withdraw(title, clock.now())
        const reviews = async () => {
          const { data } = await api.get("/admin/ocop/reviews", operator)
          const rows: { kind: string; order_id: string; state: string; products: string[] }[] =
            data.reviews
          return rows.filter((one) => one.order_id === orderId)
        }
        await expect
          .poll(reviews, EVENTUALLY)
          .toMatchObject([{ kind: "handed_over", state: "open", products: [title] }])
        await runJob()
        await runJob()
        expect(await reviews()).toHaveLength(1)
        expect(await journey.books(orderId)).toMatchObject({
          status: "pending",
          captures: [250_000],
        })
        expect(await journey.owed(orderId)).toEqual([])
        expect(await orderPage(orderId)).toEqual({ state: "completed", ended: null })
      })

      it("undoes the whole of an order that holds other products too, and no other order", async () => {
        const other = await placed()
        const { title, shop: own } = await shop.take()
        const journey = transferJourney(api, getContainer(), own)
        const { cartId } = await journey.readyCart()
        await journey.post(`/store/carts/${cartId}/line-items`, {
          variant_id: await shop.variantOf(other.title),
          quantity: 1,
        })
        const collection = await journey.post<{ payment_collection: { id: string } }>(
          "/store/payment-collections",
          { cart_id: cartId }
        )
        await journey.openSession(collection.data.payment_collection.id)
        const mixed = (await journey.complete(cartId)).data.order.id
        await shop.withdraw(title, clock.now())
        await expect
          .poll(() => orderPage(mixed), EVENTUALLY)
          .toEqual({
            state: "cancelled",
            ended: { reason: "certificate_withdrawn", products: [title], money: "none" },
          })
        expect(await orderPage(other.orderId)).toEqual({
          state: "waiting_for_payment",
          ended: null,
        })
      })
    })

    describe("what people are told", () => {
      it("buyer and staff by mail, once for each kind of news, up to the money's return", async () => {
        const { title, journey, orderId, code } = await placed()
        const mails = async () => {
          const sent = await getContainer()
            .resolve(Modules.NOTIFICATION)
            .listNotifications({ resource_id: orderId })
          return sent.map((mail) => `${mail.template} to ${mail.to}`).sort()
        }
        const toBuyer = (kind: string) => `order-${kind} to khach@example.com`
        await expect.poll(mails, EVENTUALLY).toEqual([toBuyer("placed")])
        await journey.pay(code, SUM)
        await expect.poll(mails, EVENTUALLY).toEqual([toBuyer("paid"), toBuyer("placed")])
        await shop.withdraw(title, clock.now())
        const told = [
          toBuyer("ended"),
          toBuyer("paid"),
          toBuyer("placed"),
          "staff-order-ended to staff@ocop.localhost",
        ]
        await expect.poll(mails, EVENTUALLY).toEqual(told)
        await getContainer()
          .resolve(Modules.EVENT_BUS)
          .emit({ name: "order.canceled", data: { id: orderId } })

        const { data } = await api.get("/admin/vietqr/reviews", operator)
        expect(data.reviews).toMatchObject([
          {
            kind: "pay_back",
            state: "open",
            reason: "refund",
            order_id: orderId,
            display_id: 1,
            amount_vnd: SUM,
            age_hours: 0,
            resolution: null,
          },
        ])
        const path = `/admin/vietqr/reviews/${data.reviews[0].id}/resolve`
        expect((await asOperator(path, { outcome: "no_action", note: "Thôi" })).data.code).toBe(
          "money_is_owed"
        )
        expect((await asOperator(path, { note: "Đã trả" })).data.code).toBe("reference_missing")
        expect((await orderPage(orderId)).ended?.money).toBe("to_be_paid_back")
        const word = { bank_reference: "FT26112300042", note: "Trả về tài khoản đã chuyển" }
        expect(await asOperator(path, word)).toEqual(DONE)
        expect(await asOperator(path, word)).toEqual(DONE)
        expect((await asOperator(path, { bank_reference: "KHAC" })).data.code).toBe(
          "already_resolved"
        )
        expect((await orderPage(orderId)).ended?.money).toBe("refunded")
        await expect.poll(mails, EVENTUALLY).toEqual([...told, toBuyer("money-returned")].sort())
        const done = await api.get("/admin/vietqr/reviews?state=done", operator)
        expect(done.data).toMatchObject({
          total: 1,
          reviews: [{ state: "done", resolution: { outcome: "paid_back", ...word } }],
        })
        expect(done.data.reviews[0].resolution.by).toMatch(/^user_/)
      })
    })

    describe("a withdrawal that nobody told about", () => {
      it("is found by the job of every minute, to the second when it lies ahead", async () => {
        const { title, orderId } = await placed()
        const at = new Date(Math.ceil((Date.now() + 3_600_000) / SECOND) * SECOND)
        await shop.withdraw(title, at)
        await runJob(new Date(at.getTime() - SECOND))
        expect(await orderPage(orderId)).toEqual({ state: "waiting_for_payment", ended: null })
        await runJob(at)
        expect((await orderPage(orderId)).state).toBe("cancelled")
      })

      it("is found when money arrives: nothing is captured", async () => {
        const { title, journey, orderId, code } = await placed()
        await shop.withdraw(title, clock.now(), "silently")
        expect(await journey.pay(code, SUM)).toBe("review: cancelled")
        expect(await journey.books(orderId)).toMatchObject({ status: "canceled", captures: [] })
        expect(await journey.owed(orderId)).toEqual([["cancelled", 250_000]])
        expect(await orderPage(orderId)).toEqual({
          state: "cancelled",
          ended: { reason: "certificate_withdrawn", products: [title], money: "to_be_paid_back" },
        })
      })

      it("keeps the goods at the point: neither packed nor handed over", async () => {
        const packed = await placed()
        await packed.journey.pay(packed.code, SUM)
        await pack(packed.orderId)
        const paid = await placed()
        await paid.journey.pay(paid.code, SUM)
        await shop.withdraw(packed.title, clock.now(), "silently")
        await shop.withdraw(paid.title, clock.now(), "silently")
        for (const [answer, title] of [
          [await handOver(packed.orderId), packed.title],
          [await pack(paid.orderId), paid.title],
        ] as const) {
          expect([answer.status, answer.data.code]).toEqual([400, "product_withdrawn_after_order"])
          expect(answer.data.message).toContain(`“${title}”`)
        }
        await runJob()
        expect((await orderPage(packed.orderId)).state).toBe("cancelled")
        expect((await orderPage(paid.orderId)).state).toBe("cancelled")
      })
    })

    describe("however often and by whomever it is noticed", () => {
      it("an order is undone once and its money owed back once", async () => {
        const { title, journey, orderId, code } = await placed()
        await journey.pay(code, SUM)
        const at = clock.now()
        await shop.withdraw(title, at)
        await Promise.all([runJob(at), runJob(at), journey.pay(code, 1_000)])
        await runJob(at)
        await expect
          .poll(() => journey.books(orderId), EVENTUALLY)
          .toMatchObject({ status: "canceled", transactions: [250_000, -250_000] })
        await expect
          .poll(() => journey.owed(orderId), EVENTUALLY)
          .toEqual([
            ["already_paid", 1_000],
            ["refund", 250_000],
          ])
      })

      it("against a transfer at the same moment: every đồng is owed back", async () => {
        for (const delay of [0, 40, 120]) {
          const { title, journey, orderId, code } = await placed()
          await shop.withdraw(title, clock.now(), "silently")
          await Promise.all([
            journey.notify({ content: code, transferAmount: SUM }),
            new Promise((done) => setTimeout(done, delay)).then(() => runJob()),
          ])
          await journey.judged(code)
          await runJob()
          expect((await journey.books(orderId)).status).toBe("canceled")
          const owed = await journey.owed(orderId)
          expect(owed.map(([, amount]) => amount)).toEqual([250_000])
        }
      })
    })
  },
})
