import { describe, expect, it } from "vitest"
import { flowRuns, type Line } from "../pdf/flow-runs"
import { runs } from "../report"

const measure = (text: string) => text.length
const read = (line: Line) => line.pieces.map(({ text }) => text).join("")

describe("a paragraph on paper", () => {
  it("breaks at spaces and loses nothing", () => {
    const lines = flowRuns(runs("toàn tỉnh có nhiều sản phẩm"), 12, measure)
    expect(lines.map(read)).toEqual(["toàn tỉnh có", "nhiều sản", "phẩm"])
  })

  it("keeps a comma with the number before it, though they are two styles", () => {
    const lines = flowRuns(runs("có ", { text: "393", strong: true }, ", gồm"), 7, measure)
    expect(lines.map(read)).toEqual(["có 393,", "gồm"])
  })

  it("keeps a percent sign with its number", () => {
    const lines = flowRuns(runs({ text: "160/393 = 40,7 %" }, " sản phẩm"), 18, measure)
    expect(lines.map(read)).toEqual(["160/393 = 40,7 %", "sản phẩm"])
  })

  it("puts a word wider than the line on a line of its own", () => {
    expect(flowRuns(runs("a bbbbbbbbbb c"), 5, measure).map(read)).toEqual(["a", "bbbbbbbbbb", "c"])
  })
})
