import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isAlcohol } from "../../rules/alcohol"
import { readRows, type Graph } from "../../search/graph"
import { readPointRows } from "../../search/point-rows"
import { pictureOf, type Picture } from "../catalogue/catalogue-item"
import { pointFacts, type PointFacts } from "../points/point-summary"
import { readOrderDesk, type OrderDeskView } from "./order-desk-view"
import { readOrderEnded, type OrderEnded } from "./order-ended"
import { PAYMENT_MONEY_FIELDS, paymentMoney, type PaymentRow } from "./order-money"
import { orderState, type OrderState } from "./order-state"

/** An order as its buyer sees it (docs/store-api.md). Amounts are integer đồng, VAT included. */
export type OrderView = {
  order_id: string
  display_id: number
  placed_at: string
  state: OrderState
  /** Null while the order stands. */
  ended: OrderEnded | null
  payment: "card" | "transfer"
  email: string
  items: {
    title: string
    variant: string | null
    quantity: number
    unit_price_vnd: number
    total_vnd: number
    handle: string
    picture: Picture | null
    /** Handed over to adults only: whoever hands it over asks for proof of age. */
    alcohol: boolean
  }[]
  shipping: {
    method: "pickup" | "delivery"
    name: string
    amount_vnd: number
    address: string | null
  }
  point: PointFacts & {
    operator_name: string
    operator_tax_code: string | null
    alcohol_licence: string | null
  }
  item_total_vnd: number
  total_vnd: number
  vat_included: true
} & OrderDeskView

type OrderRow = {
  id: string
  display_id: number
  created_at: string | Date
  status: string
  email: string | null
  sales_channel_id: string | null
  /** Amounts and quantities are numbers or Medusa's big numbers, which turn into one. */
  item_total: unknown
  total: unknown
  items: {
    title: string
    product_title: string | null
    product_id: string | null
    product_handle: string | null
    variant_title: string | null
    quantity: unknown
    unit_price: unknown
    total: unknown
  }[]
  shipping_methods?: { name: string; total: unknown; shipping_option_id: string | null }[]
  shipping_address?: {
    address_1: string | null
    city: string | null
    province: string | null
  } | null
  payment_collections?: {
    payments?: PaymentRow[] | null
    payment_sessions?: { provider_id: string }[]
  }[]
  fulfillments?: { delivered_at: unknown; canceled_at: unknown }[]
}

const FIELDS = [
  ..."id display_id created_at status email sales_channel_id item_total total".split(" "),
  ..."title product_title product_id product_handle variant_title quantity unit_price total"
    .split(" ")
    .map((field) => `items.${field}`),
  "shipping_methods.name",
  "shipping_methods.total",
  "shipping_methods.shipping_option_id",
  "shipping_address.address_1",
  "shipping_address.city",
  "shipping_address.province",
  ...PAYMENT_MONEY_FIELDS.map((field) => `payment_collections.payments.${field}`),
  "payment_collections.payment_sessions.provider_id",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
]

/** The order with this id, or null. A sales point that is gone since is an error: orders keep their point for ever. */
export async function readOrderView(
  container: MedusaContainer,
  orderId: string
): Promise<OrderView | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [order] = await readRows<OrderRow>(query, {
    entity: "order",
    fields: FIELDS,
    filters: { id: orderId },
  })
  if (!order) return null
  const [products, point, method, ended] = await Promise.all([
    readProducts(query, order),
    readPoint(query, order),
    readShippingMethod(query, order),
    order.status === "canceled" ? readOrderEnded(container, order.id) : null,
  ])
  const kept = (order.payment_collections ?? [])
    .flatMap((collection) => collection.payments ?? [])
    .reduce((sum, payment) => sum + paymentMoney(payment).keptVnd, 0)
  const total = Number(order.total)
  const shipping = order.shipping_methods?.[0]
  const state = orderState({
    status: order.status,
    total,
    keptVnd: kept,
    fulfillments: order.fulfillments ?? [],
  })
  const waitsForPickup = method === "pickup" && (state === "paid" || state === "ready")
  return {
    ...(await readOrderDesk(container, order.id, waitsForPickup)),
    order_id: order.id,
    display_id: order.display_id,
    placed_at: new Date(order.created_at).toISOString(),
    state,
    ended,
    payment: paidByCard(order) ? "card" : "transfer",
    email: order.email ?? "",
    items: order.items.map((item) => ({
      ...itemFacts(products.get(item.product_id ?? "")),
      title: item.product_title ?? item.title,
      variant: item.variant_title,
      quantity: Number(item.quantity),
      unit_price_vnd: Number(item.unit_price),
      total_vnd: Number(item.total),
      handle: item.product_handle ?? "",
    })),
    shipping: {
      method,
      name: shipping?.name ?? "",
      amount_vnd: Number(shipping?.total ?? 0),
      address: method === "delivery" ? oneLine(order.shipping_address) : null,
    },
    point,
    item_total_vnd: Number(order.item_total),
    total_vnd: total,
    vat_included: true,
  }
}

function paidByCard(order: OrderRow): boolean {
  return (order.payment_collections ?? [])
    .flatMap((collection) => collection.payment_sessions ?? [])
    .some((session) => session.provider_id.startsWith("pp_stripe_"))
}

function oneLine(address: OrderRow["shipping_address"]): string | null {
  const parts = [address?.address_1, address?.city, address?.province].filter(Boolean)
  return parts.length > 0 ? parts.join(", ") : null
}

type ProductRow = {
  id: string
  title: string
  ocop_product?: { picture_kind: string | null; criteria_set: number } | null
}

async function readProducts(
  query: Graph,
  order: OrderRow
): Promise<ReadonlyMap<string, ProductRow>> {
  const rows = await readRows<ProductRow>(query, {
    entity: "product",
    fields: ["id", "title", "ocop_product.picture_kind", "ocop_product.criteria_set"],
    filters: { id: order.items.flatMap((item) => item.product_id ?? []) },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

/** What the line does not remember of its product; a product that is gone since has neither. */
function itemFacts(
  product: ProductRow | undefined
): Pick<OrderView["items"][number], "picture" | "alcohol"> {
  const ocop = product?.ocop_product
  return {
    picture: product ? pictureOf(product.title, ocop?.picture_kind) : null,
    alcohol: isAlcohol(ocop?.criteria_set ?? 0),
  }
}

async function readPoint(query: Graph, order: OrderRow): Promise<OrderView["point"]> {
  const points = await readPointRows(query)
  const point = points.find(({ sales_channel }) => sales_channel?.id === order.sales_channel_id)
  if (!point) throw new Error(`order ${order.id} belongs to no sales point`)
  return {
    ...pointFacts(point),
    operator_name: point.operator_name,
    operator_tax_code: point.operator_tax_code,
    alcohol_licence: point.alcohol_licence,
  }
}

type OptionRow = { id: string; type?: { code: string } | null }

/** The option may have been removed since the order; then what was paid for it tells. */
async function readShippingMethod(
  query: Graph,
  order: OrderRow
): Promise<OrderView["shipping"]["method"]> {
  const shipping = order.shipping_methods?.[0]
  const [option] = shipping?.shipping_option_id
    ? await readRows<OptionRow>(query, {
        entity: "shipping_option",
        fields: ["id", "type.code"],
        filters: { id: shipping.shipping_option_id },
      })
    : []
  const code = option?.type?.code
  if (code === "pickup" || code === "delivery") return code
  return Number(shipping?.total ?? 0) > 0 ? "delivery" : "pickup"
}
