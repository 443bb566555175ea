import { availability, points, products } from "./fixtures.mjs"

// Carts, orders and transfers of the fake. What a real backend does seldom is done on demand:
//   name on the cart "!expired" → certificate_expired at completion · "!stock" → insufficient_stock · "!slow" → 500
//   "!conflict" → 409 twice, then the order · "!unpaid" → payment refused
// POST /fake/orders/:id { state, received_vnd, in_review, ended } moves a transfer by hand.

const HOLD_MS = 60 * 60_000
const FEES = { pickup: 0, delivery: 30_000 }

const carts = new Map()
const orders = new Map()
let next = 1

const ok = (body) => [200, body]
const refuse = (status, code, message) => [status, { type: "not_allowed", code, message }]
const notFound = [404, { type: "not_found", code: "not_found", message: "not found" }]

function variantOf(id) {
  for (const product of products.values()) {
    const variant = product.variants.find((one) => one.id === id)
    if (variant) return { product, variant }
  }
  return null
}

function cartBody(cart) {
  const items = cart.items.map((line, index) => {
    const { product, variant } = variantOf(line.variant_id)
    return {
      id: line.id,
      variant_id: line.variant_id,
      product_handle: product.handle,
      product_title: product.title,
      title: product.title,
      variant_title: variant.title,
      quantity: line.quantity,
      unit_price: variant.price_vnd,
      total: variant.price_vnd * line.quantity,
      created_at: `2026-11-23T00:00:${String(index).padStart(2, "0")}.000Z`,
    }
  })
  const item_total = items.reduce((sum, item) => sum + item.total, 0)
  return {
    id: cart.id,
    completed_at: cart.order ? "2026-11-23T01:00:00.000Z" : null,
    email: cart.email ?? null,
    region_id: "reg_vn",
    sales_channel_id: cart.sales_channel_id,
    item_total,
    total: item_total + (cart.option ? FEES[cart.option] : 0),
    items,
    shipping_address: cart.shipping_address ?? { country_code: "vn" },
    shipping_methods: cart.option ? [{ shipping_option_id: `so_${cart.option}` }] : [],
    payment_collection: cart.provider
      ? {
          id: `paycol_${cart.id}`,
          payment_sessions: [
            {
              id: "payses_1",
              provider_id: cart.provider,
              status: "pending",
              data: cart.provider === "pp_stripe_stripe" ? { client_secret: "pi_1_secret_1" } : {},
            },
          ],
        }
      : null,
  }
}

const pointOf = (cart) => points.find((point) => cart.sales_channel_id === `sc_${point.handle}`)

/** The gate in small: listed here, and not more than ten pieces of anything. */
function lineRefusal(cart, variantId, quantity) {
  const found = variantOf(variantId)
  if (!found) return refuse(400, "not_listed_here", "Không có sản phẩm này")
  const here = availability(found.product.handle).find((p) => p.handle === pointOf(cart)?.handle)
  if (!here) return refuse(400, "not_listed_here", `${found.product.title} không bán ở đây`)
  if (found.product.alcohol && !cart.metadata?.age_confirmed_at) {
    return refuse(400, "age_not_confirmed", `“${found.product.title}” chỉ bán cho người đủ 18 tuổi`)
  }
  if (quantity > 10) return refuse(400, "insufficient_stock", `Không đủ ${found.product.title}`)
  return null
}

function complete(cart) {
  if (cart.order) return ok({ type: "order", order: { id: cart.order, status: "pending" } })
  const title = variantOf(cart.items[0].variant_id).product.title
  const drink = cart.items.map((item) => variantOf(item.variant_id).product).find((p) => p.alcohol)
  if (drink && !cart.metadata?.age_confirmed_at_checkout) {
    return refuse(400, "age_not_confirmed", `“${drink.title}” chỉ bán cho người đủ 18 tuổi`)
  }
  const name = cart.shipping_address?.first_name ?? ""
  if (name.startsWith("!expired"))
    return refuse(400, "certificate_expired", `Chứng nhận của ${title} đã hết hạn`)
  if (name.startsWith("!stock")) return refuse(400, "insufficient_stock", `Không đủ ${title}`)
  if (name.startsWith("!slow"))
    return [500, { type: "unknown_error", message: "An unknown error occurred." }]
  if (name.startsWith("!unpaid"))
    return ok({ type: "cart", error: { type: "payment_authorization_error" } })
  if (name.startsWith("!conflict") && (cart.conflicts = (cart.conflicts ?? 0) + 1) < 3) {
    return [409, { type: "conflict", code: "invalid_state_error", message: "conflict" }]
  }
  const id = `order_${next++}`
  cart.order = id
  orders.set(id, {
    id,
    display_id: 1000 + next,
    cart,
    placed: Date.now(),
    state: "waiting",
    received: 0,
    review: false,
  })
  return ok({ type: "order", order: { id, status: "pending" } })
}

function request(order) {
  const { total } = cartBody(order.cart)
  const expires = order.placed + HOLD_MS
  const remaining = Math.max(0, total - order.received)
  const open = order.state === "waiting" || order.state === "underpaid"
  const code = `OCOPQN${String(order.display_id).padStart(8, "A").replace(/[01]/g, "X")}`
  return {
    order_id: order.id,
    display_id: order.display_id,
    state: order.state,
    amount_vnd: total,
    received_vnd: order.received,
    remaining_vnd: remaining,
    code,
    account: {
      bank_bin: "970405",
      bank_name: "Agribank",
      number: "8000200000000",
      holder: "DIEM BAN MINH HOA",
    },
    qr_text: open
      ? `00020101021238570010A00000072701270006970405011380002000000000208QRIBFTTA53037045406${remaining}5802VN62180814${code}6304ABCD`
      : null,
    placed_at: new Date(order.placed).toISOString(),
    expires_at: new Date(expires).toISOString(),
    now: new Date().toISOString(),
    in_review: order.review,
    demo_bank: true,
  }
}

function orderView(order) {
  const cart = cartBody(order.cart)
  const address = order.cart.shipping_address
  return {
    order_id: order.id,
    display_id: order.display_id,
    placed_at: new Date(order.placed).toISOString(),
    state:
      { waiting: "waiting_for_payment", underpaid: "waiting_for_payment", paid: "paid" }[
        order.state
      ] ?? "cancelled",
    payment: order.cart.provider === "pp_stripe_stripe" ? "card" : "transfer",
    email: cart.email,
    items: cart.items.map((item) => ({
      title: item.title,
      variant: item.variant_title,
      quantity: item.quantity,
      unit_price_vnd: item.unit_price,
      total_vnd: item.total,
      handle: item.product_handle,
      picture: products.get(item.product_handle).picture,
      alcohol: products.get(item.product_handle).alcohol,
    })),
    shipping: {
      method: order.cart.option,
      name: order.cart.option === "pickup" ? "Nhận tại điểm bán" : "Giao hàng",
      amount_vnd: FEES[order.cart.option],
      address:
        order.cart.option === "delivery"
          ? [address.address_1, address.city, address.province].join(", ")
          : null,
    },
    point: {
      ...pointOf(order.cart),
      operator_name: "Đơn vị điểm bán minh họa",
      operator_tax_code: "5700000000",
      alcohol_licence: "Minh họa số 01/GP-BLR",
    },
    item_total_vnd: cart.item_total,
    total_vnd: cart.total,
    vat_included: true,
    ended: endedOf(order),
  }
}

/** As the backend answers: set by hand, or what follows from the state of the transfer. */
function endedOf(order) {
  if (order.ended) return order.ended
  if (order.state !== "expired" && order.state !== "cancelled") return null
  return {
    reason: order.state === "expired" ? "payment_expired" : "cancelled",
    products: [],
    money: order.received > 0 ? "to_be_paid_back" : "none",
  }
}

const cartRoute = (path) => new RegExp(`^/store/carts/([^/]+)${path}$`)
const withCart = (handler) => (match, context) => {
  const cart = carts.get(match[1])
  if (!cart) return notFound
  const write = context.body !== null
  if (write && cart.order && !match.input.endsWith("/complete")) {
    return refuse(400, undefined, `Cart ${cart.id} is already completed.`)
  }
  return handler(cart, match, context)
}
const payRoute = (path = "") => new RegExp(`^/store/vietqr/payment-requests/([^/]+)${path}$`)
const withOrder = (handler) => (match, context) => {
  const order = orders.get(match[1])
  return order ? handler(order, context) : notFound
}

/** Carts, checkout, transfers and orders; see `server.mjs` for the shape. */
export const buying = [
  [
    "POST",
    /^\/store\/carts$/,
    (_m, { body }) => {
      const { sales_channel_id, metadata } = body
      const cart = { id: `cart_${next++}`, sales_channel_id, metadata, items: [] }
      for (const item of body.items ?? []) {
        const refusal = lineRefusal(cart, item.variant_id, item.quantity)
        if (refusal) return refusal
        cart.items.push({ id: `line_${next++}`, ...item })
      }
      carts.set(cart.id, cart)
      return ok({ cart: cartBody(cart) })
    },
  ],
  [
    "GET",
    cartRoute(""),
    ([, id]) => (carts.has(id) ? ok({ cart: cartBody(carts.get(id)) }) : notFound),
  ],
  [
    "POST",
    cartRoute(""),
    withCart((cart, _m, { body }) => {
      const metadata = { ...cart.metadata, ...body.metadata }
      Object.assign(cart, body, { metadata, provider: undefined })
      return ok({ cart: cartBody(cart) })
    }),
  ],
  [
    "POST",
    cartRoute("/line-items"),
    withCart((cart, _m, { body }) => {
      const line = cart.items.find((item) => item.variant_id === body.variant_id)
      const quantity = (line?.quantity ?? 0) + body.quantity
      const refusal = lineRefusal(cart, body.variant_id, quantity)
      if (refusal) return refusal
      if (line) line.quantity = quantity
      else cart.items.push({ id: `line_${next++}`, ...body })
      return ok({ cart: cartBody(cart) })
    }),
  ],
  [
    "POST",
    cartRoute("/line-items/([^/]+)"),
    withCart((cart, [, , id], { body }) => {
      const line = cart.items.find((item) => item.id === id)
      if (!line) return notFound
      const refusal = lineRefusal(cart, line.variant_id, body.quantity)
      if (refusal) return refusal
      line.quantity = body.quantity
      return ok({ cart: cartBody(cart) })
    }),
  ],
  [
    "DELETE",
    cartRoute("/line-items/([^/]+)"),
    withCart((cart, [, , id]) => {
      cart.items = cart.items.filter((item) => item.id !== id)
      return ok({ id, object: "line-item", deleted: true, parent: cartBody(cart) })
    }),
  ],
  [
    "GET",
    /^\/store\/shipping-options$/,
    (_m, { url }) => {
      const cart = carts.get(url.searchParams.get("cart_id"))
      if (!cart) return notFound
      const ways = pointOf(cart).delivers ? ["pickup", "delivery"] : ["pickup"]
      return ok({
        shipping_options: ways.map((code) => ({
          id: `so_${code}`,
          amount: FEES[code],
          type: { code },
        })),
      })
    },
  ],
  [
    "POST",
    cartRoute("/shipping-methods"),
    withCart((cart, _m, { body }) => {
      cart.option = body.option_id.replace("so_", "")
      return ok({ cart: cartBody(cart) })
    }),
  ],
  [
    "GET",
    /^\/store\/payment-providers$/,
    () => ok({ payment_providers: [{ id: "pp_vietqr_vietqr" }, { id: "pp_stripe_stripe" }] }),
  ],
  [
    "POST",
    /^\/store\/payment-collections$/,
    (_m, { body }) => ok({ payment_collection: { id: `paycol_${body.cart_id}` } }),
  ],
  [
    "POST",
    /^\/store\/payment-collections\/paycol_([^/]+)\/payment-sessions$/,
    ([, id], { body }) => {
      carts.get(id).provider = body.provider_id
      return ok({ payment_collection: { id: `paycol_${id}` } })
    },
  ],
  ["POST", cartRoute("/complete"), withCart(complete)],
  [
    "POST",
    /^\/store\/vietqr\/payment-requests$/,
    (_m, { body }) => {
      const order = orders.get(body.order_id)
      return order ? ok({ payment_request: request(order) }) : notFound
    },
  ],
  ["GET", payRoute(), withOrder((order) => ok({ payment_request: request(order) }))],
  [
    "POST",
    payRoute("/demo-transfer"),
    withOrder((order, { body }) => {
      const { total } = cartBody(order.cart)
      order.received += body.amount_vnd ?? total - order.received
      order.state = order.received >= total ? "paid" : "underpaid"
      return ok({ success: true })
    }),
  ],
  [
    "GET",
    /^\/store\/ocop\/order-links\/([^/]+)$/,
    withOrder((order) => ok({ token: `${order.id}.signature` })),
  ],
  [
    "GET",
    /^\/store\/ocop\/orders\/([^/.]+)\.signature$/,
    withOrder((order) => ok({ order: orderView(order) })),
  ],
  [
    "POST",
    /^\/fake\/orders\/([^/]+)$/,
    withOrder((order, { body }) => {
      if (body.state) order.state = body.state
      if (body.received_vnd !== undefined) order.received = body.received_vnd
      if (body.in_review !== undefined) order.review = body.in_review
      if (body.ended !== undefined) order.ended = body.ended
      return ok({})
    }),
  ],
]
