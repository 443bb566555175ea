import { describe, expect, it } from "vitest"
import { amount, change, hectares, reportedSum, squareMetres } from "../figures.server"

describe("hectares as people type them", () => {
  it.each([
    ["12,5", 125_000],
    ["12.5", 125_000],
    ["322,35 ha", 3_223_500],
    ["1.250,75", 12_507_500],
    ["1.250", 12_500_000],
    ["0,0001", 1],
    ["15", 150_000],
    ["12,34567", null],
    ["mười hai", null],
    ["", null],
    ["-1", null],
  ])("%s", (typed, areaM2) => {
    expect(squareMetres(typed)).toBe(areaM2)
  })

  it("come back as they were typed", () => {
    for (const areaM2 of [1, 125_000, 3_223_500, 12_507_500]) {
      expect(squareMetres(hectares(areaM2, "vi"))).toBe(areaM2)
    }
  })
})

describe("amounts as they are spoken of", () => {
  it("leave nothing out", () => {
    expect(amount(25_000_000_000, "vi")).toBe("25\u00a0tỷ ₫")
    expect(amount(9_930_000_000, "vi")).toBe("9,93\u00a0tỷ ₫")
    expect(amount(50_000_000, "vi")).toBe("50\u00a0triệu ₫")
    expect(amount(1_234_567_890, "vi")).toBe("1.234.567.890\u00a0₫")
    expect(amount(12_000_000_000, "en")).toBe("12\u00a0bn ₫")
  })

  it("keep what the sum may claim", () => {
    const sum = { sum: 120_000, qualifier: "more_than", told: 17, of: 18 } as const
    expect(reportedSum(sum, "vi")).toBe("hơn 120.000")
    expect(reportedSum({ ...sum, sum: 0, told: 0 }, "vi")).toBe("–")
  })

  it("say a change with its sign", () => {
    expect(change(232, "vi")).toBe("+23,2 %")
    expect(change(-50, "vi")).toBe("-5,0 %")
    expect(change(null, "vi")).toBeNull()
  })
})
