import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { orderToken, readOrderToken } from "../order-link"

const SECRET = "a-secret-of-at-least-32-characters-0001"
const ORDER = "order_01M84HHVBZBVQAPZBMMTF2ZBY3"

describe("an order link", () => {
  it("leads back to its order", () => {
    const token = orderToken(ORDER, SECRET)
    expect(token).toMatch(/^order_01M84HHVBZBVQAPZBMMTF2ZBY3\.[\w-]{43}$/)
    expect(readOrderToken(token, SECRET)).toBe(ORDER)
  })

  it("of another secret, another order or no order leads nowhere", () => {
    const token = orderToken(ORDER, SECRET)
    expect(readOrderToken(orderToken(ORDER, `${SECRET}x`), SECRET)).toBe(null)
    expect(readOrderToken(token.replace("BY3.", "BY4."), SECRET)).toBe(null)
    expect(readOrderToken(`${token}=`, SECRET)).toBe(null)
    expect(readOrderToken(`${token}A`, SECRET)).toBe(null)
    expect(readOrderToken(ORDER, SECRET)).toBe(null)
    expect(readOrderToken("", SECRET)).toBe(null)
  })

  it("survives no change of a single character", () => {
    const token = orderToken(ORDER, SECRET)
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: token.length - 1 }),
        fc.constantFrom("A", "Z", "a", "z", "0", "9", "-", "_", "."),
        (index, letter) => {
          const changed = token.slice(0, index) + letter + token.slice(index + 1)
          expect(readOrderToken(changed, SECRET)).toBe(changed === token ? ORDER : null)
        }
      )
    )
  })
})
