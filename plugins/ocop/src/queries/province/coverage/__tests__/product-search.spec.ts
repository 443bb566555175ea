import { describe, expect, it } from "vitest"
import { productSearch } from "../product-search"

const HONEY = {
  code: "22-06978-6-2026",
  name: "Mật ong hoa rừng Ba Chẽ",
  producer: { name: "Hợp tác xã Đông Bắc" },
}

describe("a search among products", () => {
  it.each([
    [null, true],
    ["  ", true],
    ["mat ong", true],
    ["ong dong bac", true],
    ["mật ong Vân Đồn", false],
    ["06978-6", true],
    ["22-06978-6-2026", true],
    // A code is a code, not four numbers somewhere.
    ["22-06978-2-2026", false],
    ["2026-6", false],
  ])("for %j finds it: %s", (q, found) => expect(productSearch(q)(HONEY)).toBe(found))
})
