import { describe, expect, it } from "vitest"
import { entriesDone, onImportProgress, reportProgress } from "../import-progress"

describe("the progress of an import", () => {
  it("counts entries of the file through all stages and never goes back", () => {
    const count = entriesDone()
    const stages = [
      { stage: "check", done: 0, total: 393 },
      { stage: "products", done: 100, total: 393 },
      { stage: "products", done: 393, total: 393 },
      { stage: "rows", done: 500, total: 786 },
      { stage: "rows", done: 786, total: 786 },
      { stage: "rows", done: 0, total: 0 },
    ] as const
    expect(stages.map((progress) => count({ importId: "1", ...progress }).done)).toEqual([
      0, 60, 235, 273, 294, 294,
    ])
  })

  it("is told to those who watch this import, until they stop", () => {
    const seen: number[] = []
    const stop = onImportProgress("mine", ({ done }) => seen.push(done))
    reportProgress({ importId: "mine", stage: "rows", done: 1, total: 2 })
    reportProgress({ importId: "other", stage: "rows", done: 9, total: 9 })
    stop()
    reportProgress({ importId: "mine", stage: "rows", done: 2, total: 2 })
    expect(seen).toEqual([1])
  })
})
