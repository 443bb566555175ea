import type { MailDraft } from "./render-mail"

/** What a mail to the buyer needs of an order. Amounts are integer đồng. */
export type OrderForMail = {
  language: "vi" | "en"
  displayId: number
  totalVnd: number
  payment: "card" | "transfer"
  pointName: string
  pointPhone: string | null
  pageUrl: string
  /** Null while the order stands. */
  ended: {
    reason: "certificate_withdrawn" | "payment_expired" | "cancelled"
    products: string[]
    /** The sales point's own words, when it cancelled the order. */
    note?: string
    money: "none" | "refunded" | "to_be_paid_back"
  } | null
  /** Null when there is nothing to pick up. */
  pickup: { code: string; until: string | null } | null
  tracking: { carrier: string; number: string | null } | null
  /** Some of it came back. */
  returned: boolean
}

export type OrderMail = "placed" | "paid" | "ready" | "sent" | "ended" | "money_returned"

/** The mail about an order in the buyer's language: short, without goods or pictures; the order's page has the rest. */
export function orderMail(kind: OrderMail, order: OrderForMail): MailDraft {
  const { language, pageUrl, pointName, pointPhone } = order
  const words = WORDS[language]
  return {
    language,
    subject: words.subject[kind](order),
    paragraphs: words[kind](order),
    facts: [
      [words.order, String(order.displayId)],
      [words.total, formatVnd(order.totalVnd, language)],
      [words.point, pointPhone ? `${pointName} (${pointPhone})` : pointName],
      ...(FACTS_OF[kind]?.(order) ?? []).map(([name, value]) => [words[name], value] as const),
    ],
    link: { label: words.page, url: pageUrl },
  }
}

/** `250.000 ₫` in Vietnamese, `250,000 ₫` in English; the space does not break. */
function formatVnd(amountVnd: number, language: "vi" | "en"): string {
  return `${amountVnd.toLocaleString(language === "vi" ? "vi-VN" : "en-US")}\u00a0₫`
}

/** `18:00, 26/11/2026` of Vietnam, whatever the reader's own clock. */
function formatInstant(instant: string): string {
  const { year, month, day, hour, minute } = Object.fromEntries(
    INSTANT.formatToParts(new Date(instant)).map(({ type, value }) => [type, value])
  )
  return `${hour}:${minute}, ${day}/${month}/${year}`
}

const INSTANT = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
})

type Fact = readonly [name: "code" | "until" | "carrier" | "tracking", value: string]

/** What only one kind of mail tells. */
const FACTS_OF: Partial<Record<OrderMail, (order: OrderForMail) => Fact[]>> = {
  ready: ({ pickup }) => [
    ...(pickup ? ([["code", pickup.code]] as const) : []),
    ...(pickup?.until ? ([["until", formatInstant(pickup.until)]] as const) : []),
  ],
  sent: ({ tracking }) => [
    ...(tracking ? ([["carrier", tracking.carrier]] as const) : []),
    ...(tracking?.number ? ([["tracking", tracking.number]] as const) : []),
  ],
}

type Ended = NonNullable<OrderForMail["ended"]>
type Words = {
  order: string
  total: string
  point: string
  page: string
  code: string
  until: string
  carrier: string
  tracking: string
  subject: Record<OrderMail, (order: OrderForMail) => string>
} & Record<OrderMail, (order: OrderForMail) => string[]>

const quoted = (titles: string[]) => titles.map((title) => `“${title}”`).join(", ")

const WHY_VI: Record<Ended["reason"], (ended: Ended) => string> = {
  certificate_withdrawn: ({ products }) =>
    `Sau khi bạn đặt hàng, giấy chứng nhận OCOP của ${quoted(products)} đã bị thu hồi. Hàng không được phép giao nữa nên cả đơn được hủy. Đây không phải lỗi của bạn.`,
  payment_expired: () =>
    "Chúng tôi chưa nhận đủ tiền trong thời gian giữ hàng nên đơn tự hủy. Xin đừng chuyển tiền theo mã cũ.",
  cancelled: ({ note }) =>
    note
      ? `Điểm bán đã hủy đơn này. Lý do: ${note.replace(/[.\s]+$/u, "")}. Xin đừng chuyển tiền cho đơn này nữa.`
      : "Điểm bán đã hủy đơn này. Xin đừng chuyển tiền cho đơn này nữa.",
}
const MONEY_VI: Record<Ended["money"], Record<OrderForMail["payment"], string>> = {
  none: {
    transfer:
      "Chưa có khoản tiền nào về đơn này. Nếu bạn vừa chuyển, khoản đó sẽ được trả lại đủ cho bạn.",
    card: "Thẻ của bạn không bị trừ tiền.",
  },
  refunded: {
    transfer: "Tiền đã được chuyển trả lại cho bạn.",
    card: "Tiền đã được hoàn về thẻ của bạn. Ngân hàng phát hành thẻ có thể mất vài ngày để ghi có.",
  },
  to_be_paid_back: {
    transfer:
      "Số tiền bạn đã chuyển sẽ được trả lại đủ. Nhân viên đang chuyển trả; bạn không cần làm gì thêm.",
    card: "Tiền chưa hoàn được về thẻ của bạn. Nhân viên đang xử lý và sẽ hoàn đủ; bạn không cần làm gì thêm.",
  },
}
const WHY_EN: Record<Ended["reason"], (ended: Ended) => string> = {
  certificate_withdrawn: ({ products }) =>
    `After you placed the order, the OCOP certificate of ${quoted(products)} was withdrawn. The goods may no longer be handed over, so the whole order is cancelled. You did nothing wrong.`,
  payment_expired: () =>
    "The full amount did not arrive while the goods were kept for you, so the order was cancelled. Please do not use the old code.",
  cancelled: ({ note }) =>
    note
      ? `The sales point has cancelled this order. Its reason: ${note.replace(/[.\s]+$/u, "")}. Please do not transfer money for it.`
      : "The sales point has cancelled this order. Please do not transfer money for it.",
}
const MONEY_EN: Record<Ended["money"], Record<OrderForMail["payment"], string>> = {
  none: {
    transfer:
      "No money has arrived for this order. If you have just made a transfer, all of it will be paid back to you.",
    card: "Your card was not charged.",
  },
  refunded: {
    transfer: "The money has been transferred back to you.",
    card: "The money has gone back to your card. Your bank may take a few days to show it.",
  },
  to_be_paid_back: {
    transfer:
      "All you have transferred will be paid back. A person is seeing to it; you need not do anything.",
    card: "The refund to your card has not gone through yet. A person is seeing to it and all of it will be refunded; you need not do anything.",
  },
}

const WORDS: Record<OrderForMail["language"], Words> = {
  vi: {
    order: "Số đơn",
    total: "Tổng tiền",
    point: "Điểm bán",
    page: "Xem đơn hàng",
    code: "Mã nhận hàng",
    until: "Giữ hàng đến",
    carrier: "Đơn vị vận chuyển",
    tracking: "Mã vận đơn",
    subject: {
      placed: ({ displayId }) => `Đã nhận đơn hàng ${displayId}, đang chờ thanh toán`,
      paid: ({ displayId }) => `Đơn hàng ${displayId} đã thanh toán`,
      ready: ({ displayId }) => `Đơn hàng ${displayId} đã sẵn sàng, mời bạn đến nhận`,
      sent: ({ displayId }) => `Đơn hàng ${displayId} đã gửi đi`,
      ended: ({ displayId }) => `Đơn hàng ${displayId} đã hủy`,
      money_returned: ({ displayId, ended, returned }) =>
        ended || returned
          ? `Đã trả lại tiền của đơn hàng ${displayId}`
          : `Đã trả lại khoản chuyển thừa của đơn hàng ${displayId}`,
    },
    placed: () => [
      "Cảm ơn bạn đã đặt hàng. Hàng đang được giữ cho bạn và chờ bạn chuyển khoản.",
      "Mở trang đơn hàng để lấy mã QR. Nếu không muốn mua nữa, bạn chỉ cần không chuyển tiền: đơn tự hủy khi hết giờ giữ hàng.",
    ],
    paid: () => [
      "Chúng tôi đã nhận đủ tiền. Cảm ơn bạn đã mua hàng.",
      "Điểm bán đang chuẩn bị hàng. Tình trạng đơn có trên trang đơn hàng.",
    ],
    ready: () => [
      "Hàng của bạn đã được chuẩn bị xong và đang chờ tại điểm bán.",
      "Khi đến nhận, hãy đọc mã nhận hàng dưới đây hoặc đưa mã QR trên trang đơn hàng cho nhân viên. Đừng gửi mã cho người không nhận hàng thay bạn.",
    ],
    sent: () => ["Điểm bán đã giao hàng của bạn cho đơn vị vận chuyển."],
    ended: ({ ended, payment }) =>
      ended ? [WHY_VI[ended.reason](ended), MONEY_VI[ended.money][payment]] : [],
    money_returned: ({ payment, ended, returned }) => [
      ended || returned
        ? MONEY_VI.refunded[payment]
        : "Khoản bạn chuyển thừa đã được chuyển trả lại. Đơn hàng giữ nguyên.",
    ],
  },
  en: {
    order: "Order",
    total: "Total",
    point: "Sales point",
    page: "See the order",
    code: "Pick-up code",
    until: "Kept until",
    carrier: "Carrier",
    tracking: "Tracking number",
    subject: {
      placed: ({ displayId }) => `Order ${displayId} received, waiting for payment`,
      paid: ({ displayId }) => `Order ${displayId} is paid`,
      ready: ({ displayId }) => `Order ${displayId} is ready to be picked up`,
      sent: ({ displayId }) => `Order ${displayId} is on its way`,
      ended: ({ displayId }) => `Order ${displayId} is cancelled`,
      money_returned: ({ displayId, ended, returned }) =>
        ended || returned
          ? `The money of order ${displayId} has been returned`
          : `The surplus of order ${displayId} has been returned`,
    },
    placed: () => [
      "Thank you for your order. The goods are kept for you while we wait for your transfer.",
      "Open the order's page for the QR code. If you have changed your mind, simply do not pay: the order is cancelled when the time is up.",
    ],
    paid: () => [
      "We have received the full amount. Thank you for buying with us.",
      "The sales point is preparing the goods. The order's page shows how far it is.",
    ],
    ready: () => [
      "Your goods are packed and wait for you at the sales point.",
      "When you come, say the pick-up code below or show the QR code on the order's page. Give the code only to someone who picks up for you.",
    ],
    sent: () => ["The sales point has handed your goods to the carrier."],
    ended: ({ ended, payment }) =>
      ended ? [WHY_EN[ended.reason](ended), MONEY_EN[ended.money][payment]] : [],
    money_returned: ({ payment, ended, returned }) => [
      ended || returned
        ? MONEY_EN.refunded[payment]
        : "What you transferred too much has been paid back. The order stands as it is.",
    ],
  },
}
