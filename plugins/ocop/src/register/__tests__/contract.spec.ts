import { readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { COLUMNS } from "../kinds/all-kinds"
import { KINDS } from "../kinds/kind-names"

/** docs/data-formats.md is what staff read; a column that it does not name does not exist for them. */
const document = readFileSync(
  path.resolve(__dirname, "../../../../../docs/data-formats.md"),
  "utf8"
)

describe("the description of the files", () => {
  it("names every kind", () => {
    for (const kind of KINDS) expect(document).toContain(`\`${kind}\``)
  })

  it("names every column with its Vietnamese heading", () => {
    for (const columns of Object.values(COLUMNS)) {
      for (const [name, { heading }] of Object.entries(columns)) {
        expect(document).toContain(`\`${name}\``)
        expect(document).toContain(heading)
      }
    }
  })
})
