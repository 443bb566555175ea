import { money, moment } from "../format.server"
import { orPointPage, pointApi, pointPath, type PointSession } from "../point-session.server"
import { displayPhone } from "../vietnamese-phone"

export const ORDER_FILTERS = [
  "to_prepare",
  "ready",
  "sent",
  "waiting",
  "done",
  "returns",
  "cancelled",
] as const
export type OrderFilter = (typeof ORDER_FILTERS)[number]
type State = Exclude<OrderFilter, "returns">
type EventName =
  "placed" | "paid" | "ready" | "handed_over" | "sent" | "delivered" | "cancelled" | "returned"

/** `PointOrder` of docs/sales-point-api.md. */
type PointOrder = {
  id: string
  display_id: number
  state: State
  placed_at: string
  paid_at: string | null
  method: "pickup" | "delivery" | "counter"
  pickup_until: string | null
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
  }[]
  total_vnd: number
  carrier: string | null
  tracking_number: string | null
  cancelled: {
    reason: "certificate_withdrawn" | "payment_expired" | "cancelled"
    note: string | null
    products: string[]
    money: "none" | "refunded" | "to_be_paid_back"
  } | null
  age_check: boolean
}
type Events = { at: string; who: string | null; what: EventName; note: string | null }[]

/** An order as the area's pages show it; amounts and times are text. */
function view(order: PointOrder, lang: PointSession["lang"]) {
  return {
    ...order,
    placedAt: moment(order.placed_at),
    pickupUntil: order.pickup_until && moment(order.pickup_until),
    phone: order.customer.phone ? displayPhone(order.customer.phone) : null,
    units: order.items.reduce((sum, { quantity }) => sum + quantity, 0),
    total: money(order.total_vnd, lang),
    delivery: deliveryOf(order, lang),
    items: order.items.map((item) => ({ ...item, total: money(item.total_vnd, lang) })),
  }
}
/** What bringing it costs: the part of the total that no goods account for; null when that is nothing. */
function deliveryOf(order: PointOrder, lang: PointSession["lang"]): string | null {
  const goods = order.items.reduce((sum, { total_vnd }) => sum + total_vnd, 0)
  const rest = order.total_vnd - goods
  return order.method === "delivery" && rest > 0 ? money(rest, lang) : null
}

export type OrderCard = ReturnType<typeof view>

export type OrderList = {
  orders: OrderCard[]
  total: number
  page: number
  pages: number
  counts: Record<OrderFilter, number>
}

/** A page of the point's orders; without a filter, of all of them. */
export async function listOrders(
  request: Request,
  session: PointSession,
  asked: { state: OrderFilter | null; q: string; page: number }
): Promise<OrderList> {
  const { orders, ...rest } = await orPointPage(
    request,
    pointApi(session).get<Omit<OrderList, "orders"> & { orders: PointOrder[] }>(
      pointPath(session.point.handle, "/orders"),
      { state: asked.state ?? undefined, q: asked.q || undefined, page: String(asked.page) }
    )
  )
  return { ...rest, orders: orders.map((order) => view(order, session.lang)) }
}

export type OrderDetail = OrderCard & { events: (Events[number] & { atText: string })[] }

/** One order of the point. Throws a 404 response for any other. */
export async function findPointOrder(
  request: Request,
  session: PointSession,
  id: string
): Promise<OrderDetail> {
  const { order } = await orPointPage(
    request,
    pointApi(session).get<{ order: PointOrder & { events: Events } }>(
      pointPath(session.point.handle, `/orders/${encodeURIComponent(id)}`)
    )
  )
  const events = order.events.map((event) => ({ ...event, atText: moment(event.at) }))
  return { ...view(order, session.lang), events }
}
