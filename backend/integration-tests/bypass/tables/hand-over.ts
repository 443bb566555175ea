import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { expect } from "vitest"
import { row, type Row } from "../row"
import type { PlacedOrder, Stall } from "../stall"
import { revoke } from "../violations"

type Packed = { order: PlacedOrder; fulfilment: string }

/** Where packed goods leave by: on their way, or into the shopper's hands. */
const WAYS_OUT: [route: string, go: (stall: Stall, packed: Packed) => Promise<unknown>][] = [
  [
    "orders/:id/fulfillments/:fulfillment_id/shipments",
    (stall, { order, fulfilment }) =>
      stall.admin(`/admin/orders/${order.id}/fulfillments/${fulfilment}/shipments`, {
        items: [{ id: order.items[0]?.id, quantity: 1 }],
      }),
  ],
  [
    "orders/:id/fulfillments/:fulfillment_id/mark-as-delivered",
    (stall, { order, fulfilment }) =>
      stall.admin(`/admin/orders/${order.id}/fulfillments/${fulfilment}/mark-as-delivered`),
  ],
  [
    "fulfillments/:id/shipment",
    (stall, { fulfilment }) =>
      stall.admin(`/admin/fulfillments/${fulfilment}/shipment`, { labels: [] }),
  ],
]

/** Every way for goods to leave that are not paid, or not certified any more. */
export const HAND_OVER: Row[] = [
  row({
    path: "POST /admin/orders/:id/fulfillments",
    violation: "revoked after the order was paid",
    closures: ["rule:fulfilment/not-withdrawn"],
    given: async (stall) => {
      const order = await stall.paidOrder()
      await revoke(stall, "2026-11-23T11:59:59+07:00")
      return order
    },
    when: pack,
    then: "400 product_withdrawn_after_order",
  }),
  row({
    path: "POST /admin/orders/:id/fulfillments",
    violation: "refunded after the order was paid",
    closures: ["hook:create-order-fulfillment", "rule:fulfilment/paid"],
    given: async (stall) => {
      const order = await stall.paidOrder()
      await refund(stall, order)
      return order
    },
    when: pack,
    then: "400 not_paid",
  }),
  row({
    path: "order module called directly, then POST /admin/orders/:id/fulfillments",
    violation: "credit line in place of money",
    closures: ["rule:fulfilment/paid"],
    given: async (stall) => {
      const order = await stall.order()
      await stall.container
        .resolve(Modules.ORDER)
        .createOrderCreditLines([
          { order_id: order.id, amount: 120_000, reference: "order", reference_id: order.id },
        ])
      return order
    },
    when: pack,
    then: "400 not_paid",
  }),
  ...WAYS_OUT.flatMap(([route, go]) => [
    row({
      path: `POST /admin/${route}`,
      violation: "refunded after it was packed",
      closures: [`door:hand-over ${route}`],
      given: async (stall) => {
        const packed = await packPaid(stall)
        await refund(stall, packed.order)
        return packed
      },
      when: go,
      then: "400 not_paid",
    }),
    row({
      path: `POST /admin/${route}`,
      violation: "revoked after it was packed",
      closures: [`door:hand-over ${route}`, "rule:fulfilment/not-withdrawn"],
      given: async (stall) => {
        const packed = await packPaid(stall)
        await revoke(stall, "2026-11-23T11:59:59+07:00")
        return packed
      },
      when: go,
      then: "400 product_withdrawn_after_order",
    }),
  ]),
]

function pack(stall: Stall, { id, items }: PlacedOrder) {
  return stall.admin(`/admin/orders/${id}/fulfillments`, {
    items: [{ id: items[0]?.id, quantity: 1 }],
  })
}

async function packPaid(stall: Stall): Promise<Packed> {
  const order = await stall.paidOrder()
  const { status, data } = await pack(stall, order)
  expect([status, status === 200 ? null : data]).toEqual([200, null])
  const read = await stall.adminGet(`/admin/orders/${order.id}?fields=id,fulfillments.id`)
  return { order, fulfilment: read.data.order?.fulfillments?.[0]?.id ?? "" }
}

async function refund({ container, admin }: Stall, order: PlacedOrder): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["id"],
    filters: { payment_collection_id: order.collectionId },
  })
  const { status } = await admin(`/admin/payments/${data[0]?.id}/refund`, { amount: 120_000 })
  expect(status).toBe(200)
}
