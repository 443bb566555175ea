import { describe, expect, it } from "vitest"
import { adaptedSale, answered, saleChoices, sameAgain } from "../conflict"
import type { RefusedLine } from "../contract"
import type { SaleEntry } from "../queue"
import { waitingSale } from "./memory-queue"

function refused(lines: Partial<RefusedLine>[], code = "insufficient_stock"): SaleEntry {
  const entry = waitingSale(1, 3)
  return {
    ...entry,
    attempts: 2,
    totalVnd: 230_000,
    body: {
      ...entry.body,
      lines: [...entry.body.lines, { variant_id: "v2", quantity: 1, unit_price_vnd: 80_000 }],
    },
    lines: [...entry.lines, { variantId: "v2", title: "Ruốc hàu", variant: null, quantity: 1 }],
    refusal: {
      status: 409,
      code,
      message: "",
      item: null,
      lines: lines.map((line) => ({
        variant_id: "v1",
        title: "Chả mực",
        code: "insufficient_stock",
        message: "",
        available: 0,
        price_vnd: 50_000,
        ...line,
      })),
    },
  }
}

const shown = (entry: SaleEntry) => {
  const sale = adaptedSale(entry)
  return (
    sale && [
      sale.body.lines.map((l) => [l.variant_id, l.quantity, l.unit_price_vnd]),
      sale.totalVnd,
    ]
  )
}

describe("a sale that was refused", () => {
  it("goes on with the pieces that are still there", () => {
    expect(shown(refused([{ available: 2 }]))).toEqual([
      [
        ["v1", 2, 50_000],
        ["v2", 1, 80_000],
      ],
      180_000,
    ])
  })

  it("goes on without what is sold out or has lapsed", () => {
    expect(shown(refused([{ available: 0 }]))).toEqual([[["v2", 1, 80_000]], 80_000])
    expect(shown(refused([{ code: "certificate_expired", available: 9 }]))).toEqual([
      [["v2", 1, 80_000]],
      80_000,
    ])
  })

  it("goes on at today's price", () => {
    expect(shown(refused([{ code: "price_changed", price_vnd: 60_000 }]))).toEqual([
      [
        ["v1", 3, 60_000],
        ["v2", 1, 80_000],
      ],
      260_000,
    ])
  })

  it("shows the pieces it goes on with", () => {
    expect(
      adaptedSale(refused([{ available: 2 }]))?.lines.map((l) => [l.title, l.quantity])
    ).toEqual([
      ["Chả mực", 2],
      ["Ruốc hàu", 1],
    ])
  })

  it("can only be given up when nothing is left of it", () => {
    const entry = refused([{}, { variant_id: "v2", title: "Ruốc hàu" }])
    expect([adaptedSale(entry), saleChoices(entry)]).toEqual([null, []])
  })

  it("may be sent again when no line is at fault", () => {
    expect(saleChoices(refused([], "alcohol_not_licensed"))).toEqual(["again"])
  })

  it("is not sent again under another key when its key stands for something else", () => {
    expect(saleChoices(refused([], "key_reused"))).toEqual([])
  })

  it("leaves a code that was not accepted to the backend", () => {
    expect(sameAgain(refused([], "code_not_kept")).body.code).toBeUndefined()
    expect(sameAgain(refused([], "point_closed")).body.code).toBe("OCOPQNAAAAAAA1")
  })

  it("keeps its place, and takes a new key because its words are new", () => {
    const next = answered(refused([{}]), "key-new", {})
    expect([next.seq, next.key, next.attempts, next.refusal]).toEqual([1, "key-new", 0, null])
  })
})
