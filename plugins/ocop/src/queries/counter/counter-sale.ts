import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COUNTER_MODULE } from "../../modules/counter"
import type CounterModuleService from "../../modules/counter/service"
import type { CounterRequestRow } from "../../modules/counter/service"
import { counterState, type CounterState } from "../../rules/counter-sale"
import { readRows } from "../../search/graph"
import { counterPayments } from "../../counter/payments"

/** A sale as the till shows it (docs/sales-point-api.md). Sums are integer đồng, instants ISO 8601. */
export type CounterSale = {
  id: string
  display_id: number
  key: string
  sold_at: string
  booked_at: string
  total_vnd: number
  lines: {
    title: string
    variant: string | null
    quantity: number
    unit_price_vnd: number
    total_vnd: number
  }[]
  code: string
  state: CounterState
  received_vnd: number
  qr_text: string | null
  expires_at: string
  seller: string
  /** What the till does not show, and the server decides by. */
  cancelled: boolean
  email: string | null
  paid_seen: boolean
}

type OrderRow = {
  id: string
  display_id: number
  created_at: string | Date
  status: string
  total: unknown
  items: {
    title: string
    product_title: string | null
    variant_title: string | null
    quantity: unknown
    unit_price: unknown
    total: unknown
  }[]
}

const ORDER_FIELDS = [
  ..."id display_id created_at status total".split(" "),
  ..."title product_title variant_title quantity unit_price total"
    .split(" ")
    .map((field) => `items.${field}`),
]

/** One sale of this point's counter at `at`; null when the order is another point's, or no counter sale. */
export async function readCounterSale(
  container: MedusaContainer,
  pointId: string,
  orderId: string,
  at: Date
): Promise<CounterSale | null> {
  const requests = await container
    .resolve<CounterModuleService>(COUNTER_MODULE)
    .listCounterRequests({ point_id: pointId, order_id: orderId, kind: "sale" })
  const [sale] = await presentSales(container, requests, at)
  return sale ?? null
}

/** More than a counter sells on one day. */
const MOST_SALES = 500
/** A sale that was given away on a transfer the seller saw waits a day; what is older does not wait any more. */
const WAIT_MS = 48 * 60 * 60 * 1000

/** Sales that were booked since `since`, whatever became of them, and earlier ones that still wait; the latest first. */
export async function listCounterSales(
  container: MedusaContainer,
  pointId: string,
  since: Date,
  at: Date
): Promise<CounterSale[]> {
  const earliest = new Date(Math.min(since.getTime(), at.getTime() - WAIT_MS))
  const requests = await container
    .resolve<CounterModuleService>(COUNTER_MODULE)
    .listCounterRequests(
      { point_id: pointId, kind: "sale", state: "done", created_at: { $gte: earliest } },
      { take: MOST_SALES, order: { created_at: "DESC" } }
    )
  const sales = await presentSales(container, requests, at)
  return sales.filter(
    ({ booked_at, state }) =>
      new Date(booked_at) >= since || !["paid", "expired", "cancelled"].includes(state)
  )
}

async function presentSales(
  container: MedusaContainer,
  requests: CounterRequestRow[],
  at: Date
): Promise<CounterSale[]> {
  const ids = requests.flatMap(({ order_id }) => order_id ?? [])
  if (ids.length === 0) return []
  const rows = await readRows<OrderRow>(container.resolve(ContainerRegistrationKeys.QUERY), {
    entity: "order",
    fields: ORDER_FIELDS,
    filters: { id: ids },
  })
  const orders = new Map(rows.map((row) => [row.id, row]))
  const payments = await counterPayments().readPayments(
    container,
    rows.map(({ id, status }) => ({ id, cancelled: status === "canceled" })),
    at
  )
  return requests.flatMap((request): CounterSale[] => {
    const order = orders.get(request.order_id ?? "")
    const payment = payments.get(request.order_id ?? "")
    if (!order || !payment) return []
    return [
      {
        id: order.id,
        display_id: order.display_id,
        key: request.key,
        sold_at: new Date(request.sold_at).toISOString(),
        booked_at: new Date(order.created_at).toISOString(),
        total_vnd: Number(order.total),
        lines: order.items.map((item) => ({
          title: item.product_title ?? item.title,
          variant: item.variant_title,
          quantity: Number(item.quantity),
          unit_price_vnd: Number(item.unit_price),
          total_vnd: Number(item.total),
        })),
        code: payment.code,
        state: counterState(payment.state, payment.inReview),
        received_vnd: payment.receivedVnd,
        qr_text: payment.qrText,
        expires_at: payment.expiresAt,
        seller: request.seller,
        cancelled: order.status === "canceled",
        email: request.customer_email,
        paid_seen: request.paid_seen,
      },
    ]
  })
}

/** The sale without what only the server needs. */
export function shownSale(sale: CounterSale) {
  const { cancelled: _cancelled, email: _email, paid_seen: _seen, ...shown } = sale
  return shown
}
