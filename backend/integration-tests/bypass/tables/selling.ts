import { Modules } from "@medusajs/framework/utils"
import {
  addToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { expect } from "vitest"
import { forEachViolation, row, type Row } from "../row"
import { ELSEWHERE, LAST_SECOND, MIDNIGHT } from "../ground"

/** Every way into a cart, and from a cart to an order. */
export const SELLING: Row[] = [
  ...forEachViolation({
    path: "POST /store/carts",
    closures: ["door:new-cart", "hook:create-cart"],
    when: (stall) => stall.cart(),
  }),
  ...forEachViolation({
    path: "POST /store/carts/:id/line-items",
    closures: ["hook:add-to-cart"],
    given: (stall) => stall.emptyCart(),
    when: (stall, cart) => stall.shop.addItem(cart, stall.title, 1),
  }),
  ...forEachViolation({
    path: "POST /store/carts/:id/line-items/:line_id",
    closures: ["hook:update-line-item-in-cart"],
    given: (stall) => stall.cart(),
    when: (stall, cart) => stall.shop.changeFirstItem(cart, 2),
  }),
  ...forEachViolation({
    path: "POST /store/carts/:id/complete",
    closures: ["hook:complete-cart", "rule:line/product"],
    given: (stall) => stall.readyCart(),
    when: (stall, cart) => stall.shop.complete(cart),
  }),
  ...forEachViolation({
    path: "createCartWorkflow in process",
    closures: ["hook:create-cart"],
    violations: ["revoked"],
    answers: "throws",
    when: ({ container, shelf, channel, line }) =>
      createCartWorkflow(container).run({
        input: { region_id: shelf.regionId, sales_channel_id: channel(), items: [line()] },
      }),
  }),
  ...forEachViolation({
    path: "addToCartWorkflow in process, with a price of its own",
    closures: ["hook:add-to-cart"],
    violations: ["expired"],
    answers: "throws",
    given: (stall) => stall.emptyCart(),
    when: ({ container, line }, cart) =>
      addToCartWorkflow(container).run({
        input: { cart_id: cart.data.cart.id, items: [{ ...line(), unit_price: 1000 }] },
      }),
  }),
  ...forEachViolation({
    path: "updateLineItemInCartWorkflow in process",
    closures: ["hook:update-line-item-in-cart"],
    violations: ["2 stars"],
    answers: "throws",
    given: (stall) => stall.cart(),
    when: ({ container }, cart) =>
      updateLineItemInCartWorkflow(container).run({
        input: {
          cart_id: cart.data.cart.id,
          item_id: cart.data.cart.items[0]?.id ?? "",
          update: { quantity: 3 },
        },
      }),
  }),
  ...forEachViolation({
    path: "completeCartWorkflow in process",
    closures: ["hook:complete-cart"],
    violations: ["no certificate", "expired"],
    answers: "throws",
    given: (stall) => stall.readyCart(),
    when: ({ container }, cart) =>
      completeCartWorkflow(container).run({ input: { id: cart.data.cart.id } }),
  }),
  row({
    path: "POST /store/carts/:id/complete",
    violation: "expiry while in the cart, at midnight",
    closures: ["hook:complete-cart", "rule:product/certificate"],
    given: async (stall) => {
      stall.clockAt(LAST_SECOND)
      const cart = await stall.readyCart()
      stall.clockAt(MIDNIGHT)
      return cart
    },
    when: (stall, cart) => stall.shop.complete(cart),
    then: "400 certificate_expired",
  }),
  row({
    path: "POST /store/carts/:id/line-items",
    violation: "not listed at the point",
    closures: ["hook:add-to-cart", "rule:line/listed-at-the-point"],
    given: async (stall) => {
      await stall.admin(`/admin/sales-channels/${stall.channel(ELSEWHERE)}/products`, {
        remove: [stall.productId],
      })
      return stall.emptyCart(ELSEWHERE)
    },
    when: (stall, cart) => stall.shop.addItem(cart, stall.title, 1),
    then: "400 not_listed_here",
  }),
  row({
    path: "POST /store/carts/:id/complete",
    violation: "un-published meanwhile",
    closures: ["hook:complete-cart", "rule:line/published"],
    given: async (stall) => {
      const cart = await stall.readyCart()
      await stall.admin(`/admin/products/${stall.productId}`, { status: "rejected" })
      return cart
    },
    when: (stall, cart) => stall.shop.complete(cart),
    then: "400 not_listed_here",
  }),
  row({
    path: "POST /store/carts/:id/line-items",
    violation: "1000 units",
    closures: ["rule:line/quantity"],
    given: (stall) => stall.emptyCart(),
    when: (stall, cart) => stall.shop.addItem(cart, stall.title, 1000),
    then: "400 quantity_too_large",
  }),
  row({
    path: "POST /store/carts/:id/line-items",
    violation: "more than the point has",
    closures: ["rule:line/stock"],
    given: (stall) => stall.emptyCart(),
    when: (stall, cart) => stall.shop.addItem(cart, stall.title, 10),
    then: "400 insufficient_stock",
  }),
  row({
    path: "POST /store/carts/:id",
    violation: "cart moved to another point",
    closures: ["hook:update-cart"],
    given: (stall) => stall.readyCart(),
    when: (stall, cart) =>
      stall.shop.updateCart(cart, { sales_channel_id: stall.channel(ELSEWHERE) }),
    then: "400 channel_change",
  }),
  row({
    path: "cart module called directly, then POST /store/carts/:id/complete",
    violation: "cart moved to another point",
    closures: ["rule:completion/from-the-point"],
    given: async (stall) => {
      const cart = await stall.readyCart()
      await stall.container
        .resolve(Modules.CART)
        .updateCarts(cart.data.cart.id, { sales_channel_id: stall.channel(ELSEWHERE) })
      return cart
    },
    when: (stall, cart) => stall.shop.complete(cart),
    then: "400 channel_change",
  }),
  row({
    path: "cart module called directly, then POST /store/carts/:id/complete",
    violation: "custom line without a variant",
    closures: ["rule:line/from-the-catalogue"],
    given: async (stall) => {
      const cart = await stall.readyCart()
      await stall.container
        .resolve(Modules.CART)
        .addLineItems(cart.data.cart.id, [
          { title: "Quà kèm", quantity: 1, unit_price: 1000, requires_shipping: false },
        ])
      return cart
    },
    when: (stall, cart) => stall.shop.complete(cart),
    then: "400 custom_line",
  }),
  row({
    path: "POST /store/carts",
    violation: "un-published, its certificate valid",
    closures: ["door:new-cart"],
    given: async (stall) => {
      await stall.admin(`/admin/products/${stall.productId}`, { status: "rejected" })
    },
    when: (stall) => stall.cart(),
    then: "400 not_listed_here",
  }),
  row({
    path: "POST /store/carts",
    violation: "sales channel outside the publishable key",
    closures: [],
    given: async (stall) => {
      const { data } = await stall.admin("/admin/sales-channels", { name: stall.title })
      return data.sales_channel?.id ?? ""
    },
    when: (stall, channel) =>
      stall.store("/store/carts", {
        region_id: stall.shelf.regionId,
        sales_channel_id: channel,
        items: [stall.line()],
      }),
    then: "400",
  }),
  row({
    path: "POST /store/carts/:id/complete",
    violation: "expiry between “pay” and completion",
    closures: ["hook:complete-cart"],
    given: async (stall) => {
      stall.clockAt(LAST_SECOND)
      const cart = await stall.readyCart()
      const session = await stall.shop.openSession(cart, "pp_vietqr_vietqr")
      expect(session.status).toBe(200)
      stall.clockAt(MIDNIGHT)
      return cart
    },
    when: (stall, cart) => stall.shop.complete(cart),
    then: "400 certificate_expired",
  }),
  row({
    path: "POST /store/carts/:id/line-items/:line_id",
    violation: "quantity change after expiry, at midnight",
    closures: ["hook:update-line-item-in-cart"],
    given: async (stall) => {
      stall.clockAt(LAST_SECOND)
      const cart = await stall.cart()
      stall.clockAt(MIDNIGHT)
      return cart
    },
    when: (stall, cart) => stall.shop.changeFirstItem(cart, 2),
    then: "400 certificate_expired",
  }),
  row({
    path: "POST /store/carts/:id/complete, a second time",
    violation: "expiry after the order was placed",
    closures: [],
    given: async (stall) => {
      stall.clockAt(LAST_SECOND)
      const order = await stall.order()
      stall.clockAt(MIDNIGHT)
      return order
    },
    when: async (stall, order) => {
      const again = await stall.store(`/store/carts/${order.cartId}/complete`)
      expect(again.data.order.id).toBe(order.id)
      return again
    },
    then: "200 order",
  }),
  row({
    path: "POST /store/carts/:id/line-items",
    violation: "cart that is an order already",
    closures: ["error:core-refusals"],
    given: (stall) => stall.order(),
    when: (stall, order) => stall.store(`/store/carts/${order.cartId}/line-items`, stall.line()),
    then: "400 cart_completed",
  }),
  row({
    path: "POST /store/carts/:id/complete",
    violation: "no way to pay chosen",
    closures: ["error:core-refusals"],
    given: (stall) => stall.readyCart(1, null),
    when: (stall, cart) => stall.shop.complete(cart),
    then: "400 cart_incomplete",
  }),
  row({
    path: "POST /store/carts/:id/complete",
    violation: "empty cart",
    closures: ["error:core-refusals"],
    given: (stall) => stall.emptyCart(),
    when: (stall, cart) => stall.shop.complete(cart),
    then: "400 cart_incomplete",
  }),
  row({
    path: "POST /store/carts/:id/complete, by two shoppers at once",
    violation: "last unit",
    closures: ["error:core-refusals"],
    given: async (stall) => {
      await stall.setStock(1)
      const carts = [await stall.readyCart(), await stall.readyCart()]
      const answers = await Promise.all(carts.map((cart) => stall.shop.complete(cart)))
      const refused = answers.filter(({ status }) => status !== 200)
      expect(answers.length - refused.length).toBe(1)
      return refused[0]
    },
    when: (_, refused) => {
      expect(refused?.data.message).toContain("không còn đủ số lượng")
      return Promise.resolve(refused)
    },
    then: "400 insufficient_stock",
  }),
  row({
    path: "POST /store/carts/:id/shipping-methods",
    violation: "shipping option of another point",
    closures: ["error:core-refusals"],
    given: async (stall) => {
      const [option] = await stall.shop.shippingOptions(await stall.emptyCart(ELSEWHERE))
      return { cart: await stall.cart(), option: option?.id }
    },
    when: (stall, { cart, option }) =>
      stall.store(`/store/carts/${cart.data.cart.id}/shipping-methods`, { option_id: option }),
    then: "400 channel_change",
  }),
  row({
    path: "GET /store/carts/:id?fields=…",
    violation: "exact stock asked for",
    closures: [],
    given: (stall) => stall.cart(),
    when: async (stall, cart) => {
      const item = "items.variant.inventory_items.inventory"
      const fields = `id,items.id,${item}.stocked_quantity,${item}.location_levels.stocked_quantity`
      const answer = await stall.storeGet(
        `/store/carts/${cart.data.cart.id}?fields=${encodeURIComponent(fields)}`
      )
      expect(JSON.stringify(answer.data)).not.toMatch(/location_levels|stocked_quantity/)
      return answer
    },
    then: "200",
  }),
]
