import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CERTIFICATION_MODULE } from "@ocop/plugin-ocop/modules/certification"
import { expect } from "vitest"
import { shopper, type Answer } from "../support/shopper"
import { HERE, TODAY, type Ground } from "./ground"

/** One product that only this row of the matrix touches. */
export type Goods = {
  productId: string
  title: string
  variantId: string
  ocopProductId: string
  certificateId: string
}

type Certification = {
  updateCertificates(data: object): Promise<unknown>
  deleteCertificates(ids: string[]): Promise<unknown>
  createCertificates(data: object): Promise<unknown>
  createCertificateEvents(data: object): Promise<unknown>
  updateOcopProducts(data: object): Promise<unknown>
}

export type PlacedOrder = {
  id: string
  cartId: string
  collectionId: string
  items: { id: string; quantity: number }[]
}

export type Stall = Awaited<ReturnType<typeof openStallWith>>

/** What one row of the matrix works with: its product, a shopper, an operator, and the clock. */
export async function openStallWith(world: Ground, goods: Goods) {
  const { api, container, shelf, operator } = world
  const shop = shopper(api, container, shelf)
  const certification = container.resolve<Certification>(CERTIFICATION_MODULE)
  const store = (path: string, body: object = {}) => api.post<Answer["data"]>(path, body, shop.key)

  const stall = {
    ...goods,
    api,
    container,
    shelf,
    shop,
    certification,
    /** The store's routes, as a shopper without an account. */
    store,
    storeGet: (path: string) => api.get<Answer["data"]>(path, shop.key),
    storeDelete: (path: string) => api.delete<Answer["data"]>(path, shop.key),
    /** Medusa's admin routes, as its only operator. */
    admin: (path: string, body: object = {}) => api.post<AdminBody>(path, body, operator),
    upload: (path: string, csv: string) => {
      const form = new FormData()
      form.append("file", new Blob([csv], { type: "text/csv" }), "products.csv")
      return api.post<AdminBody>(path, form, operator)
    },
    adminGet: (path: string) => api.get<AdminBody>(path, operator),
    adminDelete: (path: string) => api.delete<AdminBody>(path, operator),

    channel: (point = HERE) => shelf.channelIds.get(point) ?? "",
    line: (quantity = 1) => ({ variant_id: goods.variantId, quantity }),
    clockAt: (at: Date) => {
      world.clock.now = () => at
    },
    close: () => {
      world.clock.now = () => TODAY
    },

    cart: (quantity = 1, point = HERE) => shop.createCart(point, { [goods.title]: quantity }),
    emptyCart: (point = HERE) => shop.createCart(point, {}),
    readyCart: (quantity = 1, provider: string | null = "pp_vietqr_vietqr") =>
      shop.readyCart(HERE, { [goods.title]: quantity }, provider),

    finishCart: shop.finishCart,

    /** Placed, and waiting for its transfer. */
    async order(quantity = 1): Promise<PlacedOrder> {
      const cart = await stall.readyCart(quantity)
      const { data, status } = await shop.complete(cart)
      if (status !== 200) throw new Error(`no order: ${JSON.stringify(data)}`)
      return {
        id: data.order.id,
        cartId: cart.data.cart.id,
        collectionId: data.order.payment_collections[0]?.id ?? "",
        items: data.order.items.map(({ id, quantity }) => ({ id, quantity: Number(quantity) })),
      }
    },

    /** Placed, and its transfer captured. */
    async paidOrder(quantity = 1): Promise<PlacedOrder> {
      const order = await stall.order(quantity)
      await store("/store/vietqr/payment-requests", { order_id: order.id })
      const paid = await store(`/store/vietqr/payment-requests/${order.id}/demo-transfer`)
      expect(paid.status).toBe(200)
      await expect.poll(() => stall.captured(order.id), { timeout: 15_000 }).toBeGreaterThan(0)
      return order
    },

    async captured(orderId: string): Promise<number> {
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "order",
        fields: ["id", "payment_collections.captured_amount"],
        filters: { id: orderId },
      })
      return Number(data[0]?.payment_collections?.[0]?.captured_amount ?? 0)
    },

    /** Past every door: in the pricing module itself. */
    async setPrice(amount: number): Promise<void> {
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "product_variant",
        fields: ["price_set.id", "price_set.prices.id"],
        filters: { id: goods.variantId },
      })
      const priceSet = data[0]?.price_set
      await container.resolve(Modules.PRICING).updatePriceSets(priceSet?.id ?? "", {
        prices: [{ id: priceSet?.prices?.[0]?.id, amount, currency_code: "vnd" }],
      })
    },

    /** Units at the point where the matrix buys. */
    async setStock(units: number): Promise<void> {
      const inventory = container.resolve(Modules.INVENTORY)
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "product_variant",
        fields: ["inventory_items.inventory_item_id"],
        filters: { id: goods.variantId },
      })
      const itemId = data[0]?.inventory_items?.[0]?.inventory_item_id ?? ""
      const levels = await inventory.listInventoryLevels({ inventory_item_id: itemId })
      await inventory.updateInventoryLevels(
        levels.map(({ location_id }) => ({
          inventory_item_id: itemId,
          location_id,
          stocked_quantity: units,
        }))
      )
    },

    status: () => shop.statusOf(goods.title),
  }
  return stall
}

/** What rows read of Medusa's answers to staff. */
export type AdminBody = {
  type?: string
  code?: string
  message?: string
  order_change?: { id: string }
  order_preview?: {
    id: string
    items: { id: string; actions?: { id: string; action: string }[] }[]
  }
  exchange?: { id: string }
  claim?: { id: string }
  return?: { id: string }
  payment_collection?: { id: string; payment_sessions?: { id: string }[] }
  fulfillment?: { id: string }
  order?: { id: string; fulfillments?: { id: string }[] }
  promotion?: { id: string }
  price_list?: { id: string }
  sales_channel?: { id: string }
  transaction_id?: string
  shipping_options?: { id: string }[]
}
