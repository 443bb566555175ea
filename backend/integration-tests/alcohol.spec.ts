import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { SALES_POINT_MODULE } from "@ocop/plugin-ocop/modules/sales-point"
import { reindexCatalogue } from "@ocop/plugin-ocop/workflows"
import { beforeAll, beforeEach, describe, expect, it } from "vitest"
import { createOperator } from "../src/setup/create-operator"
import { stockShelf, type Shelf } from "./support/shelf"
import { shopper, type Answer, type Shopper } from "./support/shopper"
import { storeClient, type Item } from "./support/store-client"

const OPERATOR = { email: "operator@ocop.example", password: "mot-mat-khau-du-dai" }
const LICENSED = "ocop-ha-long"
const UNLICENSED = "ocop-van-don"
const WINE = "Rượu ba kích Ba Chẽ"
const CIDER = "Vang sim nhẹ Quý Chuẩn"
const FLOSS = "Ruốc hàu Vân Đồn"
const AT_THE_GATE = { age_confirmed_at: "2026-11-20T08:00:00.000Z" }
const TWICE = { ...AT_THE_GATE, age_confirmed_at_checkout: "2026-11-20T08:10:00.000Z" }

medusaIntegrationTestRunner({
  dbName: "alcohol_journey",
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shelf: Shelf
    let shop: Shopper
    let operator: { headers: { authorization: string } }
    let get: ReturnType<typeof storeClient>["get"]
    let catalogue: ReturnType<typeof storeClient>["catalogue"]

    beforeAll(async () => {
      const container = getContainer()
      shelf = await stockShelf(
        container,
        [{ name: "OCOP Hạ Long", isDefault: true, licence: "01/GP-BLR" }, { name: "OCOP Vân Đồn" }],
        [{ code: "P1", name: "Hợp tác xã Ba Chẽ", type: "cooperative" }],
        [
          {
            name: FLOSS,
            producer: "P1",
            unit: "06970",
            packs: { "Hộp 100 g": 120_000 },
            stock: { [LICENSED]: 9, [UNLICENSED]: 9 },
          },
          {
            name: "Trà hoa vàng Ba Chẽ",
            producer: "P1",
            group: "II",
            set: 13,
            unit: "06970",
            packs: { "Hộp 50 g": 650_000 },
            stock: { [LICENSED]: 9 },
          },
          {
            name: WINE,
            producer: "P1",
            group: "II",
            set: 15,
            abv: 300,
            unit: "06970",
            packs: { "Chai 500 ml": 180_000 },
            stock: { [LICENSED]: 9, [UNLICENSED]: 9 },
          },
          {
            name: CIDER,
            producer: "P1",
            group: "II",
            set: 15,
            abv: 45,
            packs: { "Chai 330 ml": 60_000 },
            stock: { [UNLICENSED]: 9 },
          },
          {
            name: "Rượu nếp hết hạn",
            producer: "P1",
            group: "II",
            set: 14,
            abv: 295,
            issuedOn: "2022-01-10",
            lastDay: "2025-01-09",
            packs: { "Chai 500 ml": 90_000 },
          },
          {
            name: "Rượu nếp chưa ghi độ cồn",
            producer: "P1",
            group: "II",
            set: 14,
            packs: { "Chai 500 ml": 90_000 },
            stock: { [LICENSED]: 9 },
          },
        ]
      )
      await reindexCatalogue(container)
      await createOperator(container, OPERATOR)
      const { data } = await api.post("/auth/user/emailpass", OPERATOR)
      operator = { headers: { authorization: `Bearer ${data.token}` } }
      ;({ get, catalogue } = storeClient(api, shelf.key))
    })

    beforeEach(() => {
      shop = shopper(api, getContainer(), shelf)
    })

    const titles = ({ results }: { results: Item[] }) => results.map(({ title }) => title).sort()
    const refusalOf = ({ status, data }: Answer) => [status, data.code]
    const asOperator = (path: string, body: object) =>
      api.post(path, body, { ...operator, validateStatus: () => true })
    const orders = () => getContainer().resolve(Modules.ORDER).listOrders()

    describe("what the open shop shows", () => {
      it("never carries alcohol: list, search, facets, home, suggestions, producer, sitemap, similar", async () => {
        const open = await catalogue({})
        expect(titles(open)).toEqual([FLOSS, "Trà hoa vàng Ba Chẽ"])
        expect(open.facets.group.map(({ value, count }) => [value, count])).toEqual([
          ["I", 1],
          ["II", 1],
        ])
        for (const q of ["rượu", "ruou ba kich", "vang sim", "ruou nep"]) {
          expect([q, await catalogue({ q })]).toMatchObject([q, { total: 0, suggestion: null }])
          expect(await get(`/store/ocop/suggest?q=${encodeURIComponent(q)}`)).toMatchObject({
            data: { suggestions: [] },
          })
        }
        const producer = await get<{ products: Item[]; adults_only: number }>(
          "/store/ocop/producers/hop-tac-xa-ba-che"
        )
        expect(titles({ results: producer.data.products })).toEqual(titles(open))
        expect(producer.data.adults_only).toBe(2)
        for (const path of [
          "home",
          "sitemap",
          "points",
          "producers/hop-tac-xa-ba-che",
          "products/ruoc-hau-van-don",
          "products/tra-hoa-vang-ba-che",
        ]) {
          const { status, data } = await get(`/store/ocop/${path}`)
          expect(status).toBe(200)
          expect(JSON.stringify(data), path).not.toMatch(/rượu|ruou|vang-sim|Vang sim/i)
        }
        expect(await get("/store/ocop/home")).toMatchObject({ data: { counts: { products: 2 } } })
      })

      it("says of a drink's page nothing but that there is an age gate", async () => {
        for (const handle of ["ruou-ba-kich-ba-che", "ruou-nep-het-han"]) {
          for (const query of ["", "?adult=0", "?adult=yes", "?adult=1&adult=0"]) {
            expect(await get(`/store/ocop/products/${handle}${query}`)).toEqual({
              status: 200,
              data: { age_gate: true },
            })
            expect(await get(`/store/ocop/products/${handle}/availability${query}`)).toEqual({
              status: 200,
              data: { age_gate: true },
            })
          }
        }
      })
    })

    describe("what an adult is shown", () => {
      it("is drinks and nothing else, searched and corrected among themselves", async () => {
        expect(titles(await catalogue({ alcohol: "1" }))).toEqual([WINE, CIDER])
        expect(titles(await catalogue({ alcohol: "1", q: "ruou" }))).toEqual([WINE])
        expect(titles(await catalogue({ alcohol: "1", q: "ruoc hau" }))).toEqual([])
        expect(await catalogue({ alcohol: "1", q: "vagn sim" })).toMatchObject({ total: 1 })
        const wrong = await get<{ code: string }>("/store/ocop/catalogue?alcohol=yes")
        expect([wrong.status, wrong.data.code]).toEqual([400, "invalid_query"])
      })

      it("is the drink with its strength, at points with a licence, and without recommendations", async () => {
        const { data } = await get<{ product: object }>(
          "/store/ocop/products/ruou-ba-kich-ba-che?adult=1"
        )
        expect(data.product).toMatchObject({
          title: WINE,
          alcohol: true,
          label: { abv: "30" },
          similar: [],
          variants: [{ price_vnd: 180_000 }],
        })
        const where = await get<{ points: { handle: string; level: string }[] }>(
          "/store/ocop/products/ruou-ba-kich-ba-che/availability?adult=1"
        )
        expect(where.data.points.map(({ handle, level }) => [handle, level])).toEqual([
          [LICENSED, "in_stock"],
        ])
        expect(await get(`/store/ocop/points/${LICENSED}`)).toMatchObject({
          data: { point: { alcohol_licence: "01/GP-BLR" } },
        })
      })
    })

    describe("a cart", () => {
      it("takes a drink after the question at the door, never before", async () => {
        expect(refusalOf(await shop.createCart(LICENSED, { [WINE]: 1 }))).toEqual([
          400,
          "age_not_confirmed",
        ])
        const cart = await shop.createCart(LICENSED, { [FLOSS]: 1 })
        const refused = await shop.addItem(cart, WINE, 1)
        expect(refusalOf(refused)).toEqual([400, "age_not_confirmed"])
        expect(refused.data.message).toContain(WINE)
        for (const said of ["", "yes", "2999-01-01T00:00:00Z", true]) {
          await shop.updateCart(cart, { metadata: { age_confirmed_at: said } })
          expect(refusalOf(await shop.addItem(cart, WINE, 1))).toEqual([400, "age_not_confirmed"])
        }
        await shop.updateCart(cart, { metadata: AT_THE_GATE })
        expect((await shop.addItem(cart, WINE, 1)).status).toBe(200)
        expect((await shop.createCart(LICENSED, { [WINE]: 1 }, AT_THE_GATE)).status).toBe(200)
      })

      it("takes strong drinks at a point with a licence only, light ones anywhere", async () => {
        const strong = await shop.createCart(UNLICENSED, { [WINE]: 1 }, AT_THE_GATE)
        expect(refusalOf(strong)).toEqual([400, "no_alcohol_licence"])
        expect(strong.data.message).toBe(
          "Điểm bán này chưa có giấy phép bán lẻ rượu nên không bán “Rượu ba kích Ba Chẽ”."
        )
        expect((await shop.createCart(UNLICENSED, { [CIDER]: 1 }, AT_THE_GATE)).status).toBe(200)
        const unknown = await shop.createCart(
          LICENSED,
          { "Rượu nếp chưa ghi độ cồn": 1 },
          AT_THE_GATE
        )
        expect(refusalOf(unknown)).toEqual([400, "strength_missing"])
      })
    })

    describe("completion", () => {
      it("asks for the age once more, and makes an order that keeps both answers", async () => {
        const cart = await shop.readyCart(
          LICENSED,
          { [WINE]: 1, [FLOSS]: 1 },
          undefined,
          AT_THE_GATE
        )
        const refused = await shop.complete(cart)
        expect(refusalOf(refused)).toEqual([400, "age_not_confirmed"])
        expect(refused.data.message).toContain(WINE)
        expect(await orders()).toEqual([])

        await shop.updateCart(cart, { metadata: TWICE })
        await shop.openSession(cart, "pp_vietqr_vietqr")
        const completed = await shop.complete(cart)
        expect([completed.status, completed.data.type]).toEqual([200, "order"])
        expect(await orders()).toMatchObject([{ metadata: TWICE }])
        const { token } = (await shop.get(`/store/ocop/order-links/${completed.data.order.id}`))
          .data
        expect((await shop.get(`/store/ocop/orders/${token}`)).data).toMatchObject({
          order: {
            items: expect.arrayContaining([
              expect.objectContaining({ title: WINE, alcohol: true }),
              expect.objectContaining({ title: FLOSS, alcohol: false }),
            ]),
            point: { alcohol_licence: "01/GP-BLR" },
          },
        })
      })

      it("refuses when the word at the door is taken back or the licence is gone meanwhile", async () => {
        const cart = await shop.readyCart(LICENSED, { [WINE]: 1 }, undefined, TWICE)
        await getContainer()
          .resolve(Modules.CART)
          .updateCarts(cart.data.cart.id, { metadata: { age_confirmed_at: "" } })
        expect(refusalOf(await shop.complete(cart))).toEqual([400, "age_not_confirmed"])

        const other = await shop.readyCart(LICENSED, { [WINE]: 1 }, undefined, TWICE)
        const id = shelf.pointIds.get(LICENSED) ?? ""
        await getContainer()
          .resolve<{ updateSalesPoints(data: object): Promise<unknown> }>(SALES_POINT_MODULE)
          .updateSalesPoints({ id, alcohol_licence: null })
        expect(refusalOf(await shop.complete(other))).toEqual([400, "no_alcohol_licence"])
        expect(await orders()).toEqual([])
      })
    })

    describe("discounts", () => {
      it("cannot be made by staff: promotions, conditions and price lists that name a drink", async () => {
        const product = shelf.productIds.get(WINE) ?? ""
        const [variant] = await getContainer()
          .resolve(Modules.PRODUCT)
          .listProductVariants({ product_id: product })
        const rule = { attribute: "items.product.id", operator: "in", values: [product] }
        const promotion = (application: object, rest: object = {}) => ({
          code: "RUOU10",
          type: "standard",
          status: "active",
          is_automatic: true,
          application_method: {
            type: "fixed",
            target_type: "items",
            allocation: "each",
            max_quantity: 9,
            value: 10_000,
            currency_code: "vnd",
            ...application,
          },
          ...rest,
        })
        const list = {
          title: "Giá tháng 12",
          description: "Giá tháng 12",
          type: "sale",
          status: "active",
          prices: [{ currency_code: "vnd", amount: 150_000, variant_id: variant?.id }],
        }
        for (const [path, body] of [
          ["/admin/promotions", promotion({ target_rules: [rule] })],
          ["/admin/promotions", promotion({}, { rules: [{ ...rule, operator: "eq" }] })],
          ["/admin/price-lists", list],
        ] as const) {
          const answer = await asOperator(path, body)
          expect([path, answer.status, answer.data.code]).toEqual([path, 400, "alcohol_promotion"])
          expect(answer.data.message).toContain(WINE)
        }
        const made = await asOperator("/admin/price-lists", { ...list, prices: [] })
        const batch = await asOperator(
          `/admin/price-lists/${made.data.price_list.id}/prices/batch`,
          { create: list.prices }
        )
        expect([batch.status, batch.data.code]).toEqual([400, "alcohol_promotion"])
        const allBut = await asOperator(
          "/admin/promotions",
          promotion({ target_rules: [{ ...rule, operator: "ne" }] })
        )
        expect(allBut.status).toBe(200)
      })

      it("for everything pass a drink by", async () => {
        const made = await asOperator("/admin/promotions", {
          code: "TAT-CA-10",
          type: "standard",
          status: "active",
          is_automatic: true,
          application_method: {
            type: "fixed",
            target_type: "items",
            allocation: "each",
            max_quantity: 9,
            value: 12_000,
            currency_code: "vnd",
          },
        })
        expect(made.status).toBe(200)
        const cart = await shop.createCart(LICENSED, { [WINE]: 1, [FLOSS]: 1 }, TWICE)
        expect(cart.data.cart).toMatchObject({ discount_total: 12_000, total: 288_000 })
      })

      it("made behind our back are refused at completion", async () => {
        const cart = await shop.readyCart(LICENSED, { [WINE]: 1 }, undefined, TWICE)
        const [item] = cart.data.cart.items
        await getContainer()
          .resolve(Modules.CART)
          .setLineItemAdjustments(cart.data.cart.id, [
            { item_id: item?.id ?? "", amount: 20_000, code: "RUOU" },
          ])
        expect(refusalOf(await shop.complete(cart))).toEqual([400, "alcohol_promotion"])

        const [variant] = await getContainer()
          .resolve(Modules.PRODUCT)
          .listProductVariants({ product_id: shelf.productIds.get(WINE) ?? "" })
        const { data } = await getContainer()
          .resolve("query")
          .graph({
            entity: "product_variant",
            fields: ["price_set.id"],
            filters: { id: variant?.id },
          })
        await getContainer()
          .resolve(Modules.PRICING)
          .createPriceLists([
            {
              title: "Giá riêng",
              description: "Giá riêng",
              type: "override",
              status: "active",
              prices: [
                {
                  price_set_id: data[0]?.price_set?.id ?? "",
                  currency_code: "vnd",
                  amount: 90_000,
                },
              ],
            },
          ])
        const cheap = await shop.readyCart(LICENSED, { [WINE]: 1 }, undefined, TWICE)
        expect(cheap.data.cart).toMatchObject({ item_total: 90_000 })
        expect(refusalOf(await shop.complete(cheap))).toEqual([400, "alcohol_promotion"])
        expect(await orders()).toEqual([])
      })
    })

    describe("staff", () => {
      it("cannot add a drink to an order whose buyer was not asked", async () => {
        const cart = await shop.readyCart(LICENSED, { [FLOSS]: 1 })
        const order = (await shop.complete(cart)).data.order
        await asOperator("/admin/order-edits", { order_id: order.id })
        const [variant] = await getContainer()
          .resolve(Modules.PRODUCT)
          .listProductVariants({ product_id: shelf.productIds.get(WINE) ?? "" })
        const added = await asOperator(`/admin/order-edits/${order.id}/items`, {
          items: [{ variant_id: variant?.id, quantity: 1 }],
        })
        expect([added.status, added.data.code]).toEqual([400, "age_not_confirmed"])
      })
    })
  },
})
