import { asValue } from "@medusajs/framework/awilix"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import { beforeAll, beforeEach, describe, expect, it } from "vitest"
import { createOperator } from "../src/setup/create-operator"
import { stockShelf, type Shelf } from "./support/shelf"
import { shopper, type Shopper } from "./support/shopper"

const OPERATOR = { email: "operator@ocop.example", password: "mot-mat-khau-du-dai" }
const TODAY = new Date("2026-11-23T12:00:00+07:00")
const LAST_SECOND = new Date("2027-01-31T23:59:59+07:00")
const MIDNIGHT = new Date("2027-02-01T00:00:00+07:00")

medusaIntegrationTestRunner({
  dbName: "core_gate",
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shelf: Shelf
    let shop: Shopper
    let operator: { headers: { authorization: string } }
    const clock = { now: () => TODAY }

    beforeAll(async () => {
      const container = getContainer()
      container.register(CLOCK, asValue(clock))
      shelf = await stockShelf(
        container,
        [{ name: "OCOP Hạ Long", isDefault: true }, { name: "OCOP Vân Đồn" }],
        [{ code: "P1", name: "Hợp tác xã Bản Sen", type: "cooperative" }],
        [
          {
            name: "Ruốc hàu Vân Đồn",
            producer: "P1",
            stars: 4,
            issuedOn: "2024-01-31",
            lastDay: "2027-01-31",
            packs: { "Hộp 100 g": 120_000 },
            stock: { "ocop-ha-long": 9, "ocop-van-don": 5 },
          },
          {
            name: "Chả mực Hạ Long",
            producer: "P1",
            stars: 5,
            packs: { "Hộp 500 g": 250_000 },
            stock: { "ocop-ha-long": 3 },
          },
          {
            name: "Nước mắm Cái Rồng",
            producer: "P1",
            issuedOn: "2023-10-01",
            lastDay: "2026-10-01",
            packs: { "Chai 500 ml": 90_000 },
            stock: { "ocop-ha-long": 3 },
          },
          {
            name: "Rượu ba kích",
            producer: "P1",
            group: "II",
            set: 15,
            packs: { "Chai 500 ml": 300_000 },
            stock: { "ocop-ha-long": 3 },
          },
          {
            name: "Gốm Đông Triều",
            producer: "P1",
            group: "IV",
            set: 21,
            uncertified: true,
            packs: { "Bộ 6 chén": 400_000 },
            stock: { "ocop-ha-long": 3 },
          },
        ]
      )
      await createOperator(container, OPERATOR)
      const { data } = await api.post("/auth/user/emailpass", OPERATOR)
      operator = { headers: { authorization: `Bearer ${data.token}` } }
    })

    beforeEach(() => {
      clock.now = () => TODAY
      shop = shopper(api, getContainer(), shelf)
    })

    const asOperator = (path: string, body: object) =>
      api.post(path, body, { ...operator, validateStatus: () => true })

    describe("publishing", () => {
      it("is for products with a valid certificate of 3 stars, not for alcohol of unknown strength", async () => {
        const products = await getContainer()
          .resolve(Modules.PRODUCT)
          .listProducts({}, { select: ["title", "status"] })
        expect(Object.fromEntries(products.map(({ title, status }) => [title, status]))).toEqual({
          "Ruốc hàu Vân Đồn": "published",
          "Chả mực Hạ Long": "published",
          "Nước mắm Cái Rồng": "draft",
          "Rượu ba kích": "draft",
          "Gốm Đông Triều": "draft",
        })
      })

      it.each([
        ["Gốm Đông Triều", "no_certificate", "“Gốm Đông Triều” chưa có giấy chứng nhận OCOP"],
        ["Nước mắm Cái Rồng", "certificate_expired", "của “Nước mắm Cái Rồng” đã hết hiệu lực"],
        ["Rượu ba kích", "strength_missing", "“Rượu ba kích” là đồ uống có cồn"],
      ])("refuses an operator for %s with %s", async (title, code, sentence) => {
        const id = shelf.productIds.get(title) ?? ""
        const answer = await asOperator(`/admin/products/${id}`, { status: "published" })
        expect(answer.status).toBe(400)
        expect(answer.data).toMatchObject({ type: "not_allowed", code })
        expect(answer.data.message).toContain(sentence)
        expect(await shop.statusOf(title)).toBe("draft")
      })

      it("refuses a product that is made published, in a batch too, and leaves nothing behind", async () => {
        const product = {
          title: "Bánh gai chưa chứng nhận",
          status: "published",
          options: [{ title: "Quy cách", values: ["Gói"] }],
        }
        for (const [path, body] of [
          ["/admin/products", product],
          ["/admin/products/batch", { create: [product] }],
        ] as const) {
          const answer = await asOperator(path, body)
          expect(answer.status).toBe(400)
          expect(answer.data.code).toBe("no_certificate")
        }
        const left = await getContainer()
          .resolve(Modules.PRODUCT)
          .listProducts({ title: product.title })
        expect(left).toEqual([])
      })

      it("is taken back when someone calls the product module directly", async () => {
        const id = shelf.productIds.get("Gốm Đông Triều") ?? ""
        await getContainer().resolve(Modules.PRODUCT).updateProducts(id, { status: "published" })
        await expect.poll(() => shop.statusOf("Gốm Đông Triều"), { timeout: 10_000 }).toBe("draft")
      })
    })

    describe("filling a cart", () => {
      it("takes what the point lists and has", async () => {
        const cart = await shop.createCart("ocop-ha-long", { "Ruốc hàu Vân Đồn": 2 })
        expect(cart.status).toBe(200)
        expect(cart.data.cart).toMatchObject({ item_total: 240_000, currency_code: "vnd" })
      })

      it.each([
        ["Nước mắm Cái Rồng", 1, "certificate_expired"],
        ["Gốm Đông Triều", 1, "no_certificate"],
        ["Rượu ba kích", 1, "strength_missing"],
        ["Chả mực Hạ Long", 1, "not_listed_here"],
        ["Ruốc hàu Vân Đồn", 6, "insufficient_stock"],
        ["Ruốc hàu Vân Đồn", 1000, "quantity_too_large"],
      ])("at the point in Vân Đồn refuses %s × %i: %s", async (title, quantity, code) => {
        const created = await shop.createCart("ocop-van-don", { [title]: quantity })
        expect([created.status, created.data.code]).toEqual([400, code])
        expect(created.data.message).toContain(title)

        const cart = await shop.createCart("ocop-van-don", {})
        const added = await shop.addItem(cart, title, quantity)
        expect([added.status, added.data.code]).toEqual([400, code])
        expect(added.data.message).toContain(title)
      })

      it("refuses more of a line than the point has", async () => {
        const cart = await shop.createCart("ocop-van-don", { "Ruốc hàu Vân Đồn": 1 })
        const more = await shop.changeFirstItem(cart, 6)
        expect([more.status, more.data.code]).toEqual([400, "insufficient_stock"])
        const fewer = await shop.changeFirstItem(cart, 2)
        expect(fewer.status).toBe(200)
      })

      it("refuses to move to another point", async () => {
        const cart = await shop.createCart("ocop-van-don", { "Ruốc hàu Vân Đồn": 1 })
        const moved = await shop.updateCart(cart, {
          sales_channel_id: shelf.channelIds.get("ocop-ha-long"),
        })
        expect([moved.status, moved.data.code]).toEqual([400, "channel_change"])
        const stays = await shop.updateCart(cart, { email: "khach@ocop.example" })
        expect(stays.status).toBe(200)
      })
    })

    describe("a cart that crosses midnight of the certificate's last day", () => {
      it("becomes an order in the last second", async () => {
        clock.now = () => LAST_SECOND
        const cart = await shop.readyCart("ocop-van-don", { "Ruốc hàu Vân Đồn": 1 })
        const completed = await shop.complete(cart)
        expect([completed.status, completed.data.type]).toEqual([200, "order"])
      })

      it("is refused at midnight, names the product and makes no order", async () => {
        clock.now = () => LAST_SECOND
        const cart = await shop.readyCart("ocop-van-don", { "Ruốc hàu Vân Đồn": 1 })
        clock.now = () => MIDNIGHT
        const refused = await shop.complete(cart)
        expect([refused.status, refused.data.code]).toEqual([400, "certificate_expired"])
        expect(refused.data.message).toBe(
          "Giấy chứng nhận OCOP của “Ruốc hàu Vân Đồn” đã hết hiệu lực nên sản phẩm tạm ngừng bán."
        )
        expect(await getContainer().resolve(Modules.ORDER).listOrders()).toEqual([])
      })

      it("stays the order it became, however often it is completed again", async () => {
        const cart = await shop.readyCart("ocop-van-don", { "Ruốc hàu Vân Đồn": 1 })
        const first = await shop.complete(cart)
        clock.now = () => MIDNIGHT
        const again = await shop.complete(cart)
        expect(again.status).toBe(200)
        expect(again.data.order.id).toBe(first.data.order.id)
      })
    })

    describe("completing a cart", () => {
      it("refuses a product that was un-published meanwhile", async () => {
        const cart = await shop.readyCart("ocop-ha-long", { "Chả mực Hạ Long": 1 })
        const id = shelf.productIds.get("Chả mực Hạ Long") ?? ""
        await asOperator(`/admin/products/${id}`, { status: "rejected" })
        const refused = await shop.complete(cart)
        expect([refused.status, refused.data.code]).toEqual([400, "not_listed_here"])
      })

      it("refuses a cart moved behind our back to a point whose shelf it is not from", async () => {
        const cart = await shop.readyCart("ocop-ha-long", { "Ruốc hàu Vân Đồn": 1 })
        await getContainer()
          .resolve(Modules.CART)
          .updateCarts(cart.data.cart.id, {
            sales_channel_id: shelf.channelIds.get("ocop-van-don"),
          })
        const refused = await shop.complete(cart)
        expect([refused.status, refused.data.code]).toEqual([400, "channel_change"])
      })
    })

    describe("cash", () => {
      it("is refused as a session, at an open cart", async () => {
        const cart = await shop.readyCart("ocop-ha-long", { "Ruốc hàu Vân Đồn": 1 }, null)
        const session = await shop.openSession(cart, "pp_system_default")
        expect([session.status, session.data.code]).toEqual([400, "payment_not_allowed"])
      })

      it("is refused by the provider itself, when the module is called directly", async () => {
        const payments = getContainer().resolve(Modules.PAYMENT)
        const collection = await payments.createPaymentCollections({
          currency_code: "vnd",
          amount: 120_000,
        })
        await expect(
          payments.createPaymentSession(collection.id, {
            provider_id: "pp_system_default",
            currency_code: "vnd",
            amount: 120_000,
            data: {},
          })
        ).rejects.toThrow("Chỉ nhận chuyển khoản hoặc thẻ, không nhận tiền mặt.")
      })

      it("is refused on an operator's word: mark as paid, credit lines, draft orders, regions", async () => {
        const cart = await shop.readyCart("ocop-ha-long", { "Ruốc hàu Vân Đồn": 1 })
        const { data } = await shop.complete(cart)
        const collection = data.order.payment_collections[0]?.id
        for (const [path, body] of [
          [`/admin/payment-collections/${collection}/mark-as-paid`, { order_id: data.order.id }],
          [
            `/admin/orders/${data.order.id}/credit-lines`,
            { amount: 1000, reference: "order", reference_id: data.order.id },
          ],
          ["/admin/draft-orders", { region_id: shelf.regionId, email: "khach@ocop.example" }],
          [`/admin/regions/${shelf.regionId}`, { payment_providers: ["pp_system_default"] }],
        ] as const) {
          const answer = await asOperator(path, body)
          expect([path, answer.status, answer.data.code]).toEqual([
            path,
            400,
            "payment_not_allowed",
          ])
        }
        expect(await shop.paymentStatusOf(data.order.id)).toBe("awaiting")
      })

      it("does not get the goods handed over before the transfer", async () => {
        const cart = await shop.readyCart("ocop-ha-long", { "Ruốc hàu Vân Đồn": 1 })
        const { data } = await shop.complete(cart)
        const answer = await asOperator(`/admin/orders/${data.order.id}/fulfillments`, {
          items: data.order.items.map((item: { id: string }) => ({ id: item.id, quantity: 1 })),
        })
        expect([answer.status, answer.data.code]).toEqual([400, "not_paid"])
      })

      it("has no way in through session data", async () => {
        const cart = await shop.readyCart("ocop-ha-long", { "Ruốc hàu Vân Đồn": 1 }, null)
        const session = await shop.openSession(cart, "pp_vietqr_vietqr", {
          capture_method: "manual",
          status: "captured",
        })
        expect(session.status).toBe(200)
        const [stored] = session.data.payment_collection.payment_sessions
        expect(JSON.stringify(stored?.data)).not.toContain("capture")
      })
    })

    describe("an order's page", () => {
      it("is reached by its link alone and shows what was bought, where and for how much", async () => {
        const cart = await shop.readyCart("ocop-van-don", { "Ruốc hàu Vân Đồn": 2 })
        const { data } = await shop.complete(cart)
        const { token } = (await shop.get(`/store/ocop/order-links/${data.order.id}`)).data
        const answer = await shop.get(`/store/ocop/orders/${token}`)
        expect(answer.status).toBe(200)
        expect(answer.headers["cache-control"]).toBe("no-store")
        expect(answer.data.order).toEqual({
          order_id: data.order.id,
          display_id: expect.any(Number),
          placed_at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
          state: "waiting_for_payment",
          payment: "transfer",
          email: "khach@ocop.example",
          items: [
            {
              title: "Ruốc hàu Vân Đồn",
              variant: "Hộp 100 g",
              quantity: 2,
              unit_price_vnd: 120_000,
              total_vnd: 240_000,
              handle: "ruoc-hau-van-don",
              picture: {
                kind: expect.any(String),
                alt_vi: expect.any(String),
                alt_en: expect.any(String),
              },
              alcohol: false,
            },
          ],
          shipping: {
            method: "pickup",
            name: "Nhận tại OCOP Vân Đồn",
            amount_vnd: 0,
            address: null,
          },
          point: {
            handle: "ocop-van-don",
            name: "OCOP Vân Đồn",
            class: "shop",
            address: "Số 1 đường Trần Phú",
            place: null,
            lat: null,
            lng: null,
            phone: null,
            opening_hours: null,
            delivers: false,
            is_default_seller: false,
            operator_name: "Đơn vị vận hành thử",
            operator_tax_code: null,
            alcohol_licence: null,
          },
          item_total_vnd: 240_000,
          total_vnd: 240_000,
          vat_included: true,
          ended: null,
          pickup: null,
          tracking: null,
          returned: false,
        })
      })

      it("is not there for an unknown order, a guessed link or another order's signature", async () => {
        const unknown = await shop.get("/store/ocop/order-links/order_01J0000000000000000000000")
        expect([unknown.status, unknown.data.code]).toEqual([404, "order_not_found"])
        for (const token of ["x", "order_1.abc", "order_01J0000000000000000000000"]) {
          const answer = await shop.get(`/store/ocop/orders/${token}`)
          expect([answer.status, answer.data.code]).toEqual([404, "order_not_found"])
        }
      })
    })

    describe("the server itself", () => {
      it("says when it is ready and not what it is made of", async () => {
        const answer = await api.get("/ready")
        expect(answer.data).toMatchObject({ database: "ok", search: "ok" })
        expect(answer.headers).not.toHaveProperty("x-powered-by")
      })
    })

    describe("what a shopper may read", () => {
      it("has the fields that the shop builds its cart and checkout from", async () => {
        const cart = await shop.createCart("ocop-ha-long", { "Ruốc hàu Vân Đồn": 2 })
        expect(cart.data.cart.items[0]).toMatchObject({
          title: "Ruốc hàu Vân Đồn",
          variant_title: "Hộp 100 g",
          product_handle: "ruoc-hau-van-don",
          quantity: 2,
          unit_price: 120_000,
        })
        const options = await shop.shippingOptions(cart)
        expect(options.map(({ type, amount }) => [type.code, amount]).sort()).toEqual([
          ["delivery", 30_000],
          ["pickup", 0],
        ])
        const providers = await api.get(
          `/store/payment-providers?region_id=${shelf.regionId}`,
          shop.key
        )
        expect(providers.data.payment_providers.map(({ id }: { id: string }) => id)).toEqual([
          "pp_vietqr_vietqr",
        ])
      })
    })
  },
})
