import http from "node:http"
import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CLOCK } from "@ocop/plugin-ocop/gate/clock"
import type { AxiosInstance } from "axios"
import { createOperator } from "../../../src/setup/create-operator"
import { addToShelf, stockShelf, type Shelf } from "../shelf"
import { transferJourney } from "../transfer-journey"
import { BEGINNING, PRICE_VND } from "./gate-model"

const OPERATOR = { email: "operator@ocop.example", password: "mot-mat-khau-du-dai" }
const POINT = "diem-mot"
/** Products are made so many at a time: one by one they would take longer than the sequences. */
const BATCH = 50
const STOCK = 100_000
const PRODUCER = "P1"
const ADDRESS = {
  first_name: "Khách",
  last_name: "Thử",
  phone: "0912345678",
  address_1: "Số 5, khu 3",
  city: "Phường Hồng Gai",
  province: "Quảng Ninh",
  country_code: "vn",
}

export type Answer = {
  status: number
  data: {
    type?: string
    code?: string
    message?: string
    cart?: { id: string; items: { id: string }[] }
    order?: { id: string }
    certificate?: { id: string }
    payment_collection?: { id: string }
    payment_request?: { code: string }
    product?: { sellable: { ok: boolean; reason?: string } }
  }
}

/** One product of the shop, which belongs to one sequence alone. */
export type ModelProduct = {
  id: string
  handle: string
  variantId: string
  ocopProductId: string
}

type Certification = {
  listOcopProducts(filter: object, config: object): Promise<{ id: string; name: string }[]>
  createCertificates(data: object): Promise<{ id: string }>
}

/** The running shop as shopper, staff, bank and clock see it: HTTP wherever there is a route. */
export type ModelShop = Awaited<ReturnType<typeof openModelShop>>

/** Opens a shop with one point for sequences of the model, each of which takes a product that nobody else touches. */
export async function openModelShop(api: AxiosInstance, container: MedusaContainer) {
  // A connection that is kept open may be closed by the server in the moment it is used again: in an hour of requests it was.
  api.defaults.httpAgent = new http.Agent({ keepAlive: false })
  let instant = BEGINNING
  container.register(CLOCK, asValue({ now: () => new Date(instant) }))
  const shelf = await stockShelf(
    container,
    [{ name: "Điểm một", isDefault: true }],
    [{ code: PRODUCER, name: "Hợp tác xã Bản Sen", type: "cooperative" }],
    []
  )
  await createOperator(container, OPERATOR)
  const { data: signedIn } = await api.post<{ token: string }>("/auth/user/emailpass", OPERATOR)
  const asStaff = {
    headers: { authorization: `Bearer ${signedIn.token}` },
    validateStatus: () => true,
  }
  const asShopper = {
    headers: { "x-publishable-api-key": shelf.key },
    validateStatus: () => true,
  }
  const store = (path: string, body: object = {}): Promise<Answer> =>
    api.post(path, body, asShopper)
  const staff = (path: string, body: object): Promise<Answer> => api.post(path, body, asStaff)
  const certification = container.resolve<Certification>("certification")
  const pickup = await pickupOption(container)
  const bank = transferJourney(api, container, {
    headers: asShopper.headers,
    regionId: shelf.regionId,
    variantId: "",
    points: {
      without_account: { channelId: channel(shelf), locationId: "" },
      with_account: { channelId: channel(shelf), locationId: "" },
    },
  })
  const waiting: ModelProduct[] = []
  let made = 0

  return {
    container,
    store,
    staff,
    bank,
    certification,

    setClock(ms: number): void {
      instant = ms
    },

    /** A product without a certificate, in stock at the point, not published. */
    async takeProduct(): Promise<ModelProduct> {
      if (waiting.length === 0) {
        instant = BEGINNING
        const names = Array.from({ length: BATCH }, (_, index) => `Sản phẩm thử ${made + index}`)
        made += BATCH
        waiting.push(...(await makeProducts(container, shelf, names)))
      }
      const product = waiting.shift()
      if (!product) throw new Error("no product was made")
      return product
    },

    createCart: (product: ModelProduct, quantity: number) =>
      store("/store/carts", {
        region_id: shelf.regionId,
        sales_channel_id: channel(shelf),
        email: "khach@ocop.example",
        shipping_address: ADDRESS,
        billing_address: ADDRESS,
        items: [{ variant_id: product.variantId, quantity }],
      }),

    /** Pick-up and a payment session by transfer. */
    async openPayment(cartId: string): Promise<Answer> {
      await store(`/store/carts/${cartId}/shipping-methods`, { option_id: pickup })
      const collection = await store("/store/payment-collections", { cart_id: cartId })
      const id = collection.data.payment_collection?.id ?? ""
      return store(`/store/payment-collections/${id}/payment-sessions`, {
        provider_id: "pp_vietqr_vietqr",
      })
    },

    productPage: (product: ModelProduct): Promise<Answer> =>
      api.get(`/store/ocop/products/${product.handle}`, asShopper),

    async statusOf(product: ModelProduct): Promise<string> {
      const { status } = await container
        .resolve(Modules.PRODUCT)
        .retrieveProduct(product.id, { select: ["status"] })
      return status
    },

    /** Ids of all orders with this product, however they came to be. */
    async ordersOf(product: ModelProduct): Promise<string[]> {
      const connection = container.resolve<{
        raw(sql: string, bindings: string[]): Promise<{ rows: { order_id: string }[] }>
      }>(ContainerRegistrationKeys.PG_CONNECTION)
      const { rows } = await connection.raw(
        `select distinct item.order_id from order_item item
           join order_line_item line on line.id = item.item_id
          where line.variant_id = ? and item.deleted_at is null`,
        [product.variantId]
      )
      return rows.map((row) => row.order_id).sort()
    },
  }
}

function channel(shelf: Shelf): string {
  return shelf.channelIds.get(POINT) ?? ""
}

async function pickupOption(container: MedusaContainer): Promise<string> {
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({}, { relations: ["type"] })
  const pickup = options.find((option) => option.type.code === "pickup")
  if (!pickup) throw new Error("the point has no pick-up")
  return pickup.id
}

async function makeProducts(
  container: MedusaContainer,
  shelf: Shelf,
  names: string[]
): Promise<ModelProduct[]> {
  const ids = await addToShelf(
    container,
    shelf,
    names.map((name) => ({
      name,
      producer: PRODUCER,
      uncertified: true,
      packs: { "Hộp 100 g": PRICE_VND },
      stock: { [POINT]: STOCK },
    }))
  )
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: [...ids.values()] }, { relations: ["variants"], take: names.length })
  const ocop = await container
    .resolve<Certification>("certification")
    .listOcopProducts({ name: names }, { take: names.length })
  const ocopIds = new Map(ocop.map(({ id, name }) => [name, id]))
  return products.map(({ id, handle, title, variants }) => ({
    id,
    handle,
    variantId: variants[0]?.id ?? "",
    ocopProductId: ocopIds.get(title) ?? "",
  }))
}
