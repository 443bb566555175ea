import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { describe, expect, it } from "vitest"
import { MATRIX } from "./bypass/matrix"
import { title, tryRow } from "./bypass/row"
import { openWorld } from "./bypass/world"
import { TRANSFER_ENV } from "./support/transfer-shop"

// The configuration is read before the runner applies its own `env`.
Object.assign(process.env, TRANSFER_ENV)

/** While working on it: only rows whose title this expression finds. */
const ONLY = new RegExp(process.env.MATRIX_ONLY ?? "")
const ROWS = Object.values(MATRIX)
  .flat()
  .filter((row) => ONLY.test(title(row)))
const LONG = 1_800_000
/** What came of each row that was tried: null when it held. */
const results = new Map<string, Error | null>()

medusaIntegrationTestRunner({
  dbName: "bypass_matrix",
  inApp: true,
  env: TRANSFER_ENV,
  testSuite: ({ api, getContainer }) => {
    // The runner gives each test a database of its own, which costs more than a row; rows do not touch each other's goods.
    it(
      "lets every row of the bypass matrix be tried",
      async () => {
        const world = await openWorld(api, getContainer(), ROWS.length)
        for (const row of ROWS) {
          const begun = Date.now()
          results.set(title(row), await tryRow(world, row))
          if (process.env.MATRIX_TIMES)
            process.stderr.write(`${Date.now() - begun} ms ${title(row)}\n`)
        }
      },
      LONG
    )
  },
})

describe.each(Object.entries(MATRIX))("bypass matrix: %s", (_, rows) => {
  it.each(rows.map(title).filter((name) => ONLY.test(name)))("%s", (name) => {
    const result = results.get(name)
    if (result !== null) throw result ?? new Error("was not tried")
  })
})

describe("the bypass matrix", () => {
  it("has no two rows that say the same", () => {
    const titles = ROWS.map(title)
    expect(titles.filter((one, index) => titles.indexOf(one) !== index)).toEqual([])
  })
})
