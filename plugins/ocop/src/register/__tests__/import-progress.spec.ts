import { describe, expect, it } from "vitest"
import { entriesDone, onImportProgress, reportProgress, workOf } from "../import-progress"
import { emptyPlan } from "../plan/plan"

describe("the progress of an import", () => {
  it("counts entries of the file through all stages, publication too, and never goes back", () => {
    const count = entriesDone()
    const work = { products: 600, rows: 100, stock: 0, publish: 300 }
    const stages = [
      { stage: "check", total: 400, work },
      { stage: "products", done: 100, total: 400 },
      { stage: "products", done: 400, total: 400 },
      { stage: "rows", done: 400, total: 800 },
      { stage: "rows", done: 800, total: 800 },
      { stage: "rows", done: 0, total: 0 },
      { stage: "publish", done: 200, total: 400 },
      { stage: "publish", done: 400, total: 400 },
      { stage: "rows", done: 1, total: 800 },
    ] as const
    expect(stages.map((progress) => count({ importId: "1", ...progress }).done)).toEqual([
      0, 60, 240, 260, 280, 280, 340, 400, 400,
    ])
  })

  it("begins at nothing where a file has rows only", () => {
    const count = entriesDone()
    const work = { products: 0, rows: 200, stock: 0, publish: 0 }
    count({ importId: "1", stage: "check", total: 200, work })
    expect(count({ importId: "1", stage: "rows", done: 50, total: 200 })).toEqual({
      done: 50,
      total: 200,
    })
  })

  it("expects no work of a file that changes nothing", () => {
    expect(workOf(emptyPlan())).toEqual({ products: 0, rows: 0, stock: 0, publish: 0 })
  })

  it("is told to those who watch this import, until they stop", () => {
    const seen: string[] = []
    const stop = onImportProgress("mine", ({ stage }) => seen.push(stage))
    reportProgress({ importId: "mine", stage: "rows", done: 1, total: 2 })
    reportProgress({ importId: "other", stage: "stock", done: 9, total: 9 })
    stop()
    reportProgress({ importId: "mine", stage: "publish", done: 2, total: 2 })
    expect(seen).toEqual(["rows"])
  })
})
