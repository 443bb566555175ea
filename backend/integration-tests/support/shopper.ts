import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { AxiosInstance, AxiosResponse } from "axios"
import type { Shelf } from "./shelf"

type Option = { id: string; amount: number; type: { code: string } }
type Item = { id: string; [field: string]: unknown }

/** What tests read of Medusa's answers: the part that belongs to the request is there, the others are not. */
export type Body = {
  type: string
  code: string
  message: string
  token: string
  cart: { id: string; items: Item[] }
  order: {
    id: string
    items: Item[]
    payment_collections: { id: string }[]
    /** On the order's page only. */
    pickup: { code: string } | null
  }
  payment_collection: { id: string; payment_sessions: { data: unknown }[] }
}
export type Answer = AxiosResponse<Body>
export type Shopper = ReturnType<typeof shopper>

const ADDRESS = {
  first_name: "Khách",
  last_name: "Thử",
  phone: "0912345678",
  address_1: "Số 5, khu 3",
  city: "Phường Hồng Gai",
  province: "Quảng Ninh",
  country_code: "vn",
}

/** A shopper who goes through the store's own routes. Refusals come back as answers. */
export function shopper(api: AxiosInstance, container: MedusaContainer, shelf: Shelf) {
  const key = {
    headers: { "x-publishable-api-key": shelf.key },
    validateStatus: () => true,
  }
  const post = (path: string, body: object): Promise<Answer> => api.post(path, body, key)
  const cartId = (cart: Answer): string => cart.data.cart.id

  async function variantOf(title: string): Promise<string> {
    const [variant] = await container
      .resolve(Modules.PRODUCT)
      .listProductVariants({ product_id: shelf.productIds.get(title) ?? "" })
    if (!variant) throw new Error(`no product ${title} on the shelf`)
    return variant.id
  }

  async function createCart(
    point: string,
    items: Record<string, number>,
    metadata?: object
  ): Promise<Answer> {
    const lines = Object.entries(items).map(async ([title, quantity]) => ({
      variant_id: await variantOf(title),
      quantity,
    }))
    return post("/store/carts", {
      region_id: shelf.regionId,
      sales_channel_id: shelf.channelIds.get(point),
      items: await Promise.all(lines),
      metadata,
    })
  }

  async function openSession(cart: Answer, provider_id: string, data?: object): Promise<Answer> {
    const collection = await post("/store/payment-collections", { cart_id: cartId(cart) })
    const { id } = collection.data.payment_collection
    return post(`/store/payment-collections/${id}/payment-sessions`, { provider_id, data })
  }

  async function shippingOptions(cart: Answer): Promise<Option[]> {
    const { data } = await api.get<{ shipping_options: Option[] }>(
      `/store/shipping-options?cart_id=${cartId(cart)}`,
      key
    )
    return data.shipping_options
  }

  /** Gives a cart its address, pick-up and, unless `provider` is null, a payment session. */
  async function finishCart(cart: Answer, provider: string | null = "pp_vietqr_vietqr") {
    await post(`/store/carts/${cartId(cart)}`, {
      email: "khach@ocop.example",
      shipping_address: ADDRESS,
      billing_address: ADDRESS,
    })
    const pickup = (await shippingOptions(cart)).find((option) => option.type.code === "pickup")
    await post(`/store/carts/${cartId(cart)}/shipping-methods`, { option_id: pickup?.id })
    if (provider) await openSession(cart, provider)
    return cart
  }

  return {
    key,
    get: (path: string): Promise<Answer> => api.get(path, key),
    createCart,
    openSession,
    shippingOptions,
    addItem: async (cart: Answer, title: string, quantity: number) =>
      post(`/store/carts/${cartId(cart)}/line-items`, {
        variant_id: await variantOf(title),
        quantity,
      }),
    changeFirstItem: (cart: Answer, quantity: number) =>
      post(`/store/carts/${cartId(cart)}/line-items/${cart.data.cart.items[0]?.id}`, { quantity }),
    updateCart: (cart: Answer, changes: object) => post(`/store/carts/${cartId(cart)}`, changes),
    complete: (cart: Answer) => post(`/store/carts/${cartId(cart)}/complete`, {}),

    finishCart,

    /** A cart with address, pick-up and, unless `provider` is null, a payment session: one step before completion. */
    readyCart: async (
      point: string,
      items: Record<string, number>,
      provider: string | null = "pp_vietqr_vietqr",
      metadata?: object
    ): Promise<Answer> => finishCart(await createCart(point, items, metadata), provider),

    async statusOf(title: string): Promise<string | undefined> {
      const product = await container
        .resolve(Modules.PRODUCT)
        .retrieveProduct(shelf.productIds.get(title) ?? "", { select: ["status"] })
      return product.status
    },

    async paymentStatusOf(orderId: string): Promise<string | undefined> {
      const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
        entity: "order",
        fields: ["id", "payment_collections.status"],
        filters: { id: orderId },
      })
      return data[0]?.payment_collections?.[0]?.status
    },
  }
}
