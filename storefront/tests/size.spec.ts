import { existsSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { measure } from "../scripts/size.mjs"

const built = existsSync("build/client/assets")

// Measured on the built app: `npm test` builds before it tests.
describe.skipIf(!built)("what a first visit loads", () => {
  it("stays within the budget on every page", () => {
    const { pages, css, fonts, limits } = measure()
    const named = pages.map(({ page }) => page)
    expect(named).toEqual(expect.arrayContaining(["home", "sales-point.stock"]))
    expect(named).toContain("sales-point.counter")
    expect(pages.filter(({ js, limit }) => js > limit)).toEqual([])
    expect(css).toBeLessThanOrEqual(limits.css)
    expect(fonts).toBeLessThanOrEqual(limits.fonts)
  })
})
