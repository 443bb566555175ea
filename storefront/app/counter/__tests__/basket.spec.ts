import { describe, expect, it } from "vitest"
import { basketView, oneMore, saleLines, withQuantity, type Basket } from "../basket"
import { item } from "./shelf"

const at = new Date("2026-11-24T03:00:00Z")
const chaMuc = item("Chả mực Hạ Long", { price_vnd: 250_000, available: 3 })
const wine = item("Rượu ba kích", { price_vnd: 180_000, alcohol: true })
const none = new Map<string, number>()

const empty: Basket = []
const twoChaMuc = oneMore(oneMore(empty, chaMuc.variant_id), chaMuc.variant_id)

describe("a basket at the counter", () => {
  it("counts the second tap on an item as a second piece", () => {
    expect(twoChaMuc).toEqual([{ variantId: chaMuc.variant_id, quantity: 2 }])
  })

  it("adds up pieces and money", () => {
    const view = basketView(oneMore(twoChaMuc, wine.variant_id), [chaMuc, wine], none, at)
    expect([view.pieces, view.totalVnd, view.alcohol, view.ok]).toEqual([3, 680_000, true, true])
  })

  it("loses a line at zero pieces", () => {
    expect(withQuantity(twoChaMuc, chaMuc.variant_id, 0)).toEqual([])
  })

  it("holds no fractions and no absurd numbers", () => {
    expect(withQuantity(twoChaMuc, chaMuc.variant_id, 2.9)[0]?.quantity).toBe(2)
    expect(withQuantity(twoChaMuc, chaMuc.variant_id, 1e9)[0]?.quantity).toBe(999)
  })

  it("is not for sale beyond what is left", () => {
    const four = withQuantity(twoChaMuc, chaMuc.variant_id, 4)
    const view = basketView(four, [chaMuc], none, at)
    expect([view.lines[0]?.problem, view.lines[0]?.left, view.ok]).toEqual(["too_many", 3, false])
  })

  it("takes off what waits on this device", () => {
    const unsent = new Map([[chaMuc.variant_id, 2]])
    const view = basketView(twoChaMuc, [chaMuc], unsent, at)
    expect([view.lines[0]?.problem, view.lines[0]?.left]).toEqual(["too_many", 1])
  })

  it("may be sold until the last millisecond of the certificate, and not after", () => {
    const last = item("Chả mực Hạ Long", { sellable_until: "2026-11-24T03:00:00.001Z" })
    const over = item("Chả mực Hạ Long", { sellable_until: "2026-11-24T03:00:00.000Z" })
    expect(basketView(twoChaMuc, [last], none, at).ok).toBe(true)
    expect(basketView(twoChaMuc, [over], none, at).lines[0]?.problem).toBe("lapsed")
  })

  it("becomes lines with the price the buyer was told", () => {
    expect(saleLines(basketView(twoChaMuc, [chaMuc], none, at))).toEqual([
      { variant_id: chaMuc.variant_id, quantity: 2, unit_price_vnd: 250_000 },
    ])
  })

  it("is nothing to sell while it is empty", () => {
    expect(basketView(empty, [chaMuc], none, at).ok).toBe(false)
  })
})
