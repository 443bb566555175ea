import { Modules } from "@medusajs/framework/utils"
import {
  convertDraftOrderWorkflow,
  createOrderWorkflow,
  orderEditAddNewItemWorkflow,
} from "@medusajs/medusa/core-flows"
import { expect } from "vitest"
import type { AdminBody, PlacedOrder, Stall } from "../stall"
import { forEachViolation, row, type Row } from "../row"
import { ALL } from "../violations"

type Kind = "order-edits" | "exchanges" | "claims"
type Change = { id: string; order: PlacedOrder; actionId: string }

const KINDS: Kind[] = ["order-edits", "exchanges", "claims"]
const ADD: Record<Kind, (id: string) => string> = {
  "order-edits": (id) => `/admin/order-edits/${id}/items`,
  exchanges: (id) => `/admin/exchanges/${id}/outbound/items`,
  claims: (id) => `/admin/claims/${id}/outbound/items`,
}
const adding = (kind: Kind) => `POST ${ADD[kind](":id")}`
/** One that Medusa has begun: the second closure of a kind whose first is the hook. */
const HOOK = "hook:add-order-line-items"

/** Every way to put something into an order that did not come through a cart. */
export const ORDER_CHANGES: Row[] = [
  ...KINDS.flatMap((kind) => [
    ...forEachViolation({
      path: adding(kind),
      closures: [HOOK],
      violations: kind === "order-edits" ? ALL : ["expired", "revoked"],
      given: (stall) => begin(stall, kind),
      when: (stall, { id }) => stall.admin(ADD[kind](id), { items: [stall.line()] }),
    }),
    row({
      path: adding(kind),
      violation: "price typed in",
      closures: [`door:list-price ${kind}`],
      given: (stall) => begin(stall, kind),
      when: (stall, { id }) =>
        stall.admin(ADD[kind](id), { items: [{ ...stall.line(), unit_price: 1 }] }),
      then: "400 price_by_hand",
    }),
    row({
      path: `${adding(kind)}/:action_id`,
      violation: "price typed in",
      closures: kind === "order-edits" ? ["door:list-price order-edits action"] : [],
      given: (stall) => beginWithItem(stall, kind),
      when: (stall, { id, actionId }) =>
        stall.admin(`${ADD[kind](id)}/${actionId}`, { unit_price: 1 }),
      // Medusa itself knows no price there but for order edits.
      then: kind === "order-edits" ? "400 price_by_hand" : "400 invalid_data",
    }),
    ...forEachViolation({
      path: `${adding(kind)}/:action_id`,
      closures: [`door:quantity ${kind} action`],
      violations: ["expired", "revoked"],
      given: (stall) => beginWithItem(stall, kind),
      when: (stall, { id, actionId }) =>
        stall.admin(`${ADD[kind](id)}/${actionId}`, { quantity: 3 }),
    }),
    row({
      path: `${adding(kind)}/:action_id`,
      violation: "1.5 units",
      closures: [`door:quantity ${kind} action`],
      given: (stall) => beginWithItem(stall, kind),
      when: (stall, { id, actionId }) =>
        stall.admin(`${ADD[kind](id)}/${actionId}`, { quantity: 1.5 }),
      then: "400 quantity_not_whole",
    }),
    ...forEachViolation({
      path: `POST /admin/${kind}/:id/request`,
      closures: [`door:request ${kind}`],
      violations: ["no certificate", "expired", "revoked"],
      given: (stall) => beginWithItem(stall, kind),
      when: (stall, { id }) => stall.admin(`/admin/${kind}/${id}/request`),
    }),
    row({
      path: adding(kind),
      violation: "custom line without a variant",
      closures: [],
      given: (stall) => begin(stall, kind),
      when: (stall, { id }) =>
        stall.admin(ADD[kind](id), { items: [{ title: "Quà kèm", quantity: 1, unit_price: 1 }] }),
      then: "400 invalid_data",
    }),
  ]),
  ...forEachViolation({
    path: "POST /admin/order-edits/:id/items/item/:item_id",
    closures: ["door:quantity order-edits item"],
    given: (stall) => begin(stall, "order-edits"),
    when: (stall, { id, order }) =>
      stall.admin(`/admin/order-edits/${id}/items/item/${order.items[0]?.id}`, { quantity: 2 }),
  }),
  row({
    path: "POST /admin/order-edits/:id/items/item/:item_id",
    violation: "price typed in",
    closures: ["door:list-price order-edits item"],
    given: (stall) => begin(stall, "order-edits"),
    when: (stall, { id, order }) =>
      stall.admin(`/admin/order-edits/${id}/items/item/${order.items[0]?.id}`, {
        quantity: 1,
        unit_price: 0,
      }),
    then: "400 price_by_hand",
  }),
  ...forEachViolation({
    path: "POST /admin/order-edits/:id/confirm",
    closures: ["door:confirm order-edits"],
    violations: ["no certificate", "expired", "revoked"],
    given: (stall) => beginWithItem(stall, "order-edits"),
    when: (stall, { id }) => stall.admin(`/admin/order-edits/${id}/confirm`),
  }),
  ...forEachViolation({
    path: "orderEditAddNewItemWorkflow in process",
    closures: [HOOK],
    violations: ["expired"],
    answers: "throws",
    given: (stall) => begin(stall, "order-edits"),
    when: ({ container, line }, { id }) =>
      orderEditAddNewItemWorkflow(container).run({ input: { order_id: id, items: [line()] } }),
  }),
  ...forEachViolation({
    path: "createOrderWorkflow in process",
    closures: ["hook:create-order"],
    answers: "throws",
    when: (stall) => draft(stall, [stall.line()]),
  }),
  row({
    path: "createOrderWorkflow in process",
    violation: "custom line without a variant",
    closures: ["hook:create-order", "rule:line/from-the-catalogue"],
    when: (stall) => draft(stall, [{ title: "Quà kèm", quantity: 1, unit_price: 1000 }]),
    then: "throws custom_line",
  }),
  ...(
    [
      "",
      "/:id",
      "/:id/convert-to-order",
      "/:id/edit",
      "/:id/edit/items",
      "/:id/edit/items/:action_id",
      "/:id/edit/items/item/:item_id",
      "/:id/edit/promotions",
      "/:id/edit/shipping-methods",
      "/:id/edit/shipping-methods/:action_id",
      "/:id/edit/shipping-methods/method/:method_id",
      "/:id/edit/request",
      "/:id/edit/confirm",
    ] as const
  ).map((path) =>
    row({
      path: `POST /admin/draft-orders${path}`,
      violation: "order without a payment",
      closures: ["door:draft-orders"],
      given: keptDraft,
      when: (stall, { id }) =>
        stall.admin(`/admin/draft-orders${path.replace(":id", id)}`, {
          region_id: stall.shelf.regionId,
          sales_channel_id: stall.channel(),
          email: "khach@ocop.example",
          items: [stall.line()],
        }),
      then: "400 payment_not_allowed",
    })
  ),
  row({
    path: "convertDraftOrderWorkflow in process, then POST /admin/orders/:id/fulfillments",
    violation: "order without a payment",
    closures: ["hook:create-order-fulfillment", "rule:fulfilment/paid"],
    given: keptDraft,
    when: async (stall, { id, items }) => {
      await convertDraftOrderWorkflow(stall.container).run({ input: { id } })
      return handOver(stall, id, items?.[0]?.id ?? "")
    },
    then: "400 not_paid",
  }),
  row({
    path: "order module called directly, then POST /admin/orders/:id/fulfillments",
    violation: "order without a payment",
    closures: ["hook:create-order-fulfillment", "rule:fulfilment/paid"],
    given: (stall) =>
      stall.container.resolve(Modules.ORDER).createOrders({
        region_id: stall.shelf.regionId,
        sales_channel_id: stall.channel(),
        currency_code: "vnd",
        email: "khach@ocop.example",
        items: [{ title: "Quà kèm", quantity: 1, unit_price: 1000 }],
      }),
    when: (stall, order) => handOver(stall, order.id, order.items?.[0]?.id ?? ""),
    then: "400 not_paid",
  }),
  row({
    path: "POST /admin/orders/:id/fulfillments",
    violation: "order that waits for its transfer",
    closures: ["hook:create-order-fulfillment", "rule:fulfilment/paid"],
    given: (stall) => stall.order(),
    when: (stall, order) => handOver(stall, order.id, order.items[0]?.id ?? ""),
    then: "400 not_paid",
  }),
  row({
    path: "POST /admin/orders/:id/complete",
    violation: "order that waits for its transfer",
    closures: ["hook:complete-orders"],
    given: (stall) => stall.order(),
    when: (stall, order) => stall.admin(`/admin/orders/${order.id}/complete`),
    then: "400 not_paid",
  }),
  ...["create-products", "update-products", "complete-cart", "create-order", "mark-as-paid"].map(
    (workflow) =>
      row({
        path: "POST /admin/workflows-executions/:workflow_id/run",
        violation: `any workflow: ${workflow}`,
        closures: ["door:workflow-run"],
        when: (stall) => stall.admin(`/admin/workflows-executions/${workflow}/run`, { input: {} }),
        then: "400 workflow_run_closed",
      })
  ),
]

/** Begins a change of an order that has one unit of the stall's product. */
async function begin(stall: Stall, kind: Kind): Promise<Change> {
  const order = await stall.order()
  const body = { order_id: order.id, ...(kind === "claims" ? { type: "replace" } : {}) }
  const { data, status } = await stall.admin(`/admin/${kind}`, body)
  expect([kind, status, status === 200 ? null : data]).toEqual([kind, 200, null])
  const id = { "order-edits": order.id, exchanges: data.exchange?.id, claims: data.claim?.id }[kind]
  return { id: id ?? "", order, actionId: "" }
}

/** Begins one and adds another unit to it, while the product may still be sold. */
async function beginWithItem(stall: Stall, kind: Kind): Promise<Change> {
  const change = await begin(stall, kind)
  const { data, status } = await stall.admin(ADD[kind](change.id), { items: [stall.line()] })
  expect([kind, status, status === 200 ? null : data]).toEqual([kind, 200, null])
  return { ...change, actionId: addedBy(data) }
}

function addedBy({ order_preview: preview }: AdminBody): string {
  const actions = (preview?.items ?? []).flatMap((item) => item.actions ?? [])
  return actions.find(({ action }) => action === "ITEM_ADD")?.id ?? ""
}

type DraftLine = { variant_id?: string; title?: string; quantity: number; unit_price?: number }

function draft({ container, shelf, channel }: Stall, items: DraftLine[]) {
  return createOrderWorkflow(container).run({
    input: {
      status: "draft",
      region_id: shelf.regionId,
      sales_channel_id: channel(),
      email: "khach@ocop.example",
      currency_code: "vnd",
      // With a price of its own Medusa does not even ask whether the variant is published.
      items: items.map((item) => ({
        title: "Ruốc",
        unit_price: 120_000,
        is_tax_inclusive: true,
        ...item,
      })),
    },
  })
}

/** A draft that somebody kept in the database, past the workflow. */
function keptDraft({ container, shelf, channel, variantId, title }: Stall) {
  // Medusa's type of it leaves out what makes it a draft.
  const order = {
    status: "draft",
    is_draft_order: true,
    region_id: shelf.regionId,
    sales_channel_id: channel(),
    currency_code: "vnd",
    email: "khach@ocop.example",
    items: [{ title, variant_id: variantId, quantity: 1, unit_price: 120_000 }],
  }
  return container.resolve(Modules.ORDER).createOrders(order)
}

function handOver(stall: Stall, orderId: string, itemId: string) {
  return stall.admin(`/admin/orders/${orderId}/fulfillments`, {
    items: [{ id: itemId, quantity: 1 }],
  })
}
