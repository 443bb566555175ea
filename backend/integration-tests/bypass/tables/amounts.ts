import { Modules } from "@medusajs/framework/utils"
import { row, type Row } from "../row"
import type { Stall } from "../stall"

const HALF = 120_000.5
const PRICES = [{ currency_code: "vnd", amount: HALF }]
const VARIANT = { title: "Hộp 200 g", options: { "Quy cách": "Hộp 200 g" }, prices: PRICES }

/** Staff's doors for amounts: which route, and a body that has half a đồng in it. */
const DOORS: [route: string, body: (stall: Stall) => object][] = [
  ["products", () => ({ title: "Mới", options: [], variants: [VARIANT] })],
  ["products/batch", (stall) => ({ update: [{ id: stall.productId, variants: priced(stall) }] })],
  ["products/:id", (stall) => ({ variants: priced(stall) })],
  ["products/:id/variants", () => VARIANT],
  ["products/:id/variants/batch", (stall) => ({ update: priced(stall) })],
  ["products/:id/variants/:variant_id", () => ({ prices: PRICES })],
  [
    "price-lists",
    (stall) => ({
      title: "Giảm",
      description: "x",
      prices: [{ variant_id: stall.variantId, currency_code: "vnd", amount: HALF }],
    }),
  ],
  [
    "price-lists/:id/prices/batch",
    (stall) => ({ create: [{ variant_id: stall.variantId, currency_code: "vnd", amount: HALF }] }),
  ],
  [
    "shipping-options",
    () => ({
      name: "Giao nhanh",
      service_zone_id: "serzo_1",
      shipping_profile_id: "sp_1",
      price_type: "flat",
      provider_id: "manual_manual",
      type: { label: "x", description: "x", code: "x" },
      prices: PRICES,
    }),
  ],
  ["shipping-options/:id", () => ({ prices: PRICES })],
  ["payments/:id/capture", () => ({ amount: 0.5 })],
  ["payments/:id/refund", () => ({ amount: 0.5 })],
  ...[
    "order-edits/:id/shipping-method",
    "exchanges/:id/outbound/shipping-method",
    "exchanges/:id/inbound/shipping-method",
    "claims/:id/outbound/shipping-method",
    "claims/:id/inbound/shipping-method",
    "returns/:id/shipping-method",
  ].flatMap((route): typeof DOORS => [
    [route, () => ({ shipping_option_id: "so_1", custom_amount: 0.5 })],
    [`${route}/:action_id`, () => ({ custom_amount: 0.5 })],
  ]),
]

const DISCOUNT = {
  type: "percentage",
  target_type: "items",
  allocation: "each",
  max_quantity: 9,
  value: 7,
  currency_code: "vnd",
}
const DISCOUNTS: [violation: string, changes: object][] = [
  ["discount by percentage", {}],
  ["discount of half a đồng", { type: "fixed", value: 1000.5 }],
  [
    "discount split over lines",
    { type: "fixed", value: 1000, allocation: "across", max_quantity: null },
  ],
]

/** Every way to an amount that is not whole đồng. */
export const AMOUNTS: Row[] = [
  ...DOORS.map(([route, body]) =>
    row({
      path: `POST /admin/${route}`,
      violation: "half a đồng",
      closures: [`door:whole-dong ${route}`],
      when: (stall) => stall.admin(`/admin/${filled(stall, route)}`, body(stall)),
      then: "400 fractional_amount",
    })
  ),
  ...DISCOUNTS.flatMap(([violation, changes]) => [
    row({
      path: "POST /admin/promotions",
      violation,
      closures: ["door:whole-discount promotions"],
      when: ({ admin, productId }) =>
        admin("/admin/promotions", {
          code: `LE-${productId}`,
          type: "standard",
          status: "active",
          application_method: { ...DISCOUNT, ...changes },
        }),
      then: "400 fractional_amount",
    }),
    row({
      path: "POST /admin/promotions/:id",
      violation,
      closures: ["door:whole-discount promotions/:id"],
      when: ({ admin }) =>
        admin("/admin/promotions/promo_1", { application_method: { ...DISCOUNT, ...changes } }),
      then: "400 fractional_amount",
    }),
  ]),
  ...["price-preferences", "price-preferences/:id"].map((route) =>
    row({
      path: `POST /admin/${route}`,
      violation: "tax on top of the price",
      closures: [`door:tax-included ${route}`],
      when: (stall) =>
        stall.admin(`/admin/${filled(stall, route)}`, {
          attribute: "region_id",
          value: stall.shelf.regionId,
          is_tax_inclusive: false,
        }),
      then: "400 fractional_amount",
    })
  ),
  row({
    path: "pricing module called directly, then POST /store/carts, …/complete",
    violation: "half a đồng",
    closures: ["rule:completion/whole-dong"],
    given: async (stall) => {
      await stall.setPrice(HALF)
      return stall.readyCart(2, null)
    },
    when: (stall, cart) => stall.shop.complete(cart),
    then: "400 fractional_total",
  }),
  row({
    path: "tax on top of the price, by the cart module, then POST /store/carts/:id/complete",
    violation: "fractions made by tax",
    closures: ["rule:completion/whole-dong"],
    given: async (stall) => {
      const cart = await stall.readyCart()
      const carts = stall.container.resolve(Modules.CART)
      const id = cart.data.cart.items[0]?.id ?? ""
      await carts.updateLineItems(id, { is_tax_inclusive: false, unit_price: 119_999 })
      await carts.addLineItemTaxLines([{ item_id: id, code: "VAT", rate: 8 }])
      return cart
    },
    when: (stall, cart) => stall.shop.complete(cart),
    then: "400 fractional_total",
  }),
  ...([0.5, 1.5] as const).flatMap((quantity) => [
    row({
      path: "POST /store/carts",
      violation: `${quantity} units`,
      closures: ["rule:line/whole-quantity"],
      when: (stall) => stall.cart(quantity),
      then: "400 quantity_not_whole",
    }),
    row({
      path: "POST /store/carts/:id/line-items",
      violation: `${quantity} units`,
      closures: ["rule:line/whole-quantity"],
      given: (stall) => stall.emptyCart(),
      when: (stall, cart) => stall.shop.addItem(cart, stall.title, quantity),
      then: "400 quantity_not_whole",
    }),
    row({
      path: "POST /store/carts/:id/line-items/:line_id",
      violation: `${quantity} units`,
      closures: ["rule:line/whole-quantity"],
      given: (stall) => stall.cart(),
      when: (stall, cart) => stall.shop.changeFirstItem(cart, quantity),
      then: "400 quantity_not_whole",
    }),
  ]),
  row({
    path: "POST /store/payment-collections/:id/payment-sessions",
    violation: "half a đồng",
    closures: [],
    given: async (stall) => {
      await stall.setPrice(HALF)
      return stall.readyCart(1, null)
    },
    when: (stall, cart) => stall.shop.openSession(cart, "pp_vietqr_vietqr"),
    then: "400 fractional_total",
  }),
]

function priced({ variantId }: Stall): object[] {
  return [{ id: variantId, prices: PRICES }]
}

function filled({ productId, variantId }: Stall, route: string): string {
  return route.replace("products/:id", `products/${productId}`).replace(":variant_id", variantId)
}
