import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_DESK_MODULE } from "../../modules/order-desk"
import type OrderDeskModuleService from "../../modules/order-desk/service"
import { readRows } from "../../search/graph"
import { pictureOf, type Picture } from "../catalogue/catalogue-item"
import { readOrderEnded, type OrderEnded } from "../orders/order-ended"
import type { DeskMethod, DeskState, OrderFacts } from "./order-facts"
import { readOrderGoods } from "./order-goods"

/** An order as the point's staff see it (docs/sales-point-api.md). Amounts are integer đồng, VAT included. */
export type PointOrder = {
  id: string
  display_id: number
  state: DeskState
  placed_at: string
  paid_at: string | null
  method: DeskMethod
  pickup_until: string | null
  /** Ready, and its time at the counter has passed. */
  overdue: boolean
  customer: { name: string; phone: string; email: string; address: string | null }
  items: {
    id: string
    title: string
    variant: string | null
    quantity: number
    total_vnd: number
    returned: number
    alcohol: boolean
    picture: Picture | null
  }[]
  total_vnd: number
  carrier: string | null
  tracking_number: string | null
  cancelled: {
    reason: OrderEnded["reason"]
    note: string | null
    products: string[]
    money: OrderEnded["money"]
  } | null
  age_check: boolean
}

type Address = {
  first_name: string | null
  last_name: string | null
  phone: string | null
  address_1: string | null
  city: string | null
  province: string | null
}
type OrderRow = {
  id: string
  email: string | null
  total: unknown
  item_total: unknown
  shipping_address?: Address | null
  items: {
    id: string
    title: string
    product_title: string | null
    product_id: string | null
    variant_title: string | null
    total: unknown
  }[]
}
type ProductRow = {
  id: string
  title: string
  ocop_product?: { picture_kind: string | null } | null
}

const FIELDS = [
  ..."id email total".split(" "),
  ..."id title product_title product_id variant_title total"
    .split(" ")
    .map((one) => `items.${one}`),
  ..."first_name last_name phone address_1 city province"
    .split(" ")
    .map((one) => `shipping_address.${one}`),
]

/** The orders in the order of their facts, each read once, however many. Only cancelled ones are asked for one by one. */
export async function readPointOrders(
  container: MedusaContainer,
  facts: readonly OrderFacts[],
  at: Date
): Promise<PointOrder[]> {
  if (facts.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const desk = container.resolve<OrderDeskModuleService>(ORDER_DESK_MODULE)
  const ids = facts.map(({ id }) => id)
  const [orders, goods, deskRows] = await Promise.all([
    readRows<OrderRow>(query, { entity: "order", fields: FIELDS, filters: { id: ids } }),
    readOrderGoods(container, ids),
    desk.listDeskOrders({ order_id: ids }, { take: null }),
  ])
  const products = await readRows<ProductRow>(query, {
    entity: "product",
    fields: ["id", "title", "ocop_product.picture_kind"],
    filters: {
      id: orders.flatMap((order) => order.items.flatMap((item) => item.product_id ?? [])),
    },
  })
  const ended = new Map(
    await Promise.all(
      facts
        .filter(({ state }) => state === "cancelled")
        .map(async ({ id }) => [id, await readOrderEnded(container, id)] as const)
    )
  )
  return facts.flatMap((fact) => {
    const order = orders.find(({ id }) => id === fact.id)
    if (!order) return []
    const lines = goods.get(fact.id) ?? []
    const row = deskRows.find(({ order_id }) => order_id === fact.id)
    const end = ended.get(fact.id)
    const until = row?.pickup_until ? new Date(row.pickup_until) : null
    const address = order.shipping_address
    return [
      {
        id: order.id,
        display_id: fact.displayId,
        state: fact.state,
        placed_at: fact.placedAt.toISOString(),
        paid_at: fact.paidAt?.toISOString() ?? null,
        method: fact.method,
        pickup_until: until?.toISOString() ?? null,
        overdue: fact.state === "ready" && until !== null && until < at,
        customer: {
          name: [address?.last_name, address?.first_name].filter(Boolean).join(" "),
          phone: address?.phone ?? "",
          email: order.email ?? "",
          address: fact.method === "delivery" ? oneLine(address) : null,
        },
        items: lines.map((line) => {
          const item = order.items.find(({ id }) => id === line.itemId)
          const product = products.find(({ id }) => id === item?.product_id)
          return {
            id: line.itemId,
            title: line.title,
            variant: item?.variant_title ?? null,
            quantity: line.quantity,
            total_vnd: Number(item?.total ?? 0),
            returned: line.returned,
            alcohol: line.alcohol,
            picture: product ? pictureOf(product.title, product.ocop_product?.picture_kind) : null,
          }
        }),
        total_vnd: Number(order.total),
        carrier: row?.carrier ?? null,
        tracking_number: row?.tracking_number ?? null,
        cancelled: end
          ? { reason: end.reason, note: end.note ?? null, products: end.products, money: end.money }
          : null,
        age_check: lines.some((line) => line.alcohol),
      },
    ]
  })
}

function oneLine(address: Address | null | undefined): string | null {
  const parts = [address?.address_1, address?.city, address?.province].filter(Boolean)
  return parts.length > 0 ? parts.join(", ") : null
}

export type OrderEvent = { at: string; who: string | null; what: string; note: string | null }

/** What happened to an order, oldest first; nobody's name stands at what the buyer did. */
export async function readOrderEvents(
  container: MedusaContainer,
  { id, placedAt, paidAt }: OrderFacts
): Promise<OrderEvent[]> {
  const desk = container.resolve<OrderDeskModuleService>(ORDER_DESK_MODULE)
  const entries = await desk.listDeskEntries({ order_id: id }, { take: null, order: { at: "ASC" } })
  const events: OrderEvent[] = [
    { at: placedAt.toISOString(), who: null, what: "placed", note: null },
    ...(paidAt ? [{ at: paidAt.toISOString(), who: null, what: "paid", note: null }] : []),
    ...entries.map(({ at, who, what, note }) => ({
      at: new Date(at).toISOString(),
      who,
      what,
      note,
    })),
  ]
  return events.sort((a, b) => a.at.localeCompare(b.at))
}
