import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  capturePaymentWorkflow,
  createOrderCreditLinesWorkflow,
  createPaymentSessionsWorkflow,
  createRegionsWorkflow,
  markPaymentCollectionAsPaid,
  processPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { expect } from "vitest"
import type { Answer } from "../../support/shopper"
import { row, type Row } from "../row"
import type { PlacedOrder, Stall } from "../stall"
import { PRICE } from "../ground"

const CASH = "pp_system_default"
const UNKNOWN = "pp_stripe-oxxo_stripe"
const PROVIDERS = [
  ["cash provider", CASH],
  ["unknown provider", UNKNOWN],
] as const

/** Every way to have something for cash, for nothing, or on somebody's word. */
export const MONEY: Row[] = [
  ...PROVIDERS.flatMap(([violation, provider]) => [
    row({
      path: "POST /store/payment-collections/:id/payment-sessions",
      violation,
      closures: ["door:store-session"],
      given: (stall) => stall.readyCart(1, null),
      when: (stall, cart) => stall.shop.openSession(cart, provider),
      then: "400 payment_not_allowed",
    }),
    row({
      path: "POST /admin/payment-collections/:id/mark-as-paid",
      violation,
      closures: ["door:mark-as-paid"],
      given: (stall) => stall.order(),
      when: (stall, order) =>
        stall.admin(`/admin/payment-collections/${order.collectionId}/mark-as-paid`, {
          order_id: order.id,
          provider_id: provider,
        }),
      then: "400 payment_not_allowed",
      finally: staysUnpaid,
    }),
    row({
      path: "POST /admin/payment-collections/:id/payment-sessions",
      violation,
      closures: ["door:admin-session"],
      given: (stall) => stall.order(),
      when: (stall, order) =>
        stall.admin(`/admin/payment-collections/${order.collectionId}/payment-sessions`, {
          provider_id: provider,
        }),
      then: "400 payment_not_allowed",
      finally: staysUnpaid,
    }),
    row({
      path: "POST /admin/regions/:id",
      violation,
      closures: ["door:region"],
      when: (stall) =>
        stall.admin(`/admin/regions/${stall.shelf.regionId}`, { payment_providers: [provider] }),
      then: "400 payment_not_allowed",
      tidy: async (stall) => {
        await stall.admin(`/admin/regions/${stall.shelf.regionId}`, {
          payment_providers: ["pp_vietqr_vietqr"],
        })
      },
    }),
    row({
      path: "POST /admin/regions",
      violation,
      closures: ["door:new-region"],
      when: (stall) =>
        stall.admin("/admin/regions", {
          name: "Vùng khác",
          currency_code: "vnd",
          countries: [],
          payment_providers: [provider],
        }),
      then: "400 payment_not_allowed",
    }),
  ]),
  row({
    path: "POST /admin/payment-collections/:id/mark-as-paid",
    violation: "bank transfer that never came",
    closures: ["door:mark-as-paid"],
    given: (stall) => stall.order(),
    when: (stall, order) =>
      stall.admin(`/admin/payment-collections/${order.collectionId}/mark-as-paid`, {
        order_id: order.id,
        provider_id: "pp_vietqr_vietqr",
      }),
    then: "400 payment_not_allowed",
    finally: staysUnpaid,
  }),
  row({
    path: "markPaymentCollectionAsPaid in process",
    violation: "cash provider",
    closures: ["provider:cash-guard"],
    given: ({ container }) =>
      container
        .resolve(Modules.PAYMENT)
        .createPaymentCollections({ currency_code: "vnd", amount: PRICE }),
    when: ({ container }, collection) =>
      markPaymentCollectionAsPaid(container).run({
        input: { order_id: "order_1", payment_collection_id: collection.id },
      }),
    then: "throws payment_not_allowed",
  }),
  row({
    path: "createPaymentSessionsWorkflow in process",
    violation: "cash provider",
    closures: ["provider:cash-guard"],
    given: (stall) => stall.order(),
    when: ({ container }, order) =>
      createPaymentSessionsWorkflow(container).run({
        input: { payment_collection_id: order.collectionId, provider_id: CASH },
      }),
    then: "throws payment_not_allowed",
  }),
  row({
    path: "payment module called directly",
    violation: "cash provider",
    closures: ["provider:cash-guard"],
    when: async ({ container }) => {
      const payments = container.resolve(Modules.PAYMENT)
      const collection = await payments.createPaymentCollections({
        currency_code: "vnd",
        amount: PRICE,
      })
      return payments.createPaymentSession(collection.id, {
        provider_id: CASH,
        currency_code: "vnd",
        amount: PRICE,
        data: {},
      })
    },
    then: "throws payment_not_allowed",
  }),
  row({
    path: "payment module called directly: authorize",
    violation: "bank transfer that never came",
    closures: ["provider:vietqr authorises settled money only"],
    given: (stall) => stall.order(),
    when: async (stall, order) => {
      const payments = stall.container.resolve(Modules.PAYMENT)
      const sessionId = await sessionOf(stall, order)
      return payments.authorizePaymentSession(sessionId, {})
    },
    then: "done",
    finally: staysUnpaid,
  }),
  row({
    path: "processPaymentWorkflow in process, captured",
    violation: "bank transfer that never came",
    closures: ["provider:vietqr authorises settled money only"],
    given: (stall) => stall.order(),
    when: async (stall, order) =>
      processPaymentWorkflow(stall.container).run({
        input: {
          action: "captured",
          data: { session_id: await sessionOf(stall, order), amount: PRICE },
        },
      }),
    then: "done",
    finally: staysUnpaid,
  }),
  row({
    path: "payment written into the database, then POST /admin/payments/:id/capture",
    violation: "bank transfer that never came",
    closures: ["provider:vietqr captures settled money only"],
    given: forgedPayment,
    when: (stall, payment) => stall.admin(`/admin/payments/${payment}/capture`),
    then: "400 transfer_not_received",
  }),
  row({
    path: "payment written into the database, then capturePaymentWorkflow in process",
    violation: "bank transfer that never came",
    closures: ["provider:vietqr captures settled money only"],
    given: forgedPayment,
    when: ({ container }, payment) =>
      capturePaymentWorkflow(container).run({ input: { payment_id: payment } }),
    then: "throws transfer_not_received",
  }),
  row({
    path: "POST /admin/orders/:id/payment-sessions/authorize",
    violation: "bank transfer that never came",
    closures: ["door:authorize"],
    given: (stall) => stall.order(),
    when: async (stall, order) =>
      stall.admin(`/admin/orders/${order.id}/payment-sessions/authorize`, {
        payment_session_id: await sessionOf(stall, order),
      }),
    then: "400 payment_not_allowed",
    finally: staysUnpaid,
  }),
  row({
    path: "POST /admin/payment-collections",
    violation: "collection made by staff",
    closures: ["door:new-collection"],
    given: (stall) => stall.order(),
    when: (stall, order) =>
      stall.admin("/admin/payment-collections", { order_id: order.id, amount: 1 }),
    then: "400 payment_not_allowed",
  }),
  row({
    path: "DELETE /admin/payment-collections/:id",
    violation: "collection of an order that waits for its transfer",
    closures: ["door:delete-collection"],
    given: (stall) => stall.order(),
    when: (stall, order) => stall.adminDelete(`/admin/payment-collections/${order.collectionId}`),
    then: "400 payment_not_allowed",
  }),
  row({
    path: "POST /admin/orders/:id/credit-lines",
    violation: "settled without money",
    closures: ["hook:create-order-credit-lines"],
    given: (stall) => stall.order(),
    when: (stall, order) =>
      stall.admin(`/admin/orders/${order.id}/credit-lines`, {
        amount: PRICE,
        reference: "order",
        reference_id: order.id,
      }),
    then: "400 payment_not_allowed",
  }),
  row({
    path: "createOrderCreditLinesWorkflow in process",
    violation: "settled without money",
    closures: ["hook:create-order-credit-lines"],
    given: (stall) => stall.order(),
    when: ({ container }, order) =>
      createOrderCreditLinesWorkflow(container).run({
        input: {
          id: order.id,
          credit_lines: [{ amount: PRICE, reference: "order", reference_id: order.id }],
        },
      }),
    then: "throws payment_not_allowed",
  }),
  row({
    path: "POST /store/payment-collections/:id/payment-sessions",
    violation: "provider data from the shopper",
    closures: ["door:store-session"],
    given: (stall) => stall.readyCart(1, null),
    when: async (stall, cart) => {
      const session = await stall.shop.openSession(cart, "pp_vietqr_vietqr", {
        capture_method: "manual",
        status: "captured",
      })
      expect(JSON.stringify(session.data)).not.toContain("capture_method")
      expect(await dataOfSessions(stall, session)).toEqual([{}])
      return session
    },
    then: "200",
  }),
  row({
    path: "POST /store/payment-collections/:id/payment-sessions",
    violation: "another session for an order that is placed",
    closures: ["vietqr:refuse-session-of-order"],
    given: (stall) => stall.order(),
    when: (stall, order) =>
      stall.store(`/store/payment-collections/${order.collectionId}/payment-sessions`, {
        provider_id: "pp_vietqr_vietqr",
      }),
    then: "409 already_ordered",
  }),
  // The cash guard would refuse the first by itself; only the rule knows the second.
  sessionWrittenIn("cash provider", CASH),
  sessionWrittenIn("unknown provider", "pp_cod_cod"),
  row({
    path: "POST /hooks/payment/:provider",
    violation: "provider that does not speak to us",
    closures: ["door:payment-webhook"],
    when: (stall) => stall.store("/hooks/payment/vietqr_vietqr", { session_id: "payses_1" }),
    then: "404 closed_route",
  }),
  row({
    path: "POST /hooks/payment/:provider",
    violation: "event for a session that does not exist",
    closures: ["door:payment-webhook"],
    when: (stall) =>
      stall.store("/hooks/payment/stripe_stripe", {
        type: "payment_intent.succeeded",
        data: { object: { metadata: { session_id: "payses_unknown" } } },
      }),
    then: "200 unknown_session",
  }),
  row({
    path: "POST /vietqr/notifications/sepay",
    violation: "notification without the bank's signature",
    closures: [],
    given: (stall) => stall.order(),
    when: (stall) =>
      stall.store("/vietqr/notifications/sepay", {
        id: 1,
        transferType: "in",
        transferAmount: PRICE,
        content: "x",
      }),
    then: "401 bad_signature",
    finally: staysUnpaid,
  }),
  row({
    path: "POST /store/carts/:id",
    violation: "cart moved to a region with dollars and cash",
    closures: ["hook:update-cart"],
    given: async (stall) => ({ cart: await stall.readyCart(), region: await foreignRegion(stall) }),
    when: (stall, { cart, region }) => stall.shop.updateCart(cart, { region_id: region }),
    then: "400 region_change",
  }),
  row({
    path: "cart module called directly, then POST /store/carts/:id/complete",
    violation: "other currency",
    closures: ["rule:completion/in-dong"],
    given: async (stall) => {
      const cart = await stall.readyCart()
      await stall.container
        .resolve(Modules.CART)
        .updateCarts(cart.data.cart.id, { currency_code: "usd" })
      return cart
    },
    when: (stall, cart) => stall.shop.complete(cart),
    then: "400 currency_not_allowed",
  }),
  row({
    path: "POST /admin/regions",
    violation: "other currency",
    closures: ["door:new-region"],
    when: (stall) =>
      stall.admin("/admin/regions", { name: "Ngoại tệ", currency_code: "usd", countries: [] }),
    then: "400 currency_not_allowed",
  }),
  row({
    path: "price set to zero, then POST /store/carts/:id/complete",
    violation: "zero total",
    closures: ["rule:completion/above-zero"],
    given: async (stall) => {
      const cart = await stall.readyCart()
      await stall.container
        .resolve(Modules.CART)
        .updateLineItems(cart.data.cart.items[0]?.id ?? "", { unit_price: 0 })
      return cart
    },
    when: (stall, cart) => stall.shop.complete(cart),
    then: "400 zero_total",
  }),
  row({
    path: "POST /store/carts/:id/promotions, then complete",
    violation: "zero total by a discount",
    closures: ["rule:completion/above-zero"],
    given: async (stall) => {
      const code = `FREE-${stall.productId}`
      const made = await stall.admin("/admin/promotions", {
        code,
        type: "standard",
        status: "active",
        application_method: {
          type: "fixed",
          target_type: "items",
          allocation: "each",
          max_quantity: 9,
          value: PRICE,
          currency_code: "vnd",
        },
      })
      expect(made.status).toBe(200)
      const cart = await stall.cart()
      const used = await stall.store(`/store/carts/${cart.data.cart.id}/promotions`, {
        promo_codes: [code],
      })
      expect(used.status).toBe(200)
      return stall.finishCart(cart)
    },
    when: (stall, cart) => stall.shop.complete(cart),
    then: "400 zero_total",
  }),
]

async function staysUnpaid(stall: Stall, order: PlacedOrder): Promise<void> {
  expect(await stall.captured(order.id)).toBe(0)
}

async function sessionOf({ container }: Stall, order: PlacedOrder): Promise<string> {
  const [session] = await container
    .resolve(Modules.PAYMENT)
    .listPaymentSessions({ payment_collection_id: order.collectionId })
  return session?.id ?? ""
}

async function dataOfSessions({ container }: Stall, { data }: Answer): Promise<unknown[]> {
  const sessions = await container
    .resolve(Modules.PAYMENT)
    .listPaymentSessions({ payment_collection_id: data.payment_collection.id })
  return sessions.map((session) => {
    const { amount_vnd: _, ...other } = session.data
    return other
  })
}

/** Somebody with the database's password writes a payment for a session that waits for its transfer. */
async function forgedPayment(stall: Stall): Promise<string> {
  const order = await stall.order()
  const id = `pay_forged_${order.id}`
  await sql(
    stall,
    `insert into payment (id, amount, raw_amount, currency_code, provider_id, data, payment_collection_id, payment_session_id)
     values ('${id}', ${PRICE}, '{"value": "${PRICE}", "precision": 20}', 'vnd', 'pp_vietqr_vietqr', '{}',
       '${order.collectionId}', '${await sessionOf(stall, order)}')`
  )
  return id
}

async function foreignRegion({ container, productId }: Stall): Promise<string> {
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [{ name: `Ngoại tệ ${productId}`, currency_code: "usd", payment_providers: [CASH] }],
    },
  })
  return result[0]?.id ?? ""
}

type Connection = { raw(sql: string): Promise<unknown> }

function sql({ container }: Stall, text: string): Promise<unknown> {
  return container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION).raw(text)
}

/** A cart whose session was turned to `provider` in the database, with the provider switched on in its region. */
function sessionWrittenIn(name: string, provider: string): Row {
  return row({
    path: "database written to, then POST /store/carts/:id/complete",
    violation: `${name} in a session that was ready`,
    closures: ["rule:completion/payment-provider"],
    given: async (stall) => {
      const cart = await stall.readyCart()
      await sql(
        stall,
        `insert into payment_provider (id) values ('${provider}') on conflict (id) do nothing`
      )
      await sql(
        stall,
        `update payment_session set provider_id = '${provider}' where payment_collection_id in
           (select payment_collection_id from cart_payment_collection where cart_id = '${cart.data.cart.id}')`
      )
      await sql(
        stall,
        `insert into region_payment_provider (id, region_id, payment_provider_id)
         values ('regpp_${provider}', '${stall.shelf.regionId}', '${provider}')
         on conflict (region_id, payment_provider_id) do update set deleted_at = null`
      )
      return cart
    },
    when: (stall, cart) => stall.shop.complete(cart),
    then: "400 payment_not_allowed",
    tidy: async (stall) => {
      await sql(
        stall,
        `delete from region_payment_provider where payment_provider_id = '${provider}'`
      )
      if (provider !== CASH) {
        await sql(stall, `delete from payment_provider where id = '${provider}'`)
      }
    },
  })
}
