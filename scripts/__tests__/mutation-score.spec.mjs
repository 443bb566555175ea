import { describe, expect, it } from "vitest"
import { countMutants } from "../lib/mutation-score.mjs"

describe("the score of a mutation report", () => {
  it("counts what was noticed and what was not, and nothing that did not load", () => {
    const mutants = ["Killed", "Timeout", "Survived", "NoCoverage", "CompileError", "Ignored"]
    const report = { files: { "a.ts": { mutants: mutants.map((status) => ({ status })) } } }
    expect(countMutants(report)).toEqual({ all: 4, noticed: 2 })
  })
})
