import type { OrderView } from "./data/orders.server"
import { endedView, type EndedView } from "./ended-view.server"
import { money, moment } from "./format.server"
import type { Lang } from "./language"
import { picture, type PictureView } from "./picture.server"
import { qrPicture, type QrPicture } from "./qr.server"
import { displayPhone } from "./vietnamese-phone"

type StepName = "placed" | "paid" | "ready" | "completed" | "cancelled" | "refunded"

/** One step of the way of an order: behind it, where it stands, or ahead. */
export type OrderStep = { name: StepName; state: "done" | "now" | "later" }

/** An order as its page shows it; amounts and times are text. */
export type OrderPage = {
  orderId: string
  displayId: string
  placedAt: string
  state: OrderView["state"]
  /** Null while the order stands. */
  ended: EndedView | null
  steps: OrderStep[]
  payment: OrderView["payment"]
  email: string
  lines: {
    handle: string
    title: string
    variant: string | null
    picture: PictureView | null
    quantity: number
    unitPrice: string
    total: string
  }[]
  receive: { method: "pickup" | "delivery"; fee: string | null; address: string | null }
  /** What shows at the counter that the goods are this buyer's. */
  pickup: { code: string; qr: QrPicture; until: string | null } | null
  tracking: { carrier: string; number: string | null } | null
  seller: {
    name: string
    address: string
    phone: string | null
    openingHours: string | null
    operator: string | null
    taxCode: string | null
    licence: string | null
  }
  /** A drink is among the lines: age is checked at hand-over. */
  alcohol: boolean
  itemTotal: string
  total: string
}

export function orderPage(order: OrderView, lang: Lang): OrderPage {
  const { point, shipping } = order
  const alcohol = order.items.some((item) => item.alcohol)
  return {
    orderId: order.order_id,
    displayId: String(order.display_id),
    placedAt: moment(order.placed_at),
    state: order.state,
    ended: endedView(order),
    steps: stepsOf(order.state, order.ended?.money),
    payment: order.payment,
    email: order.email,
    lines: order.items.map((item) => ({
      handle: item.handle,
      title: item.title,
      variant: item.variant && !/^default/i.test(item.variant) ? item.variant : null,
      picture: item.picture && picture(item.picture, lang),
      quantity: item.quantity,
      unitPrice: money(item.unit_price_vnd, lang),
      total: money(item.total_vnd, lang),
    })),
    receive: {
      method: shipping.method,
      fee: shipping.amount_vnd === 0 ? null : money(shipping.amount_vnd, lang),
      address: shipping.address,
    },
    pickup: order.pickup && {
      code: order.pickup.code,
      qr: qrPicture(order.pickup.qr_text),
      until: order.pickup.until && moment(order.pickup.until),
    },
    tracking: order.tracking,
    seller: {
      name: point.name,
      address: point.address,
      phone: point.phone && displayPhone(point.phone),
      openingHours: point.opening_hours,
      operator: point.operator_name,
      taxCode: point.operator_tax_code,
      licence: alcohol ? point.alcohol_licence : null,
    },
    alcohol,
    itemTotal: money(order.item_total_vnd, lang),
    total: money(order.total_vnd, lang),
  }
}

const WAY: StepName[] = ["placed", "paid", "ready", "completed"]

/** The steps of an order in this state. A cancelled one ends with its cancellation, or with the money's way back. */
export function stepsOf(
  state: OrderView["state"],
  money: NonNullable<OrderView["ended"]>["money"] = "none"
): OrderStep[] {
  if (state === "cancelled") {
    return [
      { name: "placed", state: "done" },
      { name: "cancelled", state: "done" },
      ...(money === "none"
        ? []
        : [{ name: "refunded", state: money === "refunded" ? "done" : "now" } as const]),
    ]
  }
  const reached = state === "waiting_for_payment" ? 0 : WAY.indexOf(state)
  return WAY.map((name, index) => ({
    name,
    state: index <= reached ? "done" : index === reached + 1 ? "now" : "later",
  }))
}
