import type { MedusaContainer } from "@medusajs/framework/types"
import { randomUUID } from "node:crypto"
import { asValue } from "@medusajs/framework/awilix"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { makeToken } from "./support/point-token"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import { SALES_POINT_MODULE } from "@ocop/plugin-ocop/modules/sales-point"
import type { AxiosInstance, AxiosResponse } from "axios"
import { beforeAll, beforeEach, describe, expect, it } from "vitest"
import { shopper, type Shopper } from "./support/shopper"
import { stockShelf, type Shelf } from "./support/shelf"
import { transferJourney } from "./support/transfer-journey"
import { TRANSFER_ENV } from "./support/transfer-shop"

// The configuration is read before the runner applies its own `env`.
Object.assign(process.env, TRANSFER_ENV)

const HERE = "diem-mot"
const THERE = "diem-hai"
const SQUID = "Chả mực Hạ Long"
const WINE = "Rượu ba kích"
const OYSTER = "Ruốc hàu Vân Đồn"
const CONFIRMED = "2026-11-01T00:00:00.000Z"
const EVENTUALLY = { timeout: 15_000 }

type Item = { id: string; title: string; quantity: number; total_vnd: number; returned: number }
type Order = {
  id: string
  display_id: number
  state: string
  method: string
  pickup_until: string | null
  overdue: boolean
  customer: { name: string; phone: string; email: string; address: string | null }
  items: Item[]
  total_vnd: number
  carrier: string | null
  tracking_number: string | null
  cancelled: { reason: string; note: string | null; money: string } | null
  age_check: boolean
  events: { who: string | null; what: string; note: string | null }[]
}
type Body = {
  code: string
  message: string
  order: Order
  orders: Order[]
  total: number
  counts: Record<string, number>
  to_prepare: number
  ready: number
  problems: { field: string }[]
}
type Page = {
  state: string
  pickup: { code: string; qr_text: string; until: string | null } | null
  tracking: { carrier: string; number: string | null } | null
  ended: { reason: string; note?: string; money: string } | null
}
type Staff = {
  createPointStaffs(data: object): Promise<{ id: string }>
  createPointMemberships(data: object): Promise<unknown>
}
type Certification = { createCertificateEvents(data: object): Promise<unknown> }
type Desk = { listDeskReturns(filter: object): Promise<{ state: string }[]> }

medusaIntegrationTestRunner({
  dbName: "orders_desk",
  inApp: true,
  env: TRANSFER_ENV,
  testSuite: ({
    api,
    getContainer,
  }: {
    api: AxiosInstance
    getContainer: () => MedusaContainer
  }) => {
    let shelf: Shelf
    let buyer: Shopper
    let journey: ReturnType<typeof transferJourney>
    let clerk: Awaited<ReturnType<typeof clerkOf>>
    let stranger: Awaited<ReturnType<typeof clerkOf>>
    let locations: Map<string, string>
    const clock = { now: () => new Date() }

    beforeAll(async () => {
      const container = getContainer()
      container.register(CLOCK, asValue({ now: () => clock.now() }))
      shelf = await stockShelf(
        container,
        [{ name: "Điểm một", isDefault: true, licence: "12/GP-BLR" }, { name: "Điểm hai" }],
        [{ code: "P1", name: "Hợp tác xã Bản Sen", type: "cooperative" }],
        [
          {
            name: SQUID,
            producer: "P1",
            stars: 4,
            packs: { "Hộp 500 g": 125_000 },
            stock: { [HERE]: 50, [THERE]: 5 },
          },
          {
            name: OYSTER,
            producer: "P1",
            stars: 3,
            packs: { "Lọ 200 g": 90_000 },
            stock: { [HERE]: 10 },
          },
          {
            name: WINE,
            producer: "P1",
            set: 14,
            abv: 290,
            stars: 4,
            packs: { "Chai 500 ml": 200_000 },
            stock: { [HERE]: 50 },
          },
        ]
      )
      buyer = shopper(api, container, shelf)
      const point = { channelId: "", locationId: "" }
      journey = transferJourney(api, container, {
        headers: { "x-publishable-api-key": shelf.key },
        regionId: shelf.regionId,
        variantId: "",
        points: { without_account: point, with_account: point },
      })
      clerk = await clerkOf(HERE)
      stranger = await clerkOf(THERE)
      const { data } = await container
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity: "sales_point", fields: ["handle", "stock_location.id"] })
      locations = new Map(data.map((row) => [row.handle, String(row.stock_location?.id)]))
    })

    beforeEach(() => {
      clock.now = () => new Date()
    })

    async function clerkOf(handle: string) {
      const container = getContainer()
      const staff = container.resolve<Staff>(SALES_POINT_MODULE)
      const person = await staff.createPointStaffs({
        name: `Nhân viên ${handle}`,
        email: `${randomUUID()}@ocop.example`,
      })
      await staff.createPointMemberships({
        point_id: shelf.pointIds.get(handle),
        staff_id: person.id,
        role: "clerk",
        since: new Date(),
      })
      const token = makeToken(container, {
        actor_id: person.id,
        auth_identity_id: `authid_${person.id}`,
        epoch: 1,
      })
      const config = (locale = "vi-VN") => ({
        headers: { authorization: `Bearer ${token}`, "x-medusa-locale": locale },
        validateStatus: () => true,
      })
      const base = `/sales-point/points/${handle}`
      return {
        get: (path: string) => api.get<Body>(`${base}${path}`, config()),
        file: (path: string) =>
          api.get<ArrayBuffer>(`${base}${path}`, { ...config(), responseType: "arraybuffer" }),
        post: (path: string, body: object = {}, locale?: string) =>
          api.post<Body>(`${base}${path}`, body, config(locale)),
      }
    }

    const told = ({ status, data }: AxiosResponse<Body>) => [
      status,
      status === 200 ? data.order.state : data.code,
    ]

    async function order(
      way: "pickup" | "delivery",
      items: Record<string, number> = { [SQUID]: 2 },
      paid: "paid" | "unpaid" = "paid"
    ) {
      const cart = await buyer.createCart(HERE, items, { age_confirmed_at: CONFIRMED })
      const id = cart.data.cart.id
      await buyer.updateCart(cart, {
        email: "khach@ocop.example",
        shipping_address: {
          last_name: "Nguyễn",
          first_name: "Thị Đào",
          phone: "0912345678",
          address_1: "Số 5, khu 3",
          city: "Phường Hồng Gai",
          province: "Quảng Ninh",
          country_code: "vn",
        },
        metadata: { age_confirmed_at: CONFIRMED, age_confirmed_at_checkout: CONFIRMED },
      })
      const option = (await buyer.shippingOptions(cart)).find(({ type }) => type.code === way)
      await journey.post(`/store/carts/${id}/shipping-methods`, { option_id: option?.id })
      await buyer.openSession(cart, "pp_vietqr_vietqr")
      const { data } = await buyer.complete(cart)
      const request = await journey.askForPayment(data.order.id)
      const { code, amount_vnd } = request.data.payment_request
      if (paid === "paid") expect(await journey.pay(code, amount_vnd)).toBe("credited: complete")
      return { id: data.order.id, amountVnd: amount_vnd }
    }

    async function page(orderId: string): Promise<Page> {
      const link: AxiosResponse<{ token: string }> = await api.get(
        `/store/ocop/order-links/${orderId}`,
        buyer.key
      )
      const answer: AxiosResponse<{ order: Page }> = await api.get(
        `/store/ocop/orders/${link.data.token}`,
        buyer.key
      )
      return answer.data.order
    }

    /** Units on the shelf and reserved of the squid at the point. */
    async function stock(title = SQUID, handle = HERE): Promise<[number, number]> {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "product",
          fields: ["variants.inventory_items.inventory.location_levels.*"],
          filters: { id: shelf.productIds.get(title) },
        })
      const levels: { location_id: string; stocked_quantity: number; reserved_quantity: number }[] =
        JSON.parse(JSON.stringify(data[0]?.variants[0]?.inventory_items)).flatMap(
          (one: { inventory: { location_levels: object[] } }) => one.inventory.location_levels
        )
      const level = levels.find(({ location_id }) => location_id === locations.get(handle))
      return [Number(level?.stocked_quantity), Number(level?.reserved_quantity)]
    }

    const mails = async (orderId: string, template: string) => {
      const sent = await getContainer()
        .resolve(Modules.NOTIFICATION)
        .listNotifications({ resource_id: orderId, template })
      return sent.map(({ data }) => String(data?.text))
    }
    const wrong = (code: string) => (code === "111111" ? "222222" : "111111")

    describe("an order that is picked up", () => {
      it("is packed, waits with a code, and is handed over to whoever shows it", async () => {
        const before = await stock()
        const { id } = await order("pickup")
        expect(await stock()).toEqual([before[0], before[1] + 2])
        const listed = await clerk.get("/orders?state=to_prepare")
        expect(listed.data.orders.map((one) => one.id)).toContain(id)
        const { data: morning } = await clerk.get("/dashboard")
        expect(morning.to_prepare).toBe(listed.data.counts.to_prepare)

        expect(told(await clerk.post(`/orders/${id}/hand-over`, { code: "123456" }))).toEqual([
          409,
          "wrong_state",
        ])
        expect(told(await clerk.post(`/orders/${id}/send`, { carrier: "VNPost" }))).toEqual([
          409,
          "not_for_delivery",
        ])

        clock.now = () => new Date("2028-05-24T03:00:00.000Z")
        const ready = await clerk.post(`/orders/${id}/ready`)
        expect(told(ready)).toEqual([200, "ready"])
        expect(ready.data.order.pickup_until).toBe("2028-05-27T03:00:00.000Z")
        expect(ready.data.order.overdue).toBe(false)
        expect(await stock()).toEqual([before[0] - 2, before[1]])
        expect(told(await clerk.post(`/orders/${id}/ready`))).toEqual([200, "ready"])
        expect((await clerk.get("/dashboard")).data).toMatchObject({
          to_prepare: morning.to_prepare - 1,
          ready: morning.ready + 1,
        })

        const shown = await page(id)
        expect(shown).toMatchObject({
          state: "ready",
          pickup: { until: "2028-05-27T03:00:00.000Z" },
          tracking: null,
        })
        const code = shown.pickup?.code ?? ""
        expect(code).toMatch(/^\d{6}$/)
        const [mail, ...more] = await mails(id, "order-ready")
        expect(more).toEqual([])
        expect(mail).toContain(`Mã nhận hàng: ${code}\nGiữ hàng đến: 10:00, 27/05/2028`)

        clock.now = () => new Date("2028-05-27T03:00:01.000Z")
        expect((await clerk.get(`/orders/${id}`)).data.order.overdue).toBe(true)

        const refused = await clerk.post(`/orders/${id}/hand-over`, { code: wrong(code) })
        expect(told(refused)).toEqual([400, "wrong_pickup_code"])
        expect(refused.data.message).toBe("Mã nhận hàng không đúng. Còn 4 lần thử.")
        const done = await clerk.post(`/orders/${id}/hand-over`, { code: shown.pickup?.qr_text })
        expect(told(done)).toEqual([200, "done"])
        expect(done.data.order.events.map(({ who, what }) => [who, what])).toEqual([
          [null, "placed"],
          [null, "paid"],
          ["Nhân viên diem-mot", "ready"],
          ["Nhân viên diem-mot", "handed_over"],
        ])
        expect(await page(id)).toMatchObject({ state: "completed", pickup: null })
        expect(told(await clerk.post(`/orders/${id}/hand-over`, { code }))).toEqual([
          409,
          "wrong_state",
        ])
      })

      it("closes for ten minutes after five wrong codes, for the right one too", async () => {
        const { id } = await order("pickup")
        await clerk.post(`/orders/${id}/ready`)
        const code = (await page(id)).pickup?.code ?? ""
        const at = new Date("2028-05-25T03:00:00.000Z")
        clock.now = () => at
        const tries = await Promise.all(
          [1, 2, 3, 4, 5].map(() => clerk.post(`/orders/${id}/hand-over`, { code: wrong(code) }))
        )
        expect(tries.map(({ status }) => status).sort()).toEqual([400, 400, 400, 400, 429])
        const closed = await clerk.post(`/orders/${id}/hand-over`, { code }, "en-US")
        expect(told(closed)).toEqual([429, "too_many_attempts"])
        expect(closed.data.message).toBe("Too many wrong codes. Please try again in 10 minutes.")
        expect(closed.headers["retry-after"]).toBe("600")
        clock.now = () => new Date(at.getTime() + 600_000)
        expect(told(await clerk.post(`/orders/${id}/hand-over`, { code }))).toEqual([200, "done"])
      })

      it("asks for the buyer's age when it holds alcohol", async () => {
        const { id } = await order("pickup", { [WINE]: 1 })
        const ready = await clerk.post(`/orders/${id}/ready`)
        expect(ready.data.order.age_check).toBe(true)
        const code = (await page(id)).pickup?.code
        expect(told(await clerk.post(`/orders/${id}/hand-over`, { code }))).toEqual([
          400,
          "age_check_needed",
        ])
        const done = await clerk.post(`/orders/${id}/hand-over`, { code, age_checked: true })
        expect(told(done)).toEqual([200, "done"])
      })

      it("is not packed before its money is there", async () => {
        const { id } = await order("pickup", { [SQUID]: 1 }, "unpaid")
        expect((await clerk.get(`/orders/${id}`)).data.order.state).toBe("waiting")
        expect((await page(id)).pickup).toBeNull()
        expect(told(await clerk.post(`/orders/${id}/ready`))).toEqual([409, "wrong_state"])
      })
    })

    describe("a certificate that is withdrawn while the goods wait", () => {
      it("keeps them at the counter, before the order is undone", async () => {
        const { id } = await order("pickup", { [OYSTER]: 1 })
        await clerk.post(`/orders/${id}/ready`)
        const code = (await page(id)).pickup?.code
        const { data } = await getContainer()
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({
            entity: "product",
            fields: ["ocop_product.certificates.id"],
            filters: { id: shelf.productIds.get(OYSTER) },
          })
        const product: { ocop_product: { certificates: { id: string }[] } } = JSON.parse(
          JSON.stringify(data[0])
        )
        await getContainer().resolve<Certification>("certification").createCertificateEvents({
          certificate_id: product.ocop_product.certificates[0]?.id,
          type: "withdrawal",
          effective_at: new Date(),
          ground: "criteria_no_longer_met",
        })
        expect(told(await clerk.post(`/orders/${id}/hand-over`, { code }))).toEqual([
          400,
          "product_withdrawn_after_order",
        ])
        expect((await clerk.get(`/orders/${id}`)).data.order.state).toBe("ready")
      })
    })

    describe("an order that is sent", () => {
      it("goes with carrier and tracking number, arrives, and the buyer is told", async () => {
        const { id } = await order("delivery")
        expect(told(await clerk.post(`/orders/${id}/ready`))).toEqual([409, "not_for_pickup"])
        const bad = await clerk.post(`/orders/${id}/send`, { carrier: " " })
        expect([bad.status, bad.data.problems[0]?.field]).toEqual([400, "carrier"])
        const sent = await clerk.post(`/orders/${id}/send`, {
          carrier: "Viettel Post",
          tracking_number: "VTP123",
        })
        expect(told(sent)).toEqual([200, "sent"])
        expect(sent.data.order).toMatchObject({
          method: "delivery",
          carrier: "Viettel Post",
          tracking_number: "VTP123",
          customer: {
            name: "Nguyễn Thị Đào",
            address: "Số 5, khu 3, Phường Hồng Gai, Quảng Ninh",
          },
        })
        expect(await page(id)).toMatchObject({
          state: "ready",
          pickup: null,
          tracking: { carrier: "Viettel Post", number: "VTP123" },
        })
        const [mail] = await mails(id, "order-sent")
        expect(mail).toContain("Đơn vị vận chuyển: Viettel Post\nMã vận đơn: VTP123")
        expect(told(await clerk.post(`/orders/${id}/cancel`, { reason: "Nhầm" }))).toEqual([
          409,
          "already_left",
        ])
        expect(told(await clerk.post(`/orders/${id}/delivered`))).toEqual([200, "done"])
      })
    })

    describe("an order that the point cancels", () => {
      it("frees the stock, owes the transfer back and tells the buyer why", async () => {
        const before = await stock()
        const { id, amountVnd } = await order("pickup")
        await clerk.post(`/orders/${id}/ready`)
        const empty = await clerk.post(`/orders/${id}/cancel`, { reason: "" })
        expect([empty.status, empty.data.code]).toEqual([400, "invalid"])
        const cancelled = await clerk.post(`/orders/${id}/cancel`, { reason: "Hàng bị ẩm." })
        expect(told(cancelled)).toEqual([200, "cancelled"])
        expect(cancelled.data.order.cancelled).toMatchObject({
          reason: "cancelled",
          note: "Hàng bị ẩm.",
          money: "to_be_paid_back",
        })
        expect(await stock()).toEqual(before)
        expect(await journey.owed(id)).toEqual([["refund", amountVnd]])
        expect((await page(id)).ended).toMatchObject({ reason: "cancelled", note: "Hàng bị ẩm." })
        await expect.poll(async () => (await mails(id, "order-ended")).length, EVENTUALLY).toBe(1)
        expect((await mails(id, "order-ended"))[0]).toContain("Lý do: Hàng bị ẩm. Xin đừng")
        expect(told(await clerk.post(`/orders/${id}/cancel`, { reason: "Nữa" }))).toEqual([
          409,
          "wrong_state",
        ])
      })

      it("needs no money back when none came", async () => {
        const before = await stock()
        const { id } = await order("delivery", { [SQUID]: 3 }, "unpaid")
        const { data } = await clerk.post(`/orders/${id}/cancel`, { reason: "Khách đổi ý" })
        expect(data.order.cancelled).toMatchObject({ reason: "cancelled", money: "none" })
        expect(await stock()).toEqual(before)
      })
    })

    describe("goods that come back", () => {
      async function handedOver(items: Record<string, number>) {
        const { id } = await order("pickup", items)
        await clerk.post(`/orders/${id}/ready`)
        const code = (await page(id)).pickup?.code
        const { data } = await clerk.post(`/orders/${id}/hand-over`, { code, age_checked: true })
        return { id, item: data.order.items[0]?.id ?? "" }
      }
      const desk = () => getContainer().resolve<Desk>("order_desk")

      it("go back on the shelf, with their price as a task", async () => {
        const { id, item } = await handedOver({ [SQUID]: 3 })
        const before = await stock()
        const items = [{ id: item, quantity: 1 }]
        const back = await clerk.post(`/orders/${id}/returns`, {
          items,
          reason: "Khách đổi ý",
          restock: true,
        })
        expect(told(back)).toEqual([200, "done"])
        expect(back.data.order.items[0]).toMatchObject({
          quantity: 3,
          returned: 1,
          total_vnd: 250_000,
        })
        expect(await stock()).toEqual([before[0] + 1, before[1]])
        expect(await journey.owed(id)).toEqual([["refund", 125_000]])
        expect(await desk().listDeskReturns({ order_id: id })).toMatchObject([{ state: "done" }])
        expect(await page(id)).toMatchObject({ state: "completed" })
        expect((await clerk.get("/orders?state=returns")).data.orders.map((o) => o.id)).toContain(
          id
        )
        const again = await clerk.post(`/orders/${id}/returns`, {
          items: [{ id: item, quantity: 3 }],
          reason: "Khách đổi ý",
          restock: true,
        })
        expect(told(again)).toEqual([400, "too_many_returned"])
        expect(again.data.message).toBe(`“${SQUID}”: chỉ còn 2 đơn vị có thể trả lại.`)
      })

      it("stay off the shelf when they cannot be sold again", async () => {
        const { id, item } = await handedOver({ [SQUID]: 2 })
        const before = await stock()
        const back = await clerk.post(`/orders/${id}/returns`, {
          items: [{ id: item, quantity: 2 }],
          reason: "Hộp móp",
          restock: false,
        })
        expect(back.data.order.items[0]?.returned).toBe(2)
        expect(await stock()).toEqual(before)
        expect(await journey.owed(id)).toEqual([["refund", 250_000]])
      })

      it("are refused before the hand-over, and when they are of another order", async () => {
        const { id } = await order("pickup")
        const body = { items: [{ id: "ordli_x", quantity: 1 }], reason: "Thử", restock: true }
        expect(told(await clerk.post(`/orders/${id}/returns`, body))).toEqual([
          409,
          "not_handed_over",
        ])
        const other = await handedOver({ [SQUID]: 1 })
        expect(told(await clerk.post(`/orders/${other.id}/returns`, body))).toEqual([
          400,
          "unknown_item",
        ])
      })
    })

    describe("the list", () => {
      it("finds by number, by name without accents and by product, and counts", async () => {
        const { id } = await order("pickup")
        const { display_id } = (await clerk.get(`/orders/${id}`)).data.order
        const byNumber = await clerk.get(`/orders?q=${display_id}`)
        expect(byNumber.data.orders.map((one) => one.id)).toEqual([id])
        for (const q of ["nguyen thi dao", "Đào", "cha muc", "0912345678", "khach@ocop"]) {
          const { data } = await clerk.get(`/orders?q=${encodeURIComponent(q)}&state=to_prepare`)
          expect(data.orders.map((one) => one.id)).toContain(id)
        }
        const { data } = await clerk.get("/orders")
        expect(data.counts).toMatchObject({ waiting: 0, to_prepare: 1, done: 0, returns: 0 })
        expect(data.total).toBe(1)
        expect((await clerk.get("/orders?state=lost")).data.code).toBe("invalid")
        expect((await clerk.get("/orders?q=%25")).data.total).toBe(0)
      })

      it("prints what is to prepare", async () => {
        const { id } = await order("pickup")
        const all = await clerk.file("/packing-list.pdf")
        expect([all.status, all.headers["content-type"]]).toEqual([200, "application/pdf"])
        expect(Buffer.from(all.data).subarray(0, 5).toString()).toBe("%PDF-")
        expect((await clerk.file(`/packing-list.pdf?order=${id}`)).status).toBe(200)
        expect((await stranger.file(`/packing-list.pdf?order=${id}`)).status).toBe(404)
        expect((await stranger.file("/packing-list.pdf")).status).toBe(404)
      })

      it("shows and moves nothing of another point", async () => {
        const { id } = await order("pickup")
        const before = await stock()
        expect((await stranger.get("/orders")).data.total).toBe(0)
        expect((await stranger.get(`/orders/${id}`)).status).toBe(404)
        const deeds: [string, object][] = [
          ["ready", {}],
          ["hand-over", { code: "123456" }],
          ["send", { carrier: "VNPost" }],
          ["delivered", {}],
          ["cancel", { reason: "Thử" }],
          ["returns", { items: [{ id: "x", quantity: 1 }], reason: "Thử", restock: true }],
        ]
        for (const [deed, body] of deeds) {
          expect(told(await stranger.post(`/orders/${id}/${deed}`, body))).toEqual([
            404,
            "not_found",
          ])
        }
        expect(await stock()).toEqual(before)
        expect((await clerk.get(`/orders/${id}`)).data.order.state).toBe("to_prepare")
      })
    })
  },
})
