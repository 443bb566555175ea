import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import {
  cancelOrderWorkflow,
  capturePaymentWorkflow,
  processPaymentWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { settleDue } from "@ocop/plugin-payment-vietqr/workflows/settle-due"
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { transferJourney, type PaymentPage, type Refusal } from "./support/transfer-journey"
import {
  openTransferShop,
  PLATFORM_ACCOUNT,
  POINT_ACCOUNT,
  PRICE_VND,
  TRANSFER_ENV,
  type TransferShop,
} from "./support/transfer-shop"

// The configuration is read before the runner applies its own `env`.
Object.assign(process.env, TRANSFER_ENV)

const SUM = 2 * PRICE_VND
const MINUTE = 60_000
/** For what an event brings about. */
const EVENTUALLY = { timeout: 15_000 }
/** For tests that place many orders. */
const LONG = 180_000

function signingSecret(container: MedusaContainer): string {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const { jwtSecret } = projectConfig.http
  if (typeof jwtSecret !== "string") throw new Error("no secret to sign in with")
  return jwtSecret
}

function staffToken(container: MedusaContainer): string {
  return generateJwtToken(
    { actor_id: "user_test", actor_type: "user", auth_identity_id: "x", app_metadata: {} },
    { secret: signingSecret(container), expiresIn: "1h" }
  )
}

medusaIntegrationTestRunner({
  dbName: "payment_vietqr",
  inApp: true,
  env: TRANSFER_ENV,
  testSuite: ({ api, getContainer }) => {
    let shop: TransferShop
    let journey: ReturnType<typeof transferJourney>

    beforeAll(async () => {
      shop = await openTransferShop(getContainer())
    })
    beforeEach(() => {
      journey = transferJourney(api, getContainer(), shop)
    })

    afterEach(() => journey.allSettled())

    /** What the job does every minute, at an instant of our choosing. */
    const runJob = (now = new Date()) => settleDue(getContainer(), now)

    describe("an order that is paid by transfer", () => {
      it("waits, is paid by one notification, is captured once and keeps its stock", async () => {
        const { orderId, code, cartId } = await journey.placeOrder()
        const here = shop.points.without_account.locationId

        const waiting = await journey.page(orderId)
        expect(waiting).toMatchObject({
          order_id: orderId,
          display_id: 1,
          state: "waiting",
          amount_vnd: 250_000,
          received_vnd: 0,
          remaining_vnd: 250_000,
          account: {
            bank_bin: "970436",
            bank_name: "Vietcombank",
            number: PLATFORM_ACCOUNT,
            holder: "TRUNG TAM OCOP QUANG NINH",
          },
          in_review: false,
          demo_bank: true,
        })
        expect(code).toMatch(/^OCOPQN[2-9A-HJ-NP-Z]{8}$/)
        expect(waiting.qr_text).toContain(`5406250000` + `5802VN` + `62180814${code}6304`)
        expect(Date.parse(waiting.expires_at) - Date.parse(waiting.placed_at)).toBe(30 * MINUTE)
        expect(await journey.books(orderId)).toEqual({
          status: "pending",
          captures: [],
          transactions: [],
          reserved: [[here, 2]],
        })

        expect(await journey.pay(code, SUM)).toBe("credited: complete")
        expect((await journey.page(orderId)).state).toBe("paid")
        expect(await journey.page(orderId)).toMatchObject({
          received_vnd: 250_000,
          remaining_vnd: 0,
          qr_text: null,
          in_review: false,
        })
        expect((await journey.books(orderId)).captures).toEqual([250_000])
        expect(await journey.books(orderId)).toEqual({
          status: "pending",
          captures: [250_000],
          transactions: [250_000],
          reserved: [[here, 2]],
        })

        expect((await journey.complete(cartId)).data.order.id).toBe(orderId)
        await runJob(new Date(Date.now() + 24 * 60 * MINUTE))
        expect(await journey.books(orderId)).toMatchObject({
          status: "pending",
          captures: [250_000],
        })
      })

      it("is paid to the account of the point it was placed at", async () => {
        const { orderId, code } = await journey.placeOrder("with_account")
        expect((await journey.page(orderId)).account).toEqual({
          bank_bin: "970405",
          bank_name: "Agribank",
          number: POINT_ACCOUNT,
          holder: "HTX DIEM HAI",
        })
        expect(await journey.pay(code, SUM)).toBe("ignored: wrong_account")
        await journey.notify({
          content: code,
          transferAmount: SUM,
          accountNumber: "113366668888",
          subAccount: POINT_ACCOUNT,
        })
        await journey.judged(code)
        expect((await journey.books(orderId)).captures).toEqual([250_000])
      })

      it("keeps one code, whoever asks for it and however often", async () => {
        const { cartId } = await journey.readyCart()
        const completions = await Promise.all([1, 2, 3, 4].map(() => journey.complete(cartId)))
        const orderIds = new Set(completions.map((one) => one.data.order.id))
        expect(orderIds.size).toBe(1)
        const [orderId = ""] = orderIds
        const asked = await Promise.all([1, 2, 3, 4].map(() => journey.askForPayment(orderId)))
        expect(new Set(asked.map((one) => one.data.payment_request.code)).size).toBe(1)
        expect(asked.map((one) => one.status)).toEqual([200, 200, 200, 200])
      })

      it("has a code even when its shopper never opened the page", async () => {
        const { cartId } = await journey.readyCart()
        const { data } = await journey.complete(cartId)
        await expect
          .poll(
            async () =>
              (await journey.bank.listPaymentRequests({ order_id: data.order.id })).length,
            EVENTUALLY
          )
          .toBe(1)
      })
    })

    describe("transfers that are not simply right", () => {
      it("short: shows the rest under the same code, and a top-up pays the order", async () => {
        const { orderId, code } = await journey.placeOrder()
        expect(await journey.pay(code, 200_000)).toBe("credited: short")
        expect(await journey.page(orderId)).toMatchObject({
          state: "underpaid",
          received_vnd: 200_000,
          remaining_vnd: 50_000,
          code,
          qr_text: expect.stringContaining("540550000"),
          in_review: false,
        })
        expect((await journey.books(orderId)).captures).toEqual([])
        expect(await journey.pay(code, 50_000)).toBe("credited: complete")
        expect((await journey.books(orderId)).captures).toEqual([250_000])
        expect(await journey.owed(orderId)).toEqual([])
      })

      it("over and twice: the order is paid once, the rest is owed back", async () => {
        const { orderId, code } = await journey.placeOrder()
        expect(await journey.pay(code, 300_000)).toBe("credited: over")
        expect(await journey.pay(code, 250_000)).toBe("review: already_paid")
        expect((await journey.books(orderId)).captures).toEqual([250_000])
        expect(await journey.page(orderId)).toMatchObject({
          state: "paid",
          received_vnd: 550_000,
          remaining_vnd: 0,
          in_review: true,
        })
        expect(await journey.owed(orderId)).toEqual([
          ["already_paid", 250_000],
          ["over", 50_000],
        ])
      })

      it("repeated, also six times at one moment: counts once", async () => {
        const { orderId, code } = await journey.placeOrder()
        let captured = 0
        getContainer()
          .resolve(Modules.EVENT_BUS)
          .subscribe("payment.captured", async () => {
            captured += 1
          })
        const same = { id: 92_704, content: code, transferAmount: SUM }
        const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => journey.notify(same)))
        expect(answers.map((one) => one.status)).toEqual([200, 200, 200, 200, 200, 200])
        expect(await journey.judged(code)).toHaveLength(1)
        expect((await journey.books(orderId)).captures).toEqual([250_000])
        await journey.notify(same)
        await runJob()
        expect(await journey.judged(code)).toHaveLength(1)
        expect(await journey.books(orderId)).toMatchObject({
          captures: [250_000],
          transactions: [250_000],
        })
        expect(await journey.owed(orderId)).toEqual([])
        expect(captured).toBe(1)
      })

      it("without a code, with an unknown or with two: waits for a person, never for an order", async () => {
        const one = await journey.placeOrder()
        const two = await journey.placeOrder()
        const cases: [string, Record<string, unknown>, string, boolean][] = [
          ["thanh toan don hang", {}, "unmatched: no_code", true],
          ["OCOPQNZZZZ2222", {}, "unmatched: unknown_code", true],
          [`${one.code} ${two.code}`, {}, "unmatched: two_codes", true],
          [`${one.code} ra`, { transferType: "out" }, "ignored: outgoing", false],
          [`${one.code} khong`, { transferAmount: 0 }, "ignored: not_positive", false],
          [`${one.code} khac`, { accountNumber: "999" }, "ignored: wrong_account", true],
        ]
        for (const [content, change, verdict, needsPerson] of cases) {
          await journey.notify({ content, transferAmount: SUM, ...change })
          const [row] = await journey.judged(content)
          expect([content, `${row?.verdict}: ${row?.reason}`, row?.needs_person]).toEqual([
            content,
            verdict,
            needsPerson,
          ])
        }
        expect(await journey.notify({ content: one.code, transferAmount: 1.5 })).toMatchObject({
          status: 200,
        })
        expect(
          (await journey.bank.listBankTransfers({ verdict: "unreadable" })).map(
            (row) => row.needs_person
          )
        ).toEqual([true])
        for (const { orderId } of [one, two]) {
          expect((await journey.page(orderId)).state).toBe("waiting")
          expect((await journey.books(orderId)).captures).toEqual([])
        }
      })
    })

    describe("money that waits for a person", () => {
      it("stands in one list until somebody says what was done, and nothing is deleted", async () => {
        const headers = { authorization: `Bearer ${staffToken(getContainer())}` }
        const staff = { headers, validateStatus: () => true }
        type Review = {
          id: string
          kind: string
          reason: string | null
          amount_vnd: number | null
          order_id: string | null
          transfer: { content: string } | null
        }
        const list = async (state: string) => {
          const { data } = await api.get(`/admin/vietqr/reviews?state=${state}`, staff)
          const page: { reviews: Review[]; total: number } = data
          return page
        }
        const resolve = async (review: Review | undefined, body: object) => {
          const { status, data } = await api.post(
            `/admin/vietqr/reviews/${review?.id}/resolve`,
            body,
            staff
          )
          return [status, data.code ?? data.review?.resolution?.outcome]
        }
        const { orderId, code } = await journey.placeOrder()
        expect(await journey.pay(code, SUM + 7_000)).toBe("credited: over")
        await journey.notify({ content: "chuyen nham", transferAmount: 90_000 })
        await journey.judged("chuyen nham")
        await journey.notify({ content: code, transferAmount: 1.5 })

        const open = await list("open")
        expect(
          open.reviews.map(({ kind, reason, amount_vnd, order_id, transfer }) => [
            kind,
            reason,
            amount_vnd,
            order_id,
            transfer?.content.slice(0, 8) ?? null,
          ])
        ).toEqual([
          ["pay_back", "over", 7_000, orderId, code.slice(0, 8)],
          ["transfer", "no_code", 90_000, null, "chuyen n"],
          ["transfer", null, null, null, ""],
        ])
        expect((await journey.page(orderId)).in_review).toBe(true)

        const [surplus, stranger, unreadable] = open.reviews
        expect(await resolve(stranger, {})).toEqual([400, "reference_missing"])
        expect(await resolve(stranger, { bank_reference: "FT1" })).toEqual([200, "paid_back"])
        expect(await resolve(unreadable, { outcome: "no_action" })).toEqual([400, "note_missing"])
        const seen = { outcome: "no_action", note: "Thông báo thử của ngân hàng" }
        expect(await resolve(unreadable, seen)).toEqual([200, "no_action"])
        expect(await resolve(unreadable, seen)).toEqual([200, "no_action"])
        expect(await resolve(surplus, { bank_reference: "FT2" })).toEqual([200, "paid_back"])
        expect(await resolve(surplus && { ...surplus, id: "vqback_none" }, seen)).toEqual([
          404,
          "review_not_found",
        ])
        expect(
          (await api.get("/admin/vietqr/reviews", { validateStatus: () => true })).status
        ).toBe(401)
        expect((await list("open")).total).toBe(0)
        expect((await list("done")).total).toBe(3)
        expect((await journey.page(orderId)).in_review).toBe(false)
        expect(await journey.bank.listBankTransfers({})).toHaveLength(3)
      })
    })

    describe("a transfer without a usable code", () => {
      it("is counted for the order that a person names, once, and owed back when that order does not wait", async () => {
        const headers = { authorization: `Bearer ${staffToken(getContainer())}` }
        const staff = { headers, validateStatus: () => true }
        const assign = async (content: string, body: object) => {
          const [row] = await journey.judged(content)
          const path = `/admin/vietqr/reviews/${row?.id}/assign`
          const { status, data } = await api.post(path, body, staff)
          const { transfer, code, type } = data
          return [status, transfer ? `${transfer.verdict}: ${transfer.reason}` : (code ?? type)]
        }
        const { orderId } = await journey.placeOrder()
        const elsewhere = await journey.placeOrder("with_account")
        const number = async (id: string) => (await journey.page(id)).display_id
        const display_id = await number(orderId)
        await journey.notify({ content: "Lan tra tien mien", transferAmount: 200_000 })
        await journey.notify({ content: "Lan tra not", transferAmount: 60_000 })
        await journey.notify({ content: "Lan tra them", transferAmount: 10_000 })

        expect(await assign("Lan tra tien mien", { display_id: 0 })).toEqual([400, "invalid_data"])
        expect(await assign("Lan tra tien mien", { display_id: 999_999 })).toEqual([
          404,
          "order_not_found",
        ])
        expect(
          await assign("Lan tra tien mien", { display_id: await number(elsewhere.orderId) })
        ).toEqual([400, "wrong_account"])
        expect((await journey.page(orderId)).received_vnd).toBe(0)

        expect(await assign("Lan tra tien mien", { display_id })).toEqual([200, "credited: short"])
        expect(await assign("Lan tra tien mien", { display_id })).toEqual([200, "credited: short"])
        expect(await journey.page(orderId)).toMatchObject({
          state: "underpaid",
          received_vnd: 200_000,
          remaining_vnd: 50_000,
        })
        expect(await assign("Lan tra not", { display_id })).toEqual([200, "credited: over"])
        expect(await journey.page(orderId)).toMatchObject({ state: "paid", in_review: true })
        expect((await journey.books(orderId)).captures).toEqual([250_000])
        expect(await assign("Lan tra them", { display_id })).toEqual([200, "review: already_paid"])
        expect(
          await assign("Lan tra them", { display_id: await number(elsewhere.orderId) })
        ).toEqual([400, "already_resolved"])

        const { data } = await api.get("/admin/vietqr/reviews?state=open", staff)
        expect(
          data.reviews.map(({ kind, reason, amount_vnd, order_id }: Record<string, unknown>) => [
            ...[kind, reason, amount_vnd, order_id],
          ])
        ).toEqual([
          ["pay_back", "over", 10_000, orderId],
          ["pay_back", "already_paid", 10_000, orderId],
        ])
      })
    })

    describe("a notification that a bank service did not sign", () => {
      it("is refused and leaves no trace", async () => {
        const { orderId, code } = await journey.placeOrder()
        const transfer = { content: code, transferAmount: SUM }
        const now = Math.floor(Date.now() / 1000)
        for (const signing of [
          { secret: "somebody-else's-secret-0000" },
          { signature: "sha256=" + "0".repeat(64) },
          { signature: "" },
          { timestamp: now - 302 },
          { timestamp: now + 302 },
        ]) {
          expect(await journey.notify(transfer, signing)).toMatchObject({
            status: 401,
            data: { type: "unauthorized", code: "bad_signature" },
          })
        }
        const unsigned = await journey.post<Refusal>("/vietqr/notifications/sepay", transfer)
        expect(unsigned.status).toBe(401)
        expect(await journey.bank.listBankTransfers({})).toEqual([])
        expect((await journey.page(orderId)).state).toBe("waiting")
      })
    })

    describe("the end of the window", () => {
      it("shows at once, cancels the order, frees its stock, and reviews what comes later", async () => {
        const { orderId, code } = await journey.placeOrder()
        expect(await journey.pay(code, 100_000)).toBe("credited: short")
        await journey.endWindow(orderId, new Date(Date.now() - MINUTE))
        expect(await journey.page(orderId)).toMatchObject({ state: "expired", qr_text: null })
        expect((await journey.books(orderId)).status).toBe("pending")
        expect(await journey.pay(code, 150_000)).toBe("review: late")

        await runJob()
        expect(await journey.books(orderId)).toMatchObject({
          status: "canceled",
          captures: [],
          reserved: [],
        })
        expect(await journey.page(orderId)).toMatchObject({
          state: "expired",
          qr_text: null,
          received_vnd: 250_000,
          in_review: true,
        })
        expect(await journey.pay(code, SUM)).toBe("review: cancelled")
        expect(await journey.books(orderId)).toMatchObject({ status: "canceled", captures: [] })
        expect(await journey.owed(orderId)).toEqual([
          ["cancelled", 250_000],
          ["late", 150_000],
          ["window_ended", 100_000],
        ])
      })

      it(
        "against an arrival at the same moment: paid or cancelled, never both",
        async () => {
          const outcomes: string[] = []
          for (let round = 0; round < 5; round++) {
            const { orderId, code } = await journey.placeOrder()
            const end = new Date(Date.now() + 15)
            await journey.endWindow(orderId, end)
            await Promise.all([
              journey.notify({ content: code, transferAmount: SUM }),
              new Promise((done) => setTimeout(done, round * 8)).then(() =>
                getContainer()
                  .resolve(Modules.WORKFLOW_ENGINE)
                  .run("settle-vietqr-order", {
                    input: { order_id: orderId, at: end, expire: true },
                  })
              ),
            ])
            await journey.judged(code)
            await runJob(new Date(Date.now() + 2 * MINUTE))
            const { status, captures, transactions } = await journey.books(orderId)
            const { state } = await journey.page(orderId)
            const owed = await journey.owed(orderId)
            outcomes.push(
              JSON.stringify({ status, captures, transactions, state, owed: owed.length })
            )
          }
          const allowed = [
            '{"status":"pending","captures":[250000],"transactions":[250000],"state":"paid","owed":0}',
            '{"status":"canceled","captures":[],"transactions":[],"state":"expired","owed":1}',
          ]
          expect(outcomes.filter((outcome) => !allowed.includes(outcome))).toEqual([])
        },
        LONG
      )
    })

    describe("staff who cancel an order while its transfer arrives", () => {
      it(
        "leave all of the money owed back, and nothing both open and paid",
        async () => {
          const token = staffToken(getContainer())
          for (let round = 0; round < 3; round++) {
            const { orderId, code } = await journey.placeOrder()
            const [cancelled] = await Promise.all([
              api.post(
                `/admin/orders/${orderId}/cancel`,
                {},
                { headers: { authorization: `Bearer ${token}` } }
              ),
              journey.notify({ content: code, transferAmount: SUM }),
            ])
            expect(cancelled.status).toBe(200)
            await journey.judged(code)
            const { status, captures } = await journey.books(orderId)
            const owed = await journey.owed(orderId)
            expect([status, owed]).toEqual([
              "canceled",
              [[captures.length > 0 ? "refund" : "cancelled", SUM]],
            ])
          }
        },
        LONG
      )
    })

    describe("what survives a crash", () => {
      it("a transfer that was written but not judged, and a sum that was not booked", async () => {
        const one = await journey.placeOrder()
        const content = `${one.code} sau su co`
        await getContainer()
          .resolve(Modules.WORKFLOW_ENGINE)
          .run("record-vietqr-bank-transfer", {
            input: {
              provider: "sepay",
              notification: {
                providerTransactionId: "unjudged-1",
                transfer: {
                  providerTransactionId: "unjudged-1",
                  direction: "in",
                  amountVnd: SUM,
                  accountNumbers: [PLATFORM_ACCOUNT],
                  content,
                },
              },
              raw_payload: {},
              received_at: new Date(),
            },
          })
        const two = await journey.placeOrder()
        const [request] = await journey.bank.listPaymentRequests({ order_id: two.orderId })
        await journey.bank.updatePaymentRequests({ id: request?.id, state: "settled" })

        await runJob(new Date(Date.now() + 10_000))
        expect((await journey.books(one.orderId)).captures).toEqual([250_000])
        expect((await journey.books(two.orderId)).captures).toEqual([250_000])
      })
    })

    describe("money that nobody transferred", () => {
      it("is not authorised or captured on a shopper's, a webhook's or an administrator's word", async () => {
        const { orderId, collectionId } = await journey.placeOrder()
        const payment = getContainer().resolve(Modules.PAYMENT)
        const [session] = await payment.listPaymentSessions({ payment_collection_id: collectionId })
        const sessionId = session?.id ?? ""
        await processPaymentWorkflow(getContainer()).run({
          input: { action: "captured", data: { session_id: sessionId, amount: SUM } },
        })
        await journey.post("/hooks/payment/vietqr_vietqr", {
          action: "captured",
          data: { session_id: sessionId, amount: SUM },
        })
        expect(await payment.authorizePaymentSession(sessionId, {})).toBeNull()
        expect((await journey.books(orderId)).captures).toEqual([])
        expect((await journey.page(orderId)).state).toBe("waiting")
      })

      it("cannot change hands: an order's session stands", async () => {
        const { orderId, collectionId, code } = await journey.placeOrder()
        const refused = await journey.openSession(collectionId)
        expect([refused.status, refused.data.code]).toEqual([409, "already_ordered"])
        expect(await journey.pay(code, SUM)).toBe("credited: complete")
        expect((await journey.books(orderId)).captures).toEqual([250_000])
        expect((await journey.openSession(collectionId)).status).toBe(409)
      })
    })

    describe("giving money back", () => {
      it("a refund and the cancellation of a paid order become tasks for a person", async () => {
        const refunded = await journey.placeOrder()
        const cancelled = await journey.placeOrder()
        for (const { code, orderId } of [refunded, cancelled]) {
          await journey.pay(code, SUM)
          expect((await journey.books(orderId)).captures).toEqual([250_000])
        }
        const [collection] = await getContainer()
          .resolve(Modules.PAYMENT)
          .listPaymentCollections({ id: refunded.collectionId }, { relations: ["payments"] })
        const payment = collection?.payments?.[0]
        await refundPaymentWorkflow(getContainer()).run({
          input: { payment_id: payment?.id ?? "", amount: 100_000 },
        })
        expect(await journey.owed(refunded.orderId)).toEqual([["refund", 100_000]])

        await cancelOrderWorkflow(getContainer()).run({ input: { order_id: cancelled.orderId } })
        expect(await journey.owed(cancelled.orderId)).toEqual([["refund", 250_000]])
        expect((await journey.page(cancelled.orderId)).state).toBe("cancelled")
        expect(await journey.pay(cancelled.code, SUM)).toMatch(/^review: /)
        await expect(
          capturePaymentWorkflow(getContainer()).run({
            input: { payment_id: payment?.id ?? "", amount: 1 },
          })
        ).resolves.toBeDefined()
        expect((await journey.books(refunded.orderId)).captures).toEqual([250_000])
      })

      it("a part that came for an order which staff cancel is owed back", async () => {
        const { orderId, code } = await journey.placeOrder()
        await journey.pay(code, 100_000)
        await cancelOrderWorkflow(getContainer()).run({ input: { order_id: orderId } })
        await expect.poll(() => journey.owed(orderId), EVENTUALLY).toEqual([["cancelled", 100_000]])
        expect(await journey.page(orderId)).toMatchObject({
          state: "cancelled",
          qr_text: null,
          in_review: true,
        })
        expect(await journey.pay(code, 150_000)).toBe("review: cancelled")
      })
    })

    describe("the demo's bank", () => {
      it("pays by a signed notification over HTTP, the whole or a part", async () => {
        const { orderId } = await journey.placeOrder()
        const path = `/store/vietqr/payment-requests/${orderId}/demo-transfer`
        expect((await journey.post(path, { amount_vnd: 1_000 })).status).toBe(200)
        await journey.allSettled()
        expect((await journey.page(orderId)).state).toBe("underpaid")
        expect((await journey.post(path)).data).toEqual({ success: true, amount_vnd: 249_000 })
        await journey.allSettled()
        expect((await journey.books(orderId)).captures).toEqual([250_000])
        expect(await journey.post<Refusal>(path)).toMatchObject({
          status: 409,
          data: { code: "nothing_to_pay" },
        })
        expect((await journey.post(path, { amount_vnd: 0.5 })).status).toBe(400)
      })

      it("is not there unless it is switched on", async () => {
        const { orderId } = await journey.placeOrder()
        const options: unknown = Reflect.get(journey.bank, "options")
        if (typeof options !== "object" || options === null) throw new Error("no options")
        Reflect.set(options, "demoBank", false)
        try {
          const answer = await journey.post<Refusal>(
            `/store/vietqr/payment-requests/${orderId}/demo-transfer`
          )
          expect([answer.status, answer.data.code]).toEqual([404, "not_found"])
          expect((await journey.page(orderId)).demo_bank).toBe(false)
        } finally {
          Reflect.set(options, "demoBank", true)
        }
      })
    })

    describe("asking for what is not there", () => {
      it("is answered plainly", async () => {
        const unknown = await journey.askForPayment("order_unknown")
        expect([unknown.status, Reflect.get(unknown.data, "code")]).toEqual([
          404,
          "order_not_found",
        ])
        const page = await journey.get<Refusal & { payment_request?: PaymentPage }>(
          "/store/vietqr/payment-requests/order_unknown"
        )
        expect([page.status, page.data.code]).toEqual([404, "payment_request_not_found"])
        expect((await journey.post("/store/vietqr/payment-requests", {})).status).toBe(400)
      })
    })
  },
})
