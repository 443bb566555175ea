import { Modules } from "@medusajs/framework/utils"
import type { Answer } from "../../support/shopper"
import { row, type Row } from "../row"
import type { Stall } from "../stall"
import { ELSEWHERE, HERE } from "../ground"

const AT_THE_GATE = { age_confirmed_at: "2026-11-20T08:00:00.000Z" }
const TWICE = { ...AT_THE_GATE, age_confirmed_at_checkout: "2026-11-20T08:10:00.000Z" }
const OFF = {
  type: "fixed",
  target_type: "items",
  allocation: "each",
  max_quantity: 9,
  value: 1000,
}

/** Staff's doors for discounts, and a body that names the stall's drink. */
const DISCOUNTS: [route: string, body: (stall: Stall) => object][] = [
  [
    "promotions",
    (stall) => ({
      code: `RUOU-${stall.productId}`,
      type: "standard",
      status: "active",
      application_method: { ...OFF, currency_code: "vnd", target_rules: [naming(stall)] },
    }),
  ],
  ["promotions/:id/rules/batch", (stall) => ({ create: [naming(stall)] })],
  ["promotions/:id/target-rules/batch", (stall) => ({ create: [naming(stall)] })],
  ["promotions/:id/buy-rules/batch", (stall) => ({ create: [naming(stall)] })],
  ["price-lists", (stall) => ({ title: "Giảm", description: "Giảm", prices: [cheaper(stall)] })],
  ["price-lists/:id/prices/batch", (stall) => ({ create: [cheaper(stall)] })],
]

/** Every way to sell a drink to a child, cheaply, or where it may not be sold. */
export const ALCOHOL: Row[] = [
  row({
    path: "POST /store/carts",
    violation: "alcohol without age",
    closures: ["rule:line/age"],
    given: drink,
    when: (stall) => stall.cart(),
    then: "400 age_not_confirmed",
  }),
  row({
    path: "POST /store/carts/:id/line-items",
    violation: "alcohol without age",
    closures: ["rule:line/age"],
    given: async (stall) => {
      await drink(stall)
      return stall.emptyCart()
    },
    when: (stall, cart) => stall.shop.addItem(cart, stall.title, 1),
    then: "400 age_not_confirmed",
  }),
  row({
    path: "POST /store/carts/:id/complete",
    violation: "alcohol, age not confirmed again",
    closures: ["rule:completion/age"],
    given: async (stall) => {
      await drink(stall)
      return ready(stall, AT_THE_GATE)
    },
    when: (stall, cart) => stall.shop.complete(cart),
    then: "400 age_not_confirmed",
  }),
  row({
    path: "POST /store/carts",
    violation: "alcohol at a point without a licence",
    closures: ["rule:line/alcohol-licence"],
    given: drink,
    when: (stall) => stall.shop.createCart(ELSEWHERE, { [stall.title]: 1 }, TWICE),
    then: "400 no_alcohol_licence",
  }),
  row({
    path: "POST /admin/products/:id",
    violation: "alcohol without its strength",
    closures: ["rule:product/strength"],
    given: async (stall) => {
      await drink(stall, null)
      await stall.admin(`/admin/products/${stall.productId}`, { status: "draft" })
    },
    when: (stall) => stall.admin(`/admin/products/${stall.productId}`, { status: "published" }),
    then: "400 strength_missing",
  }),
  row({
    path: "cart module called directly, then POST /store/carts/:id/complete",
    violation: "alcohol at a discount",
    closures: ["rule:completion/alcohol-at-its-price"],
    given: async (stall) => {
      await drink(stall)
      const cart = await ready(stall, TWICE)
      await stall.container
        .resolve(Modules.CART)
        .setLineItemAdjustments(cart.data.cart.id, [
          { item_id: cart.data.cart.items[0]?.id ?? "", amount: 20_000, code: "RUOU" },
        ])
      return cart
    },
    when: (stall, cart) => stall.shop.complete(cart),
    then: "400 alcohol_promotion",
  }),
  ...DISCOUNTS.map(([route, body]) =>
    row({
      path: `POST /admin/${route}`,
      violation: "alcohol at a discount",
      closures: [`door:alcohol-price ${route}`],
      given: (stall) => drink(stall),
      when: (stall) => stall.admin(`/admin/${route}`, body(stall)),
      then: "400 alcohol_promotion",
    })
  ),
]

/** Makes the stall's product a drink of 29.5 % vol, unless its strength is not on record. */
function drink(stall: Stall, strength: number | null = 295): Promise<unknown> {
  return stall.certification.updateOcopProducts({
    id: stall.ocopProductId,
    criteria_set: 15,
    abv_permille: strength,
  })
}

function ready(stall: Stall, metadata: object): Promise<Answer> {
  return stall.shop.readyCart(HERE, { [stall.title]: 1 }, undefined, metadata)
}

function naming({ productId }: Stall): object {
  return { attribute: "items.product.id", operator: "in", values: [productId] }
}

function cheaper({ variantId }: Stall): object {
  return { variant_id: variantId, currency_code: "vnd", amount: 1000 }
}
