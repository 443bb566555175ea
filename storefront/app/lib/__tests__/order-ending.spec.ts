import { describe, expect, it } from "vitest"
import type { OrderView } from "../data/orders.server"
import { endedView } from "../ended-view.server"
import { stepsOf } from "../order-view.server"

describe("the steps of an order that was not carried out", () => {
  it.each([
    ["none", ["placed done", "cancelled done"]],
    ["refunded", ["placed done", "cancelled done", "refunded done"]],
    ["to_be_paid_back", ["placed done", "cancelled done", "refunded now"]],
  ] as const)("money %s", (money, steps) => {
    expect(stepsOf("cancelled", money).map(({ name, state }) => `${name} ${state}`)).toEqual(steps)
  })

  it("are the ordinary ones while it stands", () => {
    expect(stepsOf("paid").map(({ name, state }) => `${name} ${state}`)).toEqual([
      "placed done",
      "paid done",
      "ready now",
      "completed later",
    ])
  })
})

describe("how an order ended", () => {
  const ended: NonNullable<OrderView["ended"]> = {
    reason: "certificate_withdrawn",
    products: ["Chả mực Hạ Long", "Ruốc hàu Vân Đồn"],
    money: "to_be_paid_back",
  }

  it("names every product that lost its certificate", () => {
    expect(endedView({ ended, payment: "card" })).toEqual({
      reason: "certificate_withdrawn",
      products: "“Chả mực Hạ Long”, “Ruốc hàu Vân Đồn”",
      note: null,
      money: "to_be_paid_back",
      payment: "card",
    })
  })

  it("keeps what the sales point wrote about it", () => {
    const cancelled = { ...ended, reason: "cancelled" as const, note: "Hàng bị vỡ khi soạn" }
    expect(endedView({ ended: cancelled, payment: "transfer" })?.note).toBe("Hàng bị vỡ khi soạn")
  })

  it("is nothing while it stands", () => {
    expect(endedView({ ended: null, payment: "transfer" })).toBeNull()
  })
})
