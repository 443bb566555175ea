import { randomUUID } from "node:crypto"
import { asValue } from "@medusajs/framework/awilix"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import { CERTIFICATION_MODULE } from "@ocop/plugin-ocop/modules/certification"
import { COUNTER_MODULE } from "@ocop/plugin-ocop/modules/counter"
import { settleDue } from "@ocop/plugin-payment-vietqr/workflows/settle-due"
import { beforeAll, beforeEach, describe, expect, it } from "vitest"
import { openTill, type Till } from "./support/till"
import { transferJourney } from "./support/transfer-journey"
import {
  openTransferShop,
  POINT_ACCOUNT,
  PRICE_VND,
  TRANSFER_ENV,
  type TransferShop,
} from "./support/transfer-shop"

// The configuration is read before the runner applies its own `env`.
Object.assign(process.env, TRANSFER_ENV)

const EVENTUALLY = { timeout: 15_000 }
const LONG = 180_000

type Rows = { rows: Record<string, unknown>[] }
type Counter = {
  listCounterRequests(filter: object): Promise<{ id: string; cart_id: string | null }[]>
  updateCounterRequests(data: object): Promise<unknown>
}

medusaIntegrationTestRunner({
  dbName: "sales_point_counter",
  inApp: true,
  env: TRANSFER_ENV,
  testSuite: ({ api, getContainer }) => {
    let shop: TransferShop
    let journey: ReturnType<typeof transferJourney>
    let till: Till
    let elsewhere: Till
    const line = (quantity = 1, unit_price_vnd = PRICE_VND) => ({
      variant_id: shop.variantId,
      quantity,
      unit_price_vnd,
    })

    beforeAll(async () => {
      shop = await openTransferShop(getContainer())
      const { rows } = await sql("select id, handle from ocop_sales_point")
      const point = (handle: string) => ({
        id: String(rows.find((row) => row.handle === handle)?.id),
        handle,
      })
      till = await openTill(api, getContainer(), point("diem-hai"))
      elsewhere = await openTill(api, getContainer(), point("diem-mot"), "may-khac")
    })
    beforeEach(() => {
      journey = transferJourney(api, getContainer(), shop)
    })

    const sql = (text: string): Promise<Rows> =>
      getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(text)
    /** What a refused sale must not leave behind. */
    const leftovers = async () =>
      (
        await sql(`select
          (select count(*)::int from cart where deleted_at is null and completed_at is null) as carts,
          (select count(*)::int from "order" where deleted_at is null) as orders,
          (select count(*)::int from payment_collection where deleted_at is null) as collections,
          (select count(*)::int from payment_session where deleted_at is null) as sessions,
          (select count(*)::int from order_cart where deleted_at is null) as links,
          (select count(*)::int from reservation_item where deleted_at is null) as reservations,
          (select coalesce(sum(reserved_quantity), 0)::int from inventory_level where deleted_at is null) as reserved,
          (select count(*)::int from vietqr_kept_code where cart_id is not null) as used_codes`)
      ).rows[0]
    const pay = (code: string, amountVnd: number) =>
      journey.notify({ content: code, transferAmount: amountVnd, accountNumber: POINT_ACCOUNT })
    const stateOf = async (id: string) => (await till.get(`/sales/${id}`)).data.sale.state

    describe("a sale at the counter", () => {
      it(
        "is an order of this point that waits for its transfer, is paid and handed over",
        async () => {
          const before = new Date()
          const { status, data } = await till.sell([line(2)])
          expect([status, data.code]).toEqual([200, undefined])
          const { sale } = data
          expect(sale).toMatchObject({
            sold_at: "2026-11-20T01:00:00.000Z",
            total_vnd: 250_000,
            state: "waiting",
            received_vnd: 0,
            seller: "Nhân viên bán hàng",
            lines: [
              {
                title: "Ruốc hàu Vân Đồn",
                variant: "Hũ 100 g",
                quantity: 2,
                unit_price_vnd: 125_000,
                total_vnd: 250_000,
              },
            ],
          })
          expect(sale).not.toHaveProperty("email")
          expect(sale.code).toMatch(/^OCOPQN[2-9A-HJ-NP-Z]{8}$/)
          expect(sale.qr_text).toContain(`5406250000`)
          expect(sale.qr_text).toContain(sale.code)
          expect(sale.qr_text).toContain(POINT_ACCOUNT)
          expect(Date.parse(sale.booked_at)).toBeGreaterThanOrEqual(before.getTime() - 1000)
          expect(Date.parse(sale.expires_at) - Date.parse(sale.booked_at)).toBe(15 * 60_000)
          expect((await journey.books(sale.id)).reserved).toEqual([
            [shop.points.with_account.locationId, 2],
          ])
          // The order's own event asks for a payment request too: there is one, under the code that was told.
          await expect
            .poll(
              async () => (await journey.bank.listPaymentRequests({ order_id: sale.id })).length,
              EVENTUALLY
            )
            .toBe(1)

          await pay(sale.code, 200_000)
          await journey.allSettled()
          expect((await till.get(`/sales/${sale.id}`)).data.sale).toMatchObject({
            state: "underpaid",
            received_vnd: 200_000,
            qr_text: expect.stringContaining("540550000"),
          })
          await pay(sale.code, 50_000)
          await expect.poll(() => stateOf(sale.id), EVENTUALLY).toBe("paid")
          await journey.allSettled()
          expect((await journey.books(sale.id)).captures).toEqual([250_000])

          // The goods have left: their units are used up, not only promised.
          await expect
            .poll(async () => (await journey.books(sale.id)).reserved, EVENTUALLY)
            .toEqual([])
          const { rows } = await sql(
            `select stocked_quantity::int as stocked, reserved_quantity::int as reserved from inventory_level
              where location_id = '${shop.points.with_account.locationId}'`
          )
          expect(rows).toEqual([{ stocked: 98, reserved: 0 }])
        },
        LONG
      )

      it(
        "has a receipt once it is paid, on paper and by mail",
        async () => {
          const { data } = await till.sell([line()], {
            customer: { email: "khach@ocop.example", phone: "0912345678" },
          })
          const { id, code } = data.sale
          expect((await till.get(`/sales/${id}/receipt.pdf`)).data.code).toBe("not_paid")
          const early = await till.post(`/sales/${id}/receipt`, { email: "khac@ocop.example" })
          expect([early.status, early.data.code]).toEqual([409, "not_paid"])
          await pay(code, 125_000)
          await expect.poll(() => stateOf(id), EVENTUALLY).toBe("paid")

          const paper = await till.getFile(`/sales/${id}/receipt.pdf`)
          expect(paper.headers["content-type"]).toBe("application/pdf")
          expect(Buffer.from(paper.data).subarray(0, 5).toString()).toBe("%PDF-")
          expect((await till.post(`/sales/${id}/receipt`, { email: "x" })).status).toBe(400)
          const sent = await till.post(`/sales/${id}/receipt`, { email: "khac@ocop.example" })
          expect([sent.status, sent.data]).toEqual([200, { success: true }])
          const mails = async () =>
            (
              await sql(
                `select "to", data->>'subject' as subject from notification
                  where template = 'counter-receipt' order by "to"`
              )
            ).rows
          const subject = `Phiếu bán hàng số ${data.sale.display_id} của Điểm hai`
          await expect.poll(mails, EVENTUALLY).toEqual([
            { to: "khac@ocop.example", subject },
            { to: "khach@ocop.example", subject },
          ])
          await journey.allSettled()
        },
        LONG
      )

      it(
        "is booked once, however often and in whatever company it is asked for",
        async () => {
          const key = randomUUID()
          const answers = await Promise.all([1, 2, 3, 4, 5].map(() => till.sell([line()], {}, key)))
          expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
          const ids = new Set(answers.map(({ data }) => data.sale.id))
          expect(ids.size).toBe(1)
          const [id = ""] = ids

          const other = await till.sell([line(2)], {}, key)
          expect([other.status, other.data.code]).toEqual([422, "key_reused"])

          // A crash after the order and before the answer: all that is left is the cart.
          const counter = getContainer().resolve<Counter>(COUNTER_MODULE)
          const [row] = await counter.listCounterRequests({ key })
          await counter.updateCounterRequests({ id: row?.id, state: "open", order_id: null })
          expect((await till.sell([line(2)], {}, key)).data.code).toBe("key_reused")
          expect((await till.sell([line()], {}, key)).data.sale.id).toBe(id)

          // Days later.
          const later = new Date(Date.now() + 4 * 24 * 3_600_000)
          getContainer().register(CLOCK, asValue({ now: () => later }))
          try {
            const again = await till.sell([line()], {}, key)
            expect(again.data.sale).toMatchObject({ id, key })
          } finally {
            getContainer().register(CLOCK, asValue({ now: () => new Date() }))
          }
          // The same key at another point is another sale.
          expect(
            (await elsewhere.sell([line()], { device: "may-khac" }, key)).data.sale.id
          ).not.toBe(id)
          expect(await leftovers()).toMatchObject({ orders: 2, reservations: 2, carts: 0 })
        },
        LONG
      )

      it(
        "goes on where a crash before the order left it",
        async () => {
          const key = randomUUID()
          const first = await till.sell([line(1, 1)], {}, key)
          expect(first.data.code).toBe("price_changed")
          const counter = getContainer().resolve<Counter>(COUNTER_MODULE)
          const [row] = await counter.listCounterRequests({ key })
          const cart = await getContainer()
            .resolve(Modules.CART)
            .createCarts({ currency_code: "vnd" })
          await counter.updateCounterRequests({ id: row?.id, cart_id: cart.id })
          const answer = await till.sell([line()], {}, key)
          expect(answer.status).toBe(200)
          expect(await leftovers()).toMatchObject({ carts: 0, orders: 1, collections: 1 })
        },
        LONG
      )

      it(
        "is refused with every line that has to be decided, and leaves nothing behind",
        async () => {
          const before = await leftovers()
          const key = randomUUID()
          const tooMany = await till.sell([line(101)], {}, key)
          expect([tooMany.status, tooMany.data.code]).toEqual([409, "insufficient_stock"])
          expect(tooMany.data.lines).toEqual([
            {
              variant_id: shop.variantId,
              title: "Ruốc hàu Vân Đồn",
              code: "insufficient_stock",
              message: "“Ruốc hàu Vân Đồn” không còn đủ số lượng tại điểm bán này.",
              available: 100,
              price_vnd: PRICE_VND,
            },
          ])
          const cheaper = await till.sell([line(1, 99_000)])
          expect([cheaper.status, cheaper.data.code]).toEqual([409, "price_changed"])
          expect(cheaper.data.message).toBe("Giá của “Ruốc hàu Vân Đồn” nay là 125.000\u00a0₫.")
          expect(cheaper.data.lines).toMatchObject([{ price_vnd: 125_000 }])
          const unknown = await till.sell([{ ...line(), variant_id: "variant_none" }, line(101)])
          expect(unknown.data.lines.map(({ code }) => code)).toEqual([
            "not_listed_here",
            "insufficient_stock",
          ])
          const foreignCode = await till.sell([line()], { code: "OCOPQN23456789" })
          expect([foreignCode.status, foreignCode.data.code]).toEqual([409, "code_not_kept"])

          const broken = [
            [{ sold_at: "hôm qua" }, "sold_at"],
            [{ lines: [] }, "lines"],
            [{ lines: [line(), line()] }, "lines"],
            [{ lines: [line(1.5)] }, "lines.0.quantity"],
            [{ lines: [line(0)] }, "lines.0.quantity"],
            [{ device: "" }, "device"],
            [{ customer: { email: "không phải" } }, "customer.email"],
            [{ paid: "tiền mặt" }, "paid"],
          ] as const
          for (const [change, field] of broken) {
            const { status, data } = await till.sell([line()], change)
            expect([field, status, data.code]).toEqual([field, 400, "invalid"])
            expect(data.problems.map((problem) => problem.field)).toContain(field)
          }
          expect((await till.sell([line()], {}, "không")).data.code).toBe("key_missing")
          expect(await leftovers()).toEqual(before)

          // What the seller decides goes under the same key.
          const decided = await till.sell([line(100)], {}, key)
          expect(decided.status).toBe(200)
        },
        LONG
      )

      it(
        "of a product whose certificate has lapsed since is shown to be decided, not booked",
        async () => {
          const { rows } = await sql("select id from ocop_certificate")
          const certification = getContainer().resolve<{
            updateCertificates(data: object): Promise<unknown>
          }>(CERTIFICATION_MODULE)
          await certification.updateCertificates({
            id: rows[0]?.id,
            last_valid_day: "2026-11-21",
          })
          const before = await leftovers()
          const answer = await till.sell([line()], { paid_seen: true })
          expect([answer.status, answer.data.code]).toEqual([409, "certificate_expired"])
          expect(answer.data.lines).toHaveLength(1)
          expect(await leftovers()).toEqual(before)
        },
        LONG
      )
    })

    describe("a till without a line", () => {
      it(
        "shows codes of its own, and money that came before its sale finds it",
        async () => {
          const device = "may-1"
          const kept = await till.post("/codes", { device, have: [] })
          expect(kept.data.codes).toHaveLength(20)
          expect(new Set(kept.data.codes).size).toBe(20)
          expect((await till.post("/codes", { device })).data.codes).toEqual(kept.data.codes)
          const [code = "", second = ""] = kept.data.codes

          await pay(code, 125_000)
          const [early] = await journey.judged(code)
          expect([early?.verdict, early?.reason, early?.needs_person]).toEqual([
            "unmatched",
            "kept_code",
            true,
          ])
          const other = await till.sell([line()], { device: "may-2", code })
          expect([other.status, other.data.code]).toEqual([409, "code_not_kept"])
          expect((await elsewhere.sell([line()], { code })).data.code).toBe("code_not_kept")

          const booked = await till.sell([line()], { device, code, paid_seen: true })
          expect(booked.data.sale).toMatchObject({ code })
          expect(
            Date.parse(booked.data.sale.expires_at) - Date.parse(booked.data.sale.booked_at)
          ).toBe(24 * 60 * 60_000)
          await expect.poll(() => stateOf(booked.data.sale.id), EVENTUALLY).toBe("paid")
          await journey.allSettled()
          expect((await journey.books(booked.data.sale.id)).captures).toEqual([125_000])
          expect(await journey.owed(booked.data.sale.id)).toEqual([])

          // Used once; and the till is given another one for it.
          expect((await till.sell([line()], { device, code })).data.code).toBe("code_not_kept")
          const topped = await till.post("/codes", { device })
          expect(topped.data.codes).toHaveLength(20)
          expect(topped.data.codes).not.toContain(code)

          // A refused sale gives its code back.
          expect((await till.sell([line(999)], { device, code: second })).data.code).toBe(
            "insufficient_stock"
          )
          expect((await till.sell([line()], { device, code: second })).data.sale.code).toBe(second)
        },
        LONG
      )
    })

    describe("a sale whose buyer goes away", () => {
      it(
        "is cancelled with a reason, and only while no money has come",
        async () => {
          const { data } = await till.sell([line(3)])
          const path = `/sales/${data.sale.id}/cancel`
          expect((await till.post(path, {})).status).toBe(400)
          const cancelled = await till.post(path, { reason: "Khách đổi ý" })
          expect([cancelled.status, cancelled.data.sale.state]).toEqual([200, "cancelled"])
          expect((await journey.books(data.sale.id)).reserved).toEqual([])
          expect((await till.post(path, { reason: "Lần nữa" })).data.code).toBe("already_ended")
          const { rows } = await sql(
            "select action, reason, who from ocop_point_entry where action = 'counter_sale_cancelled'"
          )
          expect(rows).toEqual([
            {
              action: "counter_sale_cancelled",
              reason: "Khách đổi ý",
              who: "Nhân viên bán hàng",
            },
          ])

          const paid = await till.sell([line()])
          await pay(paid.data.sale.code, 100_000)
          await journey.allSettled()
          const late = await till.post(`/sales/${paid.data.sale.id}/cancel`, { reason: "Đổi ý" })
          expect([late.status, late.data.code]).toEqual([409, "money_has_come"])

          // Nobody pays the rest: the order ends by itself, and what came is looked at by a person.
          await settleDue(getContainer(), new Date(Date.now() + 16 * 60_000))
          expect(await stateOf(paid.data.sale.id)).toBe("in_review")
          expect(await journey.owed(paid.data.sale.id)).toEqual([["window_ended", 100_000]])
        },
        LONG
      )
    })

    describe("a count at the counter", () => {
      it(
        "is booked once for each key, and asks when something was sold since it began",
        async () => {
          type Item = { version: string; stocked: number; available: number }
          type Shown = { item: Item; code: string }
          const shown = await till.get<{ items: { version: string }[] }>("")
          const version = shown.data.items[0]?.version ?? ""
          const count = {
            device: "may-1",
            counted_at: "2026-11-20T01:00:00.000Z",
            variant_id: shop.variantId,
            counted: 90,
            version,
          }
          const key = randomUUID()
          const post = async (body: object, under: string) => {
            const { status, data } = await till.post("/counts", body, { "idempotency-key": under })
            const answer: Partial<Shown> = JSON.parse(JSON.stringify(data))
            return { status, ...answer }
          }
          expect(await post(count, key)).toMatchObject({ status: 200, item: { stocked: 90 } })
          expect(await post(count, key)).toMatchObject({ status: 200, item: { stocked: 90 } })
          expect(await post({ ...count, counted: 80 }, key)).toMatchObject({
            status: 422,
            code: "key_reused",
          })
          expect(await post(count, randomUUID())).toMatchObject({
            status: 409,
            code: "stock_changed",
          })
          expect(await post({ ...count, counted: -1 }, randomUUID())).toMatchObject({ status: 400 })
          const { rows } = await sql(
            "select kind, change::int as change, source from ocop_stock_movement"
          )
          expect(rows).toEqual([{ kind: "count", change: -10, source: "counter" }])
        },
        LONG
      )
    })

    describe("the counter", () => {
      it(
        "is told all it needs to work without a line, and nothing of another point",
        async () => {
          const { data: booked } = await till.sell([line(2)])
          const { status, data } = await till.get<Record<string, unknown>>("?device=may-1")
          expect(status).toBe(200)
          expect(data).toMatchObject({
            point: { handle: "diem-hai", name: "Điểm hai" },
            account: {
              bank_bin: "970405",
              bank_name: "Agribank",
              number: POINT_ACCOUNT,
              holder: "HTX DIEM HAI",
            },
            hold_minutes: 15,
            items: [
              {
                variant_id: shop.variantId,
                title: "Ruốc hàu Vân Đồn",
                variant: "Hũ 100 g",
                price_vnd: PRICE_VND,
                available: 98,
                // The two of the sale are held, and still lie there to be counted.
                stocked: 100,
                sellable_until: "2029-06-01T17:00:00.000Z",
                alcohol: false,
                words: expect.stringContaining("ruoc hau van don hu 100 g hop tac xa ban sen"),
              },
            ],
            open: [{ id: booked.sale.id, state: "waiting" }],
          })
          expect(data.codes).toHaveLength(20)
          expect((await elsewhere.get(`/sales/${booked.sale.id}`)).data.code).toBe("sale_not_found")
          const foreign = await elsewhere.post(`/sales/${booked.sale.id}/cancel`, { reason: "x" })
          expect([foreign.status, foreign.data.code]).toEqual([404, "sale_not_found"])
          expect((await till.get("/sales/order_none")).status).toBe(404)
        },
        LONG
      )
    })
  },
})
