import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, it } from "vitest"
import { ARCHETYPES } from "../archetypes/catalogue"

const ROOT = dirname(dirname(require.resolve("@ocop/backend/package.json")))
const KINDS: unknown = JSON.parse(
  readFileSync(join(ROOT, "plugins/ocop/src/data/picture-kinds.json"), "utf8")
)

describe("the pictures of the register", () => {
  const kinds = Object.entries(typeof KINDS === "object" && KINDS !== null ? KINDS : {})

  it("exist for every kind at three widths in two formats, with a text in two languages", () => {
    expect(kinds.length).toBe(41)
    for (const [kind, text] of kinds) {
      for (const width of [320, 640, 1200]) {
        for (const type of ["avif", "webp"]) {
          const file = join(ROOT, "storefront/public/pictures", `${kind}-${width}.${type}`)
          expect(existsSync(file), file).toBe(true)
        }
      }
      expect(text).toEqual({
        alt_vi: expect.stringMatching(/^Hình minh họa: .{4,}/),
        alt_en: expect.stringMatching(/^Illustration: .{4,}/),
      })
    }
  })

  it("cover every kind of product", () => {
    const known = new Set(kinds.map(([kind]) => kind))
    expect(ARCHETYPES.filter((each) => !known.has(each.picture)).map((each) => each.name)).toEqual(
      []
    )
  })
})
