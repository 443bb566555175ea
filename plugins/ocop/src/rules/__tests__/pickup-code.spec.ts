import { describe, expect, it } from "vitest"
import { opensPickup, pickupCode, pickupText, readPickup } from "../pickup-code"

const SECRET = "a secret of at least thirty-two characters"
const ORDER = "order_01JZ"

describe("a pick-up code", () => {
  it("is six digits, the same for the same order", () => {
    expect(pickupCode(ORDER, SECRET)).toMatch(/^\d{6}$/)
    expect(pickupCode(ORDER, SECRET)).toBe(pickupCode(ORDER, SECRET))
  })
  it("differs between orders and between secrets", () => {
    expect(pickupCode("order_01JY", SECRET)).not.toBe(pickupCode(ORDER, SECRET))
    expect(pickupCode(ORDER, `${SECRET}!`)).not.toBe(pickupCode(ORDER, SECRET))
  })
  it("keeps its leading zeros", () => {
    const codes = Array.from({ length: 2000 }, (_, n) => pickupCode(`order_${n}`, SECRET))
    expect(codes.filter((code) => code.startsWith("0")).length).toBeGreaterThan(100)
    expect(codes.every((code) => code.length === 6)).toBe(true)
  })
})

describe("what a clerk types or scans", () => {
  it.each([
    ["123456", { orderId: null, code: "123456" }],
    [" 123 456 ", { orderId: null, code: "123456" }],
    ["123-456", { orderId: null, code: "123456" }],
    ["ocop:nhan-hang:order_01JZ:012345", { orderId: "order_01JZ", code: "012345" }],
    ["12345", null],
    ["1234567", null],
    [" ocop:nhan-hang:order_01JZ:012345 ", { orderId: "order_01JZ", code: "012345" }],
    ["ocop:nhan-hang::123456", null],
    ["ocop:nhan-hang:order_01JZ:0123456", null],
    ["https://ocop.example/?q=ocop:nhan-hang:order_01JZ:012345", null],
    ["https://ocop.example/123456", null],
    ["", null],
  ])("%s", (typed, read) => {
    expect(readPickup(typed)).toEqual(read)
  })
  it("opens its own order only", () => {
    const code = pickupCode(ORDER, SECRET)
    expect(opensPickup(code, ORDER, SECRET)).toBe(true)
    expect(opensPickup(pickupText(ORDER, SECRET), ORDER, SECRET)).toBe(true)
    expect(opensPickup(`ocop:nhan-hang:order_other:${code}`, ORDER, SECRET)).toBe(false)
    expect(opensPickup(code === "000000" ? "000001" : "000000", ORDER, SECRET)).toBe(false)
  })
})
