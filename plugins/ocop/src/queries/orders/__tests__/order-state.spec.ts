import { describe, expect, it } from "vitest"
import { orderState } from "../order-state"

const paid = { status: "pending", total: 120_000, keptVnd: 120_000, fulfillments: [] }
const packed = { delivered_at: null, canceled_at: null }
const delivered = { delivered_at: "2026-11-23T05:00:00Z", canceled_at: null }
const undone = { delivered_at: null, canceled_at: "2026-11-23T05:00:00Z" }

describe("where an order stands", () => {
  it.each([
    ["nothing captured", { ...paid, keptVnd: 0 }, "waiting_for_payment"],
    ["one đồng short", { ...paid, keptVnd: 119_999 }, "waiting_for_payment"],
    ["all captured", paid, "paid"],
    ["packed", { ...paid, fulfillments: [packed] }, "ready"],
    ["packing undone", { ...paid, fulfillments: [undone] }, "paid"],
    ["half delivered", { ...paid, fulfillments: [delivered, packed] }, "ready"],
    ["delivered", { ...paid, fulfillments: [delivered, undone] }, "completed"],
    ["closed by the operator", { ...paid, status: "completed" }, "completed"],
    ["cancelled after payment", { ...paid, status: "canceled" }, "cancelled"],
  ])("%s", (_case, order, state) => {
    expect(orderState(order)).toBe(state)
  })
})
